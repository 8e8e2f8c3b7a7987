import SourceText

/// Tells the ends of a letter's lines from those at which a line was only too long for the page.
struct LineEnds {
  private let file: SourceFile
  /// The columns of the longest line that could have been wrapped.
  private let longest: Int

  /// Measures the lines of a file; linear in its size.
  init(_ file: SourceFile) {
    self.file = file
    // A line of one word is as long as the word, whatever the page; a bullet may stand before it.
    longest =
      file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .filter { $0.split(separator: UInt8(ascii: " "), maxSplits: 2).count > 2 }
      .map(\.columns).max() ?? 0
  }

  /// Whether the line above an offset, at which a line's first word begins, ends for its own sake:
  /// the word would have found room on it, or it ends with the signs of a line break.
  func isEnd(before offset: Int) -> Bool {
    let line = file.line(at: offset)
    guard line > 1 else { return true }
    let above = file.bytes[file.contents(ofLine: line - 1)]
    let blank = UInt8(ascii: " ")
    if above.last == UInt8(ascii: "\\") || above.suffix(2).elementsEqual([blank, blank]) {
      return true
    }
    let word = file.bytes[offset..<file.contents(ofLine: line).upperBound].prefix { $0 != blank }
    return above.columns + 1 + word.columns <= longest
  }
}

extension ArraySlice<UInt8> {
  /// How many columns a line takes up, but for blanks at its end.
  fileprivate var columns: Int {
    let end = lastIndex { $0 != UInt8(ascii: " ") } ?? startIndex - 1
    return self[startIndex..<end + 1].count { $0 & 0xC0 != 0x80 }
  }
}
