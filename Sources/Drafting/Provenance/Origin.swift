package import FindingsBank
package import SourceText

/// Where words of a letter come from, and why they are in it.
package struct Origin: Sendable, Hashable {
  /// What kind of thing said them.
  package enum Kind: String, Sendable {
    /// The letter's boilerplate.
    case template
    /// A fact that letters share, or that the assessment tells of its force.
    case fact
    /// A finding of the bank.
    case finding
    /// What fills a slot of a finding.
    case slot
    /// A sentence written for one force alone.
    case freeText = "free-text"
  }

  /// The gap of a finding that words fill.
  package struct Slot: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// Whether the assessment says what fills it; if not, the house wording stands unasked.
    package let isAsked: Bool
  }

  /// What kind of thing said them.
  package let kind: Kind
  /// The line where they stand.
  package let source: SourceLocation
  /// The finding that they are part of, of a finding and what fills its slots.
  package let finding: FindingID?
  /// The slot that they fill, where they do.
  package let slot: Slot?
  /// The line of the assessment that chose them; nothing where no assessment had a say.
  package let because: SourceLocation?

  init(
    kind: Kind, source: SourceLocation, finding: FindingID? = nil, slot: Slot? = nil,
    because: SourceLocation? = nil
  ) {
    self.kind = kind
    self.source = source
    self.finding = finding
    self.slot = slot
    self.because = because
  }

  /// Whether two origins are the same to a reader, who is told lines.
  func isOneLine(with other: Origin) -> Bool {
    kind == other.kind && finding == other.finding && slot == other.slot
      && source.pathAndLine == other.source.pathAndLine
      && because?.pathAndLine == other.because?.pathAndLine
  }
}
