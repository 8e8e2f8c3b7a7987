import FindingsBank
import Wording

/// A part of a difference that has one cause: what went from one sentence, and what came into one
/// unit.
struct ChangePiece {
  /// Words that went.
  enum Old {
    /// A part of a sentence, of which something else is left.
    case fragment
    /// Whole sentences; the finding that they were, if they were one.
    case sentences(Finding?)
  }

  /// Words that came.
  enum New {
    /// Some words of a unit, by its index.
    case words(unit: Int)
    /// A statement that was not in the letter before, by its unit's index.
    case statement(unit: Int)
  }

  /// What it is.
  enum Content {
    /// The sentences of this move, taken from one place or put into another.
    case moved(MovedStretch)
    /// Words that went, words that came, or both.
    case changed(old: Old?, new: New?)
  }

  /// Where it is in the two wordings.
  let hunk: Hunk
  /// What it is.
  let content: Content
}
