/// Words of a letter that no assessment holds, and why.
package struct IgnoredWords: Sendable, Hashable {
  /// Why words are no part of an assessment.
  package enum Reason: Sendable, Hashable {
    /// They describe a picture.
    case picture
    /// They number a page.
    case pageNumber
    /// There are no words, as in a line across the page.
    case ornament
    /// They stand like a heading, which the bank has not.
    case unknownHeading
    /// They are nearly a heading of this section.
    case misspeltHeading(of: String)
    /// They stand where the template has other words, or none.
    case notInTemplate(instead: String?)
    /// They stand where the template has ended.
    case afterTheEnd
  }

  /// The words.
  package let tokens: Range<Int>
  /// Why they are ignored.
  package let reason: Reason
}
