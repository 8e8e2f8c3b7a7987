import SourceText

/// Changes that stand close together, with a few words around them: what a reader is shown.
package struct WordingExcerpt: Sendable, Hashable {
  /// A run of text, with the blanks that belong before it.
  package enum Piece: Sendable, Hashable {
    /// What both wordings hold.
    case same(String)
    /// What only the old one holds.
    case removed(String)
    /// What only the new one holds.
    case added(String)
  }

  /// The changes in it, ascending, as `WordingDiff.changes` has them.
  package let changes: [Hunk]
  /// Its text from left to right; an ellipsis at an end stands for more of the same passage, and
  /// ` ¶ ` for the boundary of two passages.
  package let pieces: [Piece]

  /// The text for people, `staff [-towards-]{+on+} crime`, or with red and green for the marks.
  ///
  /// It is one line, and no control character in it comes from the wordings.
  package func rendered(color: Bool = false) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .same(let text):
        result += text.printable
      case .removed(let text):
        result += TerminalStyle.red.apply(to: "[-\(text.printable)-]", if: color)
      case .added(let text):
        result += TerminalStyle.green.apply(to: "{+\(text.printable)+}", if: color)
      }
    }
    return result
  }
}
