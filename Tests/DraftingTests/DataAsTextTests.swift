import Drafting
import LetterDocument
import Mustache
import SeededRandom
import SourceText
import Testing

@Suite("What stands in data is text, wherever a template puts it")
struct DataAsTextTests {
  /// A place of a letter: the template, and the texts of the letter where the value is `V`.
  private struct Position: CustomTestStringConvertible {
    let template: String
    let passages: [String]

    var testDescription: String { template.debugDescription }
  }

  private static let positions = [
    Position(template: "{{v}}\n", passages: ["V"]),
    Position(template: "# {{v}}\n", passages: ["V"]),
    Position(template: "### a {{v}} ###\n", passages: ["a V"]),
    Position(template: "- {{v}}\n", passages: ["V"]),
    Position(template: "- a\n- {{v}} b\n  - {{v}}\n", passages: ["a", "V b", "V"]),
    Position(template: "1. {{v}}\n2. {{v}}\n", passages: ["V", "V"]),
    Position(template: "a {{v}} b\n", passages: ["a V b"]),
    Position(template: "a {{v}}\n{{v}} b\n", passages: ["a V V b"]),
    Position(template: "a\\\n{{v}}\\\n{{v}}\n", passages: ["a V V"]),
    Position(template: "a {{v}}{{v}}\n", passages: ["a VV"]),
    Position(template: "{{v}}{{v}} b\n", passages: ["VV b"]),
    Position(template: "a\n\n{{v}}\n\nb\n", passages: ["a", "V", "b"]),
    Position(
      template: "({{v}}) “{{v}}” [{{v}}], {{v}}: {{v}}.\n", passages: ["(V) “V” [V], V: V."]),
    Position(template: "a **{{v}}** *{{v}}*\n", passages: ["a V V"]),
    Position(template: "{{v}}.\n", passages: ["V."]),
  ]

  fileprivate static let parts = [
    "*", "**", "_", "__", "`", "```", "[", "]", "<", ">", "#", "##", "+", "-", "---", "=", "===",
    ".", ")", "(", "!", "|", "~", "~~~", "&", "\\", ";", ":", "\"", "'", " ", "  ", "\t", "0", "1",
    "12", "1. ", "2) ", "- ", "* ", "+ ", "# ", "> ", "    ", "&amp;", "&lt", "&#65;", "&#x9B;",
    "&nbsp;", "<b>", "</p>", "<!--", "<?x", "<a@b.c>", "<https://a.b>", "![a](b)", "[a]: b", "a",
    "b", "Zoë", "é", "–", "“", "£", "🚓", "{{v}}", "{{#v}}", "}}", "%", "$", "^", "@", "/", "?", ",",
    "\u{A0}", "\u{2003}",
  ]

  @Test("it is read back exactly, in each position of a letter", arguments: positions.indices)
  func isText(index: Int) {
    let position = Self.positions[index]
    let set = TemplateSet.parse(["t": SourceFile(path: "t", text: position.template)]).value
    var generator = SeededGenerator(seed: UInt64(index))
    for round in 0..<1_500 {
      let value = round < Self.parts.count ? "\(Self.parts[round])x" : generator.value()
      let rendered = set.render("t", with: ["v": .string(value)], options: .letter)
      let read = MarkdownReader.read(rendered.value, path: "t")
      let expected = position.passages.map { $0.replacing("V", with: value) }
      #expect(read.diagnostics == [], "\(value.debugDescription)")
      #expect(Self.texts(read.value) == expected, "\(value.debugDescription)")
      expectSameWords(read.value, expected)
    }
  }

  /// Both formats, wrapped anywhere, have the words of the value and no others.
  private func expectSameWords(_ document: LetterDocument, _ expected: [String]) {
    let words = expected.flatMap(Self.words)
    let markdown = MarkdownReader.read(MarkdownWriter.write(document).bytes, path: "t")
    #expect(markdown.diagnostics == [])
    #expect(Self.texts(markdown.value).flatMap(Self.words) == words)
    for width in [0, 12] {
      let text = String(
        decoding: PlainTextWriter(width: width).write(document).bytes, as: UTF8.self)
      // Bullets and numbers are words of the text's own; of the others none is lost or new.
      var rest = words[...]
      for word in Self.words(text) where word == rest.first { rest.removeFirst() }
      #expect(rest.isEmpty, "\(text.debugDescription)")
    }
  }

  private static func texts(_ document: LetterDocument) -> [String] {
    document.passages.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { " \t\n".contains($0) }.map(String.init)
  }
}

extension SeededGenerator {
  /// A value with a letter in it, for an empty one leaves nothing to be a heading or an item.
  fileprivate mutating func value() -> String {
    var parts = (0..<below(6)).map { _ in
      DataAsTextTests.parts[below(DataAsTextTests.parts.count)]
    }
    parts.insert("x", at: below(parts.count + 1))
    return parts.joined()
  }
}
