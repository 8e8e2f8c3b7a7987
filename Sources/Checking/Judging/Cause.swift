package import FindingsBank
package import SourceText

/// The one line of template, bank or assessment behind a change of wording.
package struct Cause: Sendable, Hashable {
  /// What happened there.
  package enum Kind: String, Sendable {
    /// The boilerplate was edited.
    case template
    /// A fact that letters share was edited, or one that an assessment tells of its force.
    case fact
    /// A finding was edited.
    case finding
    /// What fills a slot was edited, or another wording was chosen.
    case slot
    /// A sentence written for one force was edited.
    case freeText = "free-text"
    /// An assessment chose a finding, wrote a sentence, or answered a section, that was not in the
    /// letter before.
    case chosen
    /// A finding, sentence or section that was in the letter is no longer chosen.
    case dropped
    /// Something stands at another place of the letter, its words unchanged.
    case moved
  }

  /// The line.
  package let source: SourceLine
  /// What happened there.
  package let kind: Kind
  /// The finding that was edited, chosen, dropped or moved, where it was one.
  package let finding: FindingID?

  /// A line and what happened there.
  package init(source: SourceLine, kind: Kind, finding: FindingID? = nil) {
    self.source = source
    self.kind = kind
    self.finding = finding
  }
}
