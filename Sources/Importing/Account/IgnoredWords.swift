/// Words of a letter that no assessment holds, and why.
package struct IgnoredWords: Sendable, Hashable {
  /// Why words are no part of an assessment.
  package enum Reason: Sendable, Hashable {
    /// They describe a picture.
    case picture
    /// They number a page.
    case pageNumber
    /// They stand like a heading, which the bank has not.
    case unknownHeading
    /// They stand where the template has other words, or none.
    case notInTemplate(instead: String?)
    /// They stand below a heading that is nearly one of the bank's.
    case misspeltHeading(of: String)
  }

  /// The words.
  package let tokens: Range<Int>
  /// Why they are ignored.
  package let reason: Reason
}
