import LetterDocument
import Mustache
import SourceText

/// A text that fills a template, and where it is cut into runs: it comes out as the text that it
/// is, whatever HTML or Markdown would make of it.
enum EscapingProperty: Property {
  static let dictionary = [
    "<b>", "&amp;", "&#10;", "&", "\"", "**", "*", "_", "`", "~~~", "[a](b)", "![", "- ", "+ ",
    "1. ",
    "1) ", "# ", "===", "---", "\n", "\r\n", "\t", "    ", "> ", "|", "\\", "http://", "a@b.c",
    "<!--",
    "\u{A0}", "\u{FEFF}", "\u{C}",
  ]

  /// What stands before and after the text, and so decides what it could be taken for.
  private static let contexts = [
    ("", ""), ("a ", " b"), ("a", "b"), ("- ", ""), ("1. ", ""), ("# ", ""), ("[a]", ""),
    ("!", "(b)"),
  ]

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    let letters = folder.pieces(of: "samples")
    return dictionary.map { Input.joining(Array("\($0)x\($0)\($0)".utf8), [1, 2]) }
      + letters.map { Input.joining(Array($0.prefix(200)), [7, 100, 9]) }
  }

  static func check(_ input: Input) throws(Violation) {
    let parts = input.parts(2)
    let text = String(decoding: Input.soundText(parts[0]), as: UTF8.self)
    let runs = runs(of: text, cutAt: parts[1])
    try require(
      render("{{.}}", runs, .none).utf8.elementsEqual(text.utf8), "the text as it is differs")
    let html = render("{{.}}", runs, .html)
    try require(!html.utf8.contains { "<>\"'".utf8.contains($0) }, "HTML acts upon \(html)")
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    // Bytes, as a mark that follows a reference makes one character of itself and the semicolon.
    let read = entities.reduce(Array(html.utf8)) { bytes, entity in
      bytes.replacing(Array(entity.0.utf8), with: Array(entity.1.utf8))
    }
    try require(
      read.elementsEqual(text.utf8),
      "HTML reads \(html) as \(String(decoding: read, as: UTF8.self))")
    for (before, after) in contexts { try checkMarkdown(text, runs, between: before, and: after) }
  }

  /// Between other words the text is read as itself, and no block begins or ends in it.
  private static func checkMarkdown(
    _ text: String, _ runs: MarkedText, between before: String, and after: String
  ) throws(Violation) {
    let markdown = render("x\n\n\(before){{.}}\(after)\n\ny\n", runs, .markdown)
    let plain = render(
      "x\n\n\(before){{.}}\(after)\n\ny\n", .init([.init("z", mark: 0)]), .markdown)
    let file = SourceFile(path: "letter.md", text: markdown)
    let letter = MarkdownReader.read(file)
    let usual = MarkdownReader.read(SourceFile(path: "letter.md", text: plain))
    let faults = DiagnosticRenderer().render(letter.diagnostics)
    try require(letter.diagnostics.count == usual.diagnostics.count, "\(faults)in \(markdown)")
    guard !text.isEmpty else { return }
    let passages = letter.value.passages
    try require(passages.count == 3, "\(passages.count) passages in \(markdown)")
    let expected = usual.value.passages[1].bytes.split(
      separator: UInt8(ascii: "z"), maxSplits: 1, omittingEmptySubsequences: false
    )
    .joined(separator: text.utf8)
    try require(
      passages[1].bytes == Array(expected),
      "'\(text)' is read as '\(String(decoding: passages[1].bytes, as: UTF8.self))' in \(markdown)")
  }

  private static func render(_ template: String, _ value: MarkedText, _ escaping: Escaping)
    -> String
  {
    let set = TemplateSet.parse(["main": SourceFile(path: "main.mustache", text: template)])
    let output = set.value.render(
      "main", with: .marked(value), options: RenderOptions(escaping: escaping))
    return String(decoding: output.value, as: UTF8.self)
  }

  /// The text in runs, each with as many characters as a byte says, and the rest.
  private static func runs(of text: String, cutAt cuts: [UInt8]) -> MarkedText {
    var rest = text.unicodeScalars[...]
    var runs: [MarkedText.Run] = []
    for cut in cuts.prefix(8) {
      runs.append(.init(String(rest.prefix(Int(cut))), mark: Int32(cut)))
      rest = rest.dropFirst(Int(cut))
    }
    return MarkedText(runs + [.init(String(rest), mark: -1)])
  }
}
