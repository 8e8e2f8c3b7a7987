extension MarkdownLine {
  /// A part of a line between two marks of style, or between one and an edge of the line, and what
  /// in it Markdown might take for more.
  struct Part {
    /// The line that it is a part of.
    let line: MarkdownLine
    /// The offsets of the part.
    var range: Range<Int>
    /// Whether a mark stands just before it.
    var followsMark = false
    /// Whether a mark stands just after it.
    var precedesMark = false

    /// Whether a character would be read as markup if it were written as it is.
    func needsBackslash(at offset: Int, in bytes: [UInt8]) -> Bool {
      let next = offset + 1 < range.upperBound ? bytes[offset + 1] : nil
      switch bytes[offset] {
      case UInt8(ascii: "\\"):
        return !(next.map { $0.isLetter || $0.isDigit } ?? false)
      case UInt8(ascii: "*"), UInt8(ascii: "~"):
        return !isAmongBlanks(offset, in: bytes)
      case UInt8(ascii: "_"):
        return !isAmongBlanks(offset, in: bytes) && !isWithinWord(offset, in: bytes)
      case UInt8(ascii: "`"):
        return true
      case UInt8(ascii: "<"):
        return bytes.mayBeginTag(at: offset, before: line.range.upperBound)
      case UInt8(ascii: "&"):
        return CharacterReference(in: bytes, at: offset, before: line.range.upperBound) != nil
      case UInt8(ascii: "]"):
        return next == UInt8(ascii: "(")
          || next == UInt8(ascii: ":") && line.mayDefineLink
      default:
        return false
      }
    }

    /// Whether a sign of Markdown's is written at the end of the part's text: a mark of style, the
    /// backslash of a line break, or white space by its number.
    var isFollowedBySign: Bool {
      precedesMark || line.precedesBreak || !line.trailingSpace.isEmpty
    }

    /// Whether a character stands between blanks or edges of the line, so that no style begins or
    /// ends with it.
    private func isAmongBlanks(_ offset: Int, in bytes: [UInt8]) -> Bool {
      let isBlankBefore =
        offset > range.lowerBound
        ? offset > line.text.lowerBound && bytes[offset - 1].isBlank : !followsMark
      let isBlankAfter =
        offset + 1 < range.upperBound
        ? offset + 1 < line.text.upperBound && bytes[offset + 1].isBlank
        : !precedesMark && !(line.precedesBreak && offset + 1 == line.range.upperBound)
      return isBlankBefore && isBlankAfter
    }

    /// Whether a character stands between letters or digits.
    private func isWithinWord(_ offset: Int, in bytes: [UInt8]) -> Bool {
      guard offset > range.lowerBound, offset + 1 < range.upperBound else { return false }
      return [bytes[offset - 1], bytes[offset + 1]].allSatisfy { $0.isLetter || $0.isDigit }
    }
  }
}
