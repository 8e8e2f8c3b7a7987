import Wording

/// Words that came into one place.
struct AddedPart {
  /// Where they stand, as indices of tokens of the new wording.
  let range: Range<Int>
  /// What they are.
  let content: ChangePiece.New
  /// What they are part of, if they stood elsewhere before.
  var move: MovedStretch?

  /// Whether they are some words of a unit that was in the letter before.
  var isWords: Bool {
    if case .words = content { move == nil } else { false }
  }
}
