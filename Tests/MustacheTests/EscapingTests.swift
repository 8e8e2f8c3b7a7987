import SeededRandom
import Testing

@testable import Mustache

@Suite("Escaping")
struct EscapingTests {
  private func escape(_ text: String, _ escaping: Escaping) -> String {
    Rendered("{{.}}", .string(text), options: RenderOptions(escaping: escaping)).text
  }

  @Test("HTML: the five signs, wherever they stand among others")
  func html() {
    let entities: [Character: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
    for length in 0..<40 {
      for position in 0..<max(length, 1) {
        for (sign, entity) in entities {
          let before = String(repeating: "é%;=?#$*!", count: position)
          let after = String(repeating: "x", count: length - position)
          #expect(
            escape(before + String(sign) + after, .html) == before + entity + after)
        }
      }
    }
    #expect(escape("<<>>&&\"\"", .html) == "&lt;&lt;&gt;&gt;&amp;&amp;&quot;&quot;")
  }

  @Test("HTML: no other byte is touched")
  func htmlOthers() {
    let others = (UInt8(1)...127).filter { !"&<>\"'".utf8.contains($0) }
    let text = String(decoding: others, as: UTF8.self) + "Zoë – 🚓"
    #expect(escape(text, .html) == text)
  }

  @Test("HTML: whatever the text, no sign of it is markup, and it is read back as it was")
  func htmlRoundTrip() {
    var generator = SeededGenerator(seed: 11)
    let parts = [
      "<", ">", "&", "\"", "'", "#", "&lt;", "&#39;", "<b>", "-->", "a", "é", " ", "%", "`",
    ]
    let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
    for _ in 0..<5_000 {
      let text = (0..<generator.below(24)).map { _ in
        parts[generator.below(parts.count)]
      }.joined()
      let escaped = escape(text, .html)
      #expect(!escaped.contains { "<>\"'".contains($0) })
      var pieces = escaped.split(separator: "&", omittingEmptySubsequences: false)[...]
      var read = String(pieces.removeFirst())
      for piece in pieces {
        guard let end = piece.firstIndex(of: ";"), let sign = entities["&\(piece[...end])"] else {
          Issue.record("\(escaped)")
          break
        }
        read += sign + piece[piece.index(after: end)...]
      }
      #expect(read == text)
    }
  }

  @Test("none at all")
  func none() {
    #expect(escape("<*> ", .none) == "<*> ")
  }

  @Test(
    "Markdown: what it acts on is literal, and ordinary prose is left alone",
    arguments: [
      ("Smith & Jones; 50% at 14:30 (see p. 2), \"so\" – it's $5/day?", nil),
      ("self-closing, 1.5 m, 3) and A. B. + C = D!x", nil),
      (
        "*a* _b_ `c` [d](e) <f> #g | ~h~ \\",
        "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g &#124; \\~h\\~ \\\\"
      ),
      ("&amp; &#65;", "\\&amp; \\&\\#65;"),
      ("- a", "\\- a"), ("+ a", "\\+ a"), ("---", "\\-\\-\\-"), ("===", "\\=\\=\\="),
      (":--", "\\:\\-\\-"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("1.", "1\\."),
      (". a", "\\. a"), ("2014.", "2014\\."), (": x", "\\: x"), ("(x)", "\\(x)"),
      ("ends!", "ends\\!"), ("ends &", "ends \\&"), ("a\nb\r\nc", "a&#10;b&#13;&#10;c"),
      (" a ", "&#32;a&#32;"), ("\ta\t", "&#9;a&#9;"), (" ", "&#32;"), ("    a", "&#32;   a"),
      ("\u{A0}a\u{2003}b\u{202F}", "&#160;a\u{2003}b&#8239;"), ("\u{3000}", "&#12288;"),
      ("", ""),
    ])
  func markdown(text: String, escaped: String?) {
    #expect(escape(text, .markdown) == escaped ?? text)
  }

  /// What a reader of CommonMark makes of backslashes and entities.
  private func read(_ markdown: String) -> String? {
    var result = String.UnicodeScalarView()
    var rest = markdown.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\" {
        guard let next = rest.popFirst() else { return nil }
        result.append(next)
      } else if scalar == "&", rest.first == "#" {
        guard let end = rest.firstIndex(of: ";"),
          let code = UInt32(String(rest[..<end].dropFirst())), let made = Unicode.Scalar(code)
        else { return nil }
        result.append(made)
        rest = rest[rest.index(after: end)...]
      } else {
        guard !"*_`[]<>#|~\n\r\u{0C}".unicodeScalars.contains(scalar) else { return nil }
        result.append(scalar)
      }
    }
    return String(result)
  }

  @Test("Markdown: whatever the text, it is read back as it was, and as one line")
  func markdownRoundTrip() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("\\`*_{}[]<>()#+-.!|~=:&;\"'$%,/?@^ \t\n\r\u{0C}a1é".unicodeScalars)
    for _ in 0..<20_000 {
      let length = generator.below(9)
      var text = String.UnicodeScalarView()
      for _ in 0..<length { text.append(alphabet[generator.below(alphabet.count)]) }
      let escaped = escape(String(text), .markdown)
      #expect(read(escaped) == String(text))
      #expect(escaped.utf8.first.map { $0 != 0x20 && $0 != 0x09 } ?? true)
      #expect(escaped.utf8.last.map { $0 != 0x20 && $0 != 0x09 } ?? true)
      #expect(escaped.utf8.first.map { !"-+=:(".utf8.contains($0) } ?? true)
    }
  }

  @Test("Markdown: what it acts on within a word is found wherever it stands, and nothing else")
  func markdownWithin() {
    var escapes: [Character: String] = ["|": "&#124;", "\n": "&#10;", "\r": "&#13;"]
    escapes["\u{0C}"] = "&#12;"
    for sign in "\\`*_[]<>#~&" { escapes[sign] = "\\\(sign)" }
    let signs = (1...127).map { Character(Unicode.Scalar($0 as UInt8)) }
    for sign in signs where !sign.isLetter && !sign.isNumber {
      for length in [2, 15, 16, 17, 33] {
        for position in 1..<length {
          let before = String(repeating: "x", count: position)
          let after = String(repeating: "y", count: length - position)
          #expect(
            escape(before + String(sign) + after, .markdown)
              == before + (escapes[sign] ?? String(sign)) + after)
        }
      }
    }
  }

  @Test("a text cut into runs is escaped as one")
  func runs() {
    let runs = [" 1", ".", " <", "", "b", "! "].enumerated().map {
      MarkedText.Run($1, mark: Int32($0))
    }
    let value = MarkedText(runs)
    for escaping in [Escaping.none, .html, .markdown] {
      let options = RenderOptions(escaping: escaping)
      #expect(
        Rendered("{{.}}", .marked(value), options: options).text == escape(value.text, escaping))
    }
  }
}
