package import FindingsBank
package import Recognition
import Wording

/// What became of each word of a letter that was imported, or edited and brought back: every token
/// is recognised, free or ignored.
package struct ImportAccount: Sendable {
  /// Words that are no finding.
  package struct FreeWords: Sendable {
    /// The words as they stand.
    package let text: String
    /// Their tokens in the letter.
    package let tokens: Range<Int>
    /// The finding that they are nearest to, if they are near to any.
    package let nearest: NearestFinding?
    /// Whether the finding was taken in their place.
    package let isReplaced: Bool
  }

  /// Words that could be one finding or another, or one finding with its slots filled otherwise.
  package struct Ambiguity: Sendable {
    /// Their tokens in the letter.
    package let tokens: Range<Int>
    /// The finding taken.
    package let chosen: FindingID
    /// The other findings, in the bank's order; empty if only the slots leave a choice.
    package let others: [FindingID]
  }

  /// The letter.
  package let letter: ScannedLetter
  /// The tokens that are the template's, a fact's, a heading or a finding's, in ascending
  /// stretches.
  package var recognized: [Range<Int>] = []
  /// The words that are no finding.
  package var free: [FreeWords] = []
  /// The words that no assessment holds.
  package var ignored: [IgnoredWords] = []
  /// The words that could be read in more than one way.
  package var ambiguities: [Ambiguity] = []
  /// What the template says and the letter does not.
  package var missing: [String] = []
  /// The tokens of bullets for which the section had no topic left, and which were joined to the
  /// bullet above.
  package var joined: [Range<Int>] = []
  /// Who signed the letter, where that is not who signs the force's letters by the roster.
  package var signatory: String?

  /// How many words the letter has.
  package var words: Int { letter.wordCount(letter.wording.tokens.indices) }

  /// How many of them were recognised.
  package var matched: Int { recognized.reduce(0) { $0 + letter.wordCount($1) } }
}
