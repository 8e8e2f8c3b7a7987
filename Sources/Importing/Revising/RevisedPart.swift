/// A topic or a field of an assessment that is to change: what that means, and the lines.
package struct RevisedPart: Sendable {
  /// A line that goes or comes.
  package enum Line: Sendable, Hashable {
    /// The line of this number in the file as it was.
    case removed(number: Int, String)
    /// A line of the file as it will be.
    case added(String)
  }

  /// The key, as `preventing-crime.training` or `addressee`.
  package let key: String
  /// What changes.
  package let meanings: [RevisionMeaning]
  /// The lines that go and come, in the order of the files.
  package let lines: [Line]
}
