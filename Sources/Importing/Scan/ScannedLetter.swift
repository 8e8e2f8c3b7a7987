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
  /// All words and punctuation marks: those of the passages in order, then those of the furniture.
  package let wording: Wording
  /// The passages in order.
  let passages: [Passage]
  /// What stands in the file and is no part of the letter.
  ///
  /// It has no place among the passages, so that a sentence may go on from one page to the next.
  let furniture: [IgnoredWords]

  /// Reads a letter in Markdown or, if nothing in it looks like Markdown, in plain text.
  ///
  /// Linear in its size, never fails.
  package init(_ file: SourceFile) {
    self.init(file, mender: nil)
  }

  /// Reads a letter, and mends words in it.
  init(_ file: SourceFile, mender: WordMender?) {
    let bytes = PlainSigns.replacing(in: file.bytes)
    let document =
      Self.isMarkdown(file)
      ? MarkdownReader.read(bytes, path: file.path).value : PlainTextReader.read(bytes)
    let placed = document.placedPassages().map { passage in
      (passage: passage, reason: PageFurniture.reason(for: passage))
    }
    let ordered = placed.filter { $0.reason == nil } + placed.filter { $0.reason != nil }
    let wording = Wording(
      ordered.map { mender?.mended($0.passage.passage, of: bytes) ?? $0.passage.passage })
    var counts = [Int](repeating: 0, count: ordered.count)
    for token in wording.tokens { counts[token.passage] += 1 }
    var passages: [Passage] = []
    var furniture: [IgnoredWords] = []
    var start = 0
    for ((passage, reason), count) in zip(ordered, counts) {
      let tokens = start..<start + count
      if let reason {
        furniture.append(IgnoredWords(tokens: tokens, reason: reason))
      } else {
        passages.append(Passage(role: passage.role, tokens: tokens))
      }
      start = tokens.upperBound
    }
    self.init(file: file, wording: wording, passages: passages, furniture: furniture)
  }

  private init(
    file: SourceFile, wording: Wording, passages: [Passage], furniture: [IgnoredWords]
  ) {
    self.file = file
    self.wording = wording
    self.passages = passages
    self.furniture = furniture
  }

  /// The bytes from the first of some tokens to the last, of which there is one.
  ///
  /// What belongs to the page and not to the letter comes last among the tokens, wherever it stands:
  /// if the last of them stands before the first, these are the bytes of the first.
  func source(of tokens: Range<Int>) -> Range<Int> {
    let first = wording.tokens[tokens.lowerBound].source
    let last = wording.tokens[tokens.upperBound - 1].source
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  /// The letter with each line that is a heading made a passage of its own, where lines have run
  /// together into one passage.
  func parting(_ isHeading: (Range<Int>) -> Bool) -> ScannedLetter {
    let parted = passages.flatMap { passage -> [Passage] in
      let lines = lines(of: passage.tokens)
      guard lines.count > 1, lines.contains(where: isHeading) else { return [passage] }
      var parts: [Passage] = []
      var goesOn = false
      for line in lines {
        let isOwn = isHeading(line)
        let isUnderline = wordCount(line) == 0
        if goesOn || isUnderline, !isOwn, let last = parts.popLast() {
          parts.append(Passage(role: last.role, tokens: last.tokens.lowerBound..<line.upperBound))
        } else {
          let role = parts.isEmpty ? passage.role : .paragraph(depth: 0)
          parts.append(Passage(role: isOwn ? .paragraph(depth: 0) : role, tokens: line))
        }
        goesOn = !isOwn && (goesOn || !isUnderline)
      }
      return parts
    }
    return ScannedLetter(file: file, wording: wording, passages: parted, furniture: furniture)
  }

  /// A letter is Markdown by its name, or where a line of it begins with the signs of a heading or
  /// holds strong words.
  private static func isMarkdown(_ file: SourceFile) -> Bool {
    if LetterFormat(fileName: file.path) == .markdown { return true }
    return file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.contains {
      $0.beginsHeading || $0.holdsStrongWords
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line begins with one to six `#` and a blank.
  fileprivate var beginsHeading: Bool {
    let signs = prefix { $0 == UInt8(ascii: "#") }
    return (1...6).contains(signs.count) && dropFirst(signs.count).first == UInt8(ascii: " ")
  }

  /// Whether two pairs of asterisks in a line enclose words.
  fileprivate var holdsStrongWords: Bool {
    let star = UInt8(ascii: "*")
    let blank = UInt8(ascii: " ")
    var opened = false
    for index in indices.dropLast() where self[index] == star && self[index + 1] == star {
      if opened, self[index - 1] != blank, self[index - 1] != star { return true }
      if index + 2 < endIndex, self[index + 2] != blank, self[index + 2] != star { opened = true }
    }
    return false
  }
}
