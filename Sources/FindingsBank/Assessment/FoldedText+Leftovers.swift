import KeyValue
import SourceText

/// What a value holds that was not meant to stand in a letter.
extension FoldedText {
  /// That it ends in what was meant as a comment; nothing where it does not.
  ///
  /// A sign before a digit, as in "Unit #4", is the sign of a number.
  var trailingCommentFault: Diagnostic? {
    guard holds(UInt8(ascii: "#")) else { return nil }
    let bytes = Array(text.utf8)
    let sign = bytes.indices.dropFirst().first { index in
      bytes[index] == UInt8(ascii: "#") && bytes[index - 1] == UInt8(ascii: " ")
        && !(index + 1 < bytes.count && Self.digits.contains(bytes[index + 1]))
    }
    return sign.map { Self.trailingComment(at: location(of: $0..<bytes.count)) }
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  /// A comment behind a value.
  static func trailingComment(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      rule: "assessment.trailing-comment", "this is no comment, as it does not begin its line",
      at: place, repair: .advice("put the comment on a line of its own, above this one"))
  }

  /// That a gap of a finding was copied and not filled; nothing where that is not so.
  var openGapFault: Diagnostic? {
    guard holds(UInt8(ascii: "{")), let start = text.firstRange(of: "{{")?.lowerBound else {
      return nil
    }
    let end = text[start...].firstRange(of: "}}")?.upperBound ?? text.endIndex
    let gap = text[start..<end]
    return Diagnostic(
      rule: "assessment.open-gap", "this gap is not filled", at: location(of: gap),
      repair: .advice("write what belongs in the place of \(String(gap).abridged)"))
  }

  /// That a value stands between quotation marks, which would stand in the letter; nothing where it
  /// does not.
  var quotationFault: Diagnostic? {
    guard let contents = FreeText.contents(of: self), !contents.isEmpty,
      !FreeText.holdsMarks(contents.text)
    else { return nil }
    return Diagnostic(
      rule: "assessment.quoted-value", "the quotation marks would stand in the letter",
      at: location, repair: .replacement(contents.text))
  }
}
