import KeyValue
import SourceText

extension FoldedText {
  /// That a value ends in what was meant as a comment; nothing where it does not.
  var trailingCommentFault: Diagnostic? {
    guard holds(UInt8(ascii: "#")) else { return nil }
    let bytes = text.utf8
    var before: UInt8?
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "#"), before == UInt8(ascii: " ") {
        return Diagnostic(
          rule: "assessment.trailing-comment", "this would stand in the letter, not in a comment",
          at: location(of: offset..<bytes.count),
          repair: .advice("put the comment on a line of its own, above this one"))
      }
      before = byte
    }
    return nil
  }
}
