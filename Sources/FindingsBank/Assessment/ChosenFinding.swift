import KeyValue
import SourceText

/// A finding as a line of an assessment chooses it.
struct ChosenFinding {
  /// The line.
  let entry: KeyValueEntry
  /// The finding.
  let finding: Finding

  /// The line's value: the finding's name, or with that of its topic.
  var reference: String { entry.value.text }
  /// Where the value stands.
  var place: SourceLocation { entry.value.location }
}
