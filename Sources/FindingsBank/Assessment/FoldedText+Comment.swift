import KeyValue
import SourceText

extension FoldedText {
  /// That a value ends in what was meant as a comment; nothing where it does not.
  var trailingCommentFault: Diagnostic? {
    guard let sign = text.firstRange(of: " #") else { return nil }
    return Diagnostic(
      rule: "assessment.trailing-comment", "this would stand in the letter, not in a comment",
      at: location(
        of: text[sign.upperBound...].isEmpty ? text[sign] : text[sign.lowerBound...].dropFirst()),
      repair: .advice("put the comment on a line of its own, above this one"))
  }
}
