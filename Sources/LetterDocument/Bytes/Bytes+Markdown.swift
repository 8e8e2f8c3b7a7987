/// What the Markdown reader looks for in bytes, and the writer sees to it that it does not find.
extension [UInt8] {
  /// Whether a line has nothing but blanks and at least three `*`, `-` or `_`, all the same.
  func isRule(_ line: Range<Int>) -> Bool {
    guard !line.isEmpty else { return false }
    let first = self[line.lowerBound]
    guard first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
    else { return false }
    var marks = 0
    for offset in line where !self[offset].isBlank {
      guard self[offset] == first else { return false }
      marks += 1
    }
    return marks >= 3
  }

  /// Whether a line is nothing but `===` or `---`, and blanks at its end.
  func isUnderline(_ line: Range<Int>) -> Bool {
    self[trimmingBlanks(line)].allSatisfy { $0 == self[line.lowerBound] }
  }

  /// The number of `#` signs that make a line a heading.
  func headingLevel(_ line: Range<Int>) -> Int? {
    var end = line.lowerBound
    while end < line.upperBound, self[end] == UInt8(ascii: "#") { end += 1 }
    let level = end - line.lowerBound
    return 1...6 ~= level && (end == line.upperBound || self[end].isBlank) ? level : nil
  }

  /// The offset of the `#` signs at the end of a heading's text that are not part of it.
  func closingSigns(of text: Range<Int>) -> Int? {
    var start = text.upperBound
    while start > text.lowerBound, self[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < text.upperBound, start == text.lowerBound || self[start - 1].isBlank else {
      return nil
    }
    return start
  }

  /// Whether a line begins with `~~~`.
  func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && self[line.prefix(3)].allSatisfy { $0 == UInt8(ascii: "~") }
  }

  /// Whether a line is what GitHub's Markdown has between the head of a table and its rows, or
  /// nearly so: `--|:-:`.
  private func isTableRule(_ line: Range<Int>) -> Bool {
    let bytes = self[line]
    return bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
          || byte.isBlank
      }
  }

  /// Whether a line begins with what GitHub's Markdown has for a box to be ticked, as `[x]`, or may
  /// have for a footnote, as `[^1]`.
  private func beginsWithBoxOrFootnote(_ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    let inside = self[line.lowerBound + 1]
    if inside == UInt8(ascii: "^") { return true }
    return self[line.lowerBound + 2] == UInt8(ascii: "]")
      && (inside | 0x20 == UInt8(ascii: "x") || inside == UInt8(ascii: " "))
      && (line.count == 3 || self[line.lowerBound + 3].isBlank)
  }

  /// The offsets of the signs without which GitHub's Markdown finds no web address in the last word
  /// of a range: of `www.` the stop, of `://` the colon.
  func addressSigns(inLastWordOf range: Range<Int>) -> [Int] {
    var start = range.upperBound
    while start > range.lowerBound, !self[start - 1].isBlank { start -= 1 }
    let word = start..<range.upperBound
    return word.filter { offset in
      switch self[offset] {
      case UInt8(ascii: "."): self[start..<offset].suffix(3).elementsEqual("www".utf8)
      case UInt8(ascii: ":"): self[offset..<word.upperBound].starts(with: "://".utf8)
      default: false
      }
    }
  }

  /// The offset in a line of the character to which a backslash must be put, lest the line be read
  /// as another kind of block than a paragraph, or as the underline of one.
  func blockMarker(of line: Range<Int>) -> Int? {
    guard !line.isEmpty else { return nil }
    let first = self[line.lowerBound]
    // Most lines begin with a letter.
    guard !first.isLetter else { return nil }
    if let marker = ListMarker(in: self, at: line.lowerBound, before: line.upperBound) {
      return marker.number == nil ? line.lowerBound : marker.end - 1
    }
    let isBlock =
      switch first {
      case UInt8(ascii: "#"): headingLevel(line) != nil
      case UInt8(ascii: ">"): true
      case UInt8(ascii: "="): isUnderline(line)
      case UInt8(ascii: "-"): isUnderline(line) || isRule(line) || isTableRule(line)
      case UInt8(ascii: "|"), UInt8(ascii: ":"): isTableRule(line)
      case UInt8(ascii: "["): beginsWithBoxOrFootnote(line)
      default: isRule(line)
      }
    return isBlock ? line.lowerBound : nil
  }

  /// Whether a `<` in a line that ends before an offset may begin HTML or a link.
  ///
  /// Only `<word@word>` is looked at further than the next character.
  func mayBeginTag(at start: Int, before lineEnd: Int) -> Bool {
    guard start + 1 < lineEnd else { return false }
    switch self[start + 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case let byte where byte.isLetter: return true
    default: break
    }
    var hasAt = false
    for byte in self[start + 1..<lineEnd] {
      switch byte {
      case UInt8(ascii: "@"): hasAt = true
      case UInt8(ascii: ">"): return hasAt
      case UInt8(ascii: "<"), UInt8(ascii: " "), UInt8(ascii: "\t"): return false
      default: break
      }
    }
    return false
  }

  /// A range without the blanks and tabs at its ends.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// A range without the white space at its ends.
  func trimmingWhiteSpace(_ range: Range<Int>) -> Range<Int> {
    let start = wordStart(in: range)
    var end = range.upperBound
    while end > start, self[end - 1].isWhiteSpace { end -= 1 }
    return start..<end
  }

  /// A line without one character of white space at either end, Unicode's included.
  ///
  /// Markdown readers take blanks away there, some of them non-breaking ones and byte order marks.
  func trimmingOuterSpaces(_ line: Range<Int>) -> Range<Int> {
    var text = line
    if !text.isEmpty, !self[text.lowerBound].isVisible {
      let first = scalar(at: text.lowerBound)
      if isSpace(first) { text = text.lowerBound + UTF8.width(first)..<text.upperBound }
    }
    if !text.isEmpty, !self[text.upperBound - 1].isVisible {
      let last = scalar(before: text.upperBound, from: text.lowerBound)
      if isSpace(last) { text = text.lowerBound..<text.upperBound - UTF8.width(last) }
    }
    return text
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    CharacterKind(scalar) == .space || scalar == "\u{FEFF}"
  }
}
