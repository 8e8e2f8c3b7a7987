package import LetterDocument
import SourceText

extension LetterDocument {
  /// What a letter consists of, in a short form that has no layout and no offsets:
  /// `h1(…)`, `p(…)`, `ul(li(…))`, `ol7(li(…))`; in text `*(…)`, `**(…)`, `⏎` and `␣`.
  package var outline: String {
    blocks.map(outline).joined(separator: " ")
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

  /// A letter of one paragraph, or heading, or item, with just this text.
  package init(plain text: String, as make: ([Inline]) -> Block) {
    let bytes = Array(text.utf8)
    self.init(source: bytes, blocks: [make([.text(0..<bytes.count)])])
  }

  private func outline(_ block: Block) -> String {
    switch block {
    case .heading(let level, let inlines): "h\(level)(\(outline(inlines)))"
    case .paragraph(let inlines): "p(\(outline(inlines)))"
    case .list(let list): outline(list)
    }
  }

  private func outline(_ list: List) -> String {
    let items = list.items.map { "li(" + $0.map(outline).joined(separator: " ") + ")" }
    return switch list.marker {
    case .bullet: "ul(\(items.joined(separator: " ")))"
    case .number(let first): "ol\(first)(\(items.joined(separator: " ")))"
    }
  }

  private func outline(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let range): String(decoding: source[range], as: UTF8.self)
      case .replaced(_, let scalar): String(scalar)
      case .strong(let inlines): "**(\(outline(inlines)))"
      case .emphasis(let inlines): "*(\(outline(inlines)))"
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
