package import Drafting
package import FindingsBank

/// A letter as drafted, with what it was drafted from.
package struct LintedLetter: Sendable {
  /// What was found, and for whom.
  package let assessment: Assessment
  /// Whom the letter goes to.
  package let force: Force
  /// Its words.
  package let prose: Prose
}
