/// One word or one punctuation mark of a wording, and where it stands.
package struct Token: Sendable {
  /// What a token is.
  package enum Kind: Sendable {
    /// A run of letters, digits and marks, with the apostrophes and hyphens inside it.
    case word
    /// Any other visible character.
    case punctuation
  }

  /// What it is.
  package let kind: Kind
  /// Whether white space, or nothing of its passage, stands before it.
  package let followsSpace: Bool
  private let compactPassage: Int32
  private let compactSource: CompactRange
  private let compactWritten: CompactRange
  private let compactForm: CompactRange

  init(
    kind: Kind, followsSpace: Bool, passage: Int, source: Range<Int>, written: Range<Int>,
    form: Range<Int>
  ) {
    self.kind = kind
    self.followsSpace = followsSpace
    compactPassage = Int32(clamping: passage)
    compactSource = CompactRange(source)
    compactWritten = CompactRange(written)
    compactForm = CompactRange(form)
  }

  /// The index of its passage among those that the wording was read from.
  package var passage: Int { Int(compactPassage) }
  /// The bytes of the source that it came from.
  package var source: Range<Int> { compactSource.range }
  /// Where its text as written stands in the texts of the passages, end to end.
  package var written: Range<Int> { compactWritten.range }
  /// Where the form it is compared by stands in the wording's `forms`.
  var form: Range<Int> { compactForm.range }
}
