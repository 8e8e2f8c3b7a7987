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
  /// The index of its passage among those that the wording was read from.
  package let passage: Int
  /// The bytes of the source that it came from.
  package let source: Range<Int>
  /// Where its text as written stands in the wording's `text`.
  let written: Range<Int>
  /// Where the form it is compared by stands in the wording's `forms`.
  let form: Range<Int>
}
