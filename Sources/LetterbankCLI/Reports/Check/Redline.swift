import Checking
import SourceText
import Wording

/// A way in which an entry changed words, and the letters in which it did.
struct Redline {
  /// The words of a stretch that is the same at another place, before its middle is left out.
  private static let longestMoved = 16

  /// The words that went and came amid a few that stand around them, as in the first letter that
  /// has them; of what moved, its first and last words.
  let text: String
  /// The letters, by their forces' short names.
  private(set) var forces: [String]

  /// The redlines of an entry, each once, in the order of its letters.
  ///
  /// - Parameter longest: the words of a removed or added stretch that are shown before its middle
  ///   is left out; nothing for all.
  static func all(of entry: CheckEntry, longest: Int?, color: Bool) -> [Redline] {
    let isMoved = entry.cause.kind == .moved
    var redlines: [Redline] = []
    var indices: [[WordChange]: Int] = [:]
    // Of what moved no word is another, so one letter stands for all.
    for letter in isMoved ? entry.letters.prefix(1) : entry.letters[...] {
      let excerpts = isMoved ? moves(of: letter) : excerpts(of: letter, longest, color)
      for (changes, text) in excerpts {
        if let index = indices[changes] {
          if redlines[index].forces.last != letter.force {
            redlines[index].forces.append(letter.force)
          }
        } else {
          indices[changes] = redlines.count
          redlines.append(
            Redline(
              text: text(), forces: isMoved ? entry.letters.map(\.force) : [letter.force]))
        }
      }
    }
    return redlines
  }

  private static func excerpts(
    of letter: LetterChange, _ longest: Int?, _ color: Bool
  ) -> [([WordChange], () -> String)] {
    letter.diff.excerpts(of: letter.hunks, longest: longest).map { excerpt in
      (
        excerpt.changes.map { WordChange($0, of: letter.diff) }, { excerpt.rendered(color: color) }
      )
    }
  }

  private static func moves(of letter: LetterChange) -> [([WordChange], () -> String)] {
    letter.hunks.filter { !$0.new.isEmpty }.map { hunk in
      (
        [WordChange(hunk, of: letter.diff)],
        { "moved: " + letter.diff.new.text(of: hunk.new, longest: longestMoved).printable }
      )
    }
  }
}
