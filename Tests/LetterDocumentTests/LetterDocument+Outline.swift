package import LetterDocument
import SourceText

extension LetterDocument {
  /// What a letter consists of, in a short form that has no layout and no offsets:
  /// `h1(…)`, `p(…)`, `ul(li(…))`, `ol7(li(…))`; in text `*(…)`, `**(…)`, `⏎` and `␣`.
  package var outline: String {
    outline(outermost)
  }

  /// The words of the letter, each separated from the next by one blank.
  package var words: String {
    passages.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
      .split { " \t\n\r\r\n".contains($0) }.joined(separator: " ")
  }

  /// A letter in Markdown, whatever is wrong with it.
  package init(markdown: String) {
    self = MarkdownReader.read(Array(markdown.utf8), path: "letter.md").value
  }

  /// A letter of blocks whose one inline, the first, is this text.
  package init(plain text: String, as blocks: [Block] = [.paragraph(0..<1)]) {
    let bytes = Array(text.utf8)
    self.init(source: bytes, blocks: blocks, inlines: [.text(0..<bytes.count)])
  }

  private func outline(_ siblings: Siblings) -> String {
    siblings.map { index in
      switch blocks[index] {
      case .heading(let level, let inlines): "h\(level)(\(outline(inlines)))"
      case .paragraph(let inlines): "p(\(outline(inlines)))"
      case .list(.bullet, _): "ul(\(outline(content(of: index))))"
      case .list(.number(let first), _): "ol\(first)(\(outline(content(of: index))))"
      case .item: "li(\(outline(content(of: index))))"
      }
    }.joined(separator: " ")
  }

  private func outline(_ inlines: Range<Int>) -> String {
    self.inlines[inlines].map { inline in
      switch inline {
      case .text(let range), .plain(let range): String(decoding: source[range], as: UTF8.self)
      case .replaced(_, let scalar): String(scalar)
      case .start(.strong): "**("
      case .start(.emphasis): "*("
      case .end: ")"
      case .lineBreak: "⏎"
      case .softBreak: "␣"
      }
    }.joined()
  }
}

/// The diagnostics of a letter in Markdown, as people see them.
func faults(_ markdown: String) -> String {
  DiagnosticRenderer().render(
    MarkdownReader.read(SourceFile(path: "letter.md", text: markdown)).diagnostics)
}
