import Wording

/// Words that went from one place.
struct RemovedPart {
  /// Where they stood, as indices of tokens of the old wording.
  let range: Range<Int>
  /// What they were.
  let content: ChangePiece.Old
  /// What they are part of, if they stand elsewhere now.
  var move: MovedStretch?

  /// Whether they are a part of a sentence of which something else is left.
  var isFragment: Bool {
    if case .fragment = content { move == nil } else { false }
  }
}
