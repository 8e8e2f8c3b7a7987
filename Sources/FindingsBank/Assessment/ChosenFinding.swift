/// A finding as a line of an assessment chooses it.
struct ChosenFinding {
  /// The position of the line among those that make the bullet.
  let line: Int
  /// The finding.
  let finding: Finding
}
