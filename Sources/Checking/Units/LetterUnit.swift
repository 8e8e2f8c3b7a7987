import Drafting
import FindingsBank
import SourceText

/// A stretch of a letter that says one thing: an occurrence of a finding, a fact, a free text, or
/// what one line of a template says between two of these.
struct LetterUnit {
  /// Its tokens, as indices into the letter's wording.
  let range: Range<Int>
  /// What kind of thing it is; a slot is part of a finding.
  let kind: Origin.Kind
  /// The finding, if it is one.
  let finding: FindingID?
  /// The line of the assessment that chose it; nothing where no assessment had a say.
  let because: SourceLocation?

  /// Whether an assessment put it into the letter: a finding, or a sentence for one force alone.
  var isStatement: Bool { kind == .finding || kind == .freeText }
}
