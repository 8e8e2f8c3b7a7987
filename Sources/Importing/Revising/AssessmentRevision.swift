package import Drafting
package import SourceText

/// An assessment made to say what a letter does that was edited by hand.
package struct AssessmentRevision: Sendable {
  /// The assessment as it was.
  package let old: SourceFile
  /// The assessment as the edited letter asks for it; the same bytes where nothing is to change.
  package let new: SourceFile
  /// What changes, topic after topic, in the order of the new file.
  package let changes: [RevisedPart]
  /// What the edited letter says that no assessment can: for each place a warning.
  package let leftOver: [Diagnostic]
  /// What became of each word of the edited letter, as the new assessment has it.
  package let account: ImportAccount
  /// The letter that is drafted from the new assessment.
  package let letter: Letter
  /// Whether that letter says all that the edited one does, passage by passage.
  package let restoresLetter: Bool

  /// Whether the assessment is to change.
  package var changesFile: Bool { old.bytes != new.bytes }
}
