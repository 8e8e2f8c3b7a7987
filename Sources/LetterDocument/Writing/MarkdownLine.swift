/// A line of text that is to be written as Markdown, and what in it Markdown might take for more.
struct MarkdownLine {
  /// A part of the line between two marks of style, or between one and an edge of the line.
  struct Part {
    /// The offsets of the part.
    var range: Range<Int>
    /// Whether a mark stands just before it.
    var followsMark: Bool
    /// Whether a mark stands just after it.
    var precedesMark: Bool
  }

  /// The offsets of the line.
  let range: Range<Int>
  /// The line without a white-space character at either end, which Markdown would take away.
  let text: Range<Int>
  /// The character taken away before the text, if there is one.
  var leadingSpace: Range<Int> { range.lowerBound..<text.lowerBound }
  /// The character taken away after the text, if there is one.
  var trailingSpace: Range<Int> { text.upperBound..<range.upperBound }
  /// The offset of the character that would make the line another kind of block.
  let marker: Int?
  private let bytes: [UInt8]
  /// Whether the text that the line is one of begins with a bracket.
  private let mayDefineLink: Bool
  /// Whether a backslash is written behind the line, and the next below it.
  private let precedesBreak: Bool

  /// A line of a paragraph, or the one line of a heading.
  init(_ range: Range<Int>, of whole: SourcedText, isHeading: Bool, precedesBreak: Bool) {
    self.range = range
    bytes = whole.bytes
    mayDefineLink = bytes[whole.range].first == UInt8(ascii: "[")
    self.precedesBreak = precedesBreak
    text = bytes.trimmingOuterSpaces(range)
    if isHeading {
      marker = bytes.closingSigns(of: range)
    } else {
      marker = text.lowerBound == range.lowerBound ? bytes.blockMarker(of: range) : nil
    }
  }

  /// Whether a character would be read as markup if it were written as it is.
  func needsBackslash(at offset: Int, in part: Part) -> Bool {
    let next = offset + 1 < part.range.upperBound ? bytes[offset + 1] : nil
    switch bytes[offset] {
    case UInt8(ascii: "\\"):
      return !(next.map { $0.isLetter || $0.isDigit } ?? false)
    case UInt8(ascii: "*"):
      return !isAmongBlanks(offset, in: part)
    case UInt8(ascii: "_"):
      return !isAmongBlanks(offset, in: part) && !isWithinWord(offset, in: part)
    case UInt8(ascii: "`"):
      return true
    case UInt8(ascii: "<"):
      return bytes.mayBeginTag(at: offset, before: range.upperBound)
    case UInt8(ascii: "&"):
      return CharacterReference(in: bytes, at: offset, before: range.upperBound) != nil
    case UInt8(ascii: "]"):
      return next == UInt8(ascii: "(")
        || next == UInt8(ascii: ":") && mayDefineLink
    default:
      return false
    }
  }

  /// Whether a character stands between blanks or edges of the line, so that no style begins or
  /// ends with it.
  private func isAmongBlanks(_ offset: Int, in part: Part) -> Bool {
    let isBlankBefore =
      offset > part.range.lowerBound
      ? offset > text.lowerBound && bytes[offset - 1].isBlank : !part.followsMark
    let isBlankAfter =
      offset + 1 < part.range.upperBound
      ? offset + 1 < text.upperBound && bytes[offset + 1].isBlank
      : !part.precedesMark && !(precedesBreak && offset + 1 == range.upperBound)
    return isBlankBefore && isBlankAfter
  }

  /// Whether a character stands between letters or digits.
  private func isWithinWord(_ offset: Int, in part: Part) -> Bool {
    guard offset > part.range.lowerBound, offset + 1 < part.range.upperBound else { return false }
    return [bytes[offset - 1], bytes[offset + 1]].allSatisfy { $0.isLetter || $0.isDigit }
  }
}
