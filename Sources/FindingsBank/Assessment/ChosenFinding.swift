import SourceText

/// A finding as a line of an assessment chooses it.
struct ChosenFinding {
  /// The line's value: the finding's name, or with that of its topic.
  let reference: String
  /// The finding.
  let finding: Finding
  /// Where the value stands.
  let place: SourceLocation
}
