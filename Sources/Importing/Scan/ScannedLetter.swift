import LetterDocument
package import SourceText
package import Wording

/// A letter as it was read, by a person or a scanner, into a file: its words, passage by passage.
package struct ScannedLetter: Sendable {
  /// A heading, paragraph or item.
  struct Passage: Sendable {
    /// What part of the letter it is.
    let role: PlacedPassage.Role
    /// Its words and punctuation marks; empty for one without.
    let tokens: Range<Int>
  }

  /// The file.
  package let file: SourceFile
  /// All words and punctuation marks.
  package let wording: Wording
  /// The passages in order.
  let passages: [Passage]

  /// Reads a letter in Markdown or, if nothing in it looks like Markdown, in plain text.
  ///
  /// Linear in its size, never fails.
  package init(_ file: SourceFile) {
    let document =
      Self.looksLikeMarkdown(file)
      ? MarkdownReader.read(file).value : PlainTextReader.read(file.bytes)
    self.file = file
    let placed = document.placedPassages()
    wording = Wording(placed.map(\.passage))
    var counts = [Int](repeating: 0, count: placed.count)
    for token in wording.tokens { counts[token.passage] += 1 }
    var start = 0
    passages = zip(placed, counts).map { passage, count in
      defer { start += count }
      return Passage(role: passage.role, tokens: start..<start + count)
    }
  }

  /// A letter is Markdown by its name, or where a text has what only Markdown gives a meaning to:
  /// strong words, or a line that begins with the sign of a heading.
  private static func looksLikeMarkdown(_ file: SourceFile) -> Bool {
    guard !file.path.hasSuffix(".md") else { return true }
    let star = UInt8(ascii: "*")
    let hash = UInt8(ascii: "#")
    var previous = UInt8(ascii: "\n")
    for byte in file.bytes {
      if byte == star, previous == star { return true }
      if byte == hash, previous == UInt8(ascii: "\n") { return true }
      previous = byte
    }
    return false
  }

  /// The words of a stretch, punctuation marks left out.
  func wordCount(_ range: Range<Int>) -> Int {
    wording.tokens[range].count { $0.kind == .word }
  }

  /// The 1-based line on which a token stands.
  func line(of token: Int) -> Int {
    file.line(at: wording.tokens[token].source.lowerBound)
  }

  /// Tokens as running text, line breaks and passages blanks.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first else { return "" }
    var text = wording.text(of: wording.tokens[first])
    for index in range.dropFirst() {
      if wording.tokens[index].followsSpace { text += " " }
      text += wording.text(of: wording.tokens[index])
    }
    return text
  }

  /// A stretch cut where lines of the file end.
  func lines(of range: Range<Int>) -> [Range<Int>] {
    range.reduce(into: []) { lines, index in
      if let last = lines.last, line(of: index) == line(of: last.lowerBound) {
        lines[lines.count - 1] = last.lowerBound..<index + 1
      } else {
        lines.append(index..<index + 1)
      }
    }
  }
}
