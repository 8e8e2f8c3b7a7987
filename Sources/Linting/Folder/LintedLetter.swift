package import Drafting
package import FindingsBank

/// A letter that could be drafted, and what it is drafted from.
///
/// Its words take much memory, so those of all but the first letters are made when somebody looks
/// at them: `LintedFolder.gather`.
package struct LintedLetter: Sendable {
  /// What was found, and for whom.
  package let assessment: Assessment
  /// Whom the letter goes to.
  package let force: Force
}
