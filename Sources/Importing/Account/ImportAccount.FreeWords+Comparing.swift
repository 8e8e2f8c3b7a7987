import FindingsBank
import KeyValue
import Recognition
package import Wording

extension ImportAccount.FreeWords {
  /// What differs between the finding that the words are nearest to and the words; nothing where
  /// they are near to none.
  ///
  /// Of each closed choice stands the longest wording that the words have too, or the house's.
  package func difference(in letter: ScannedLetter) -> WordingDiff? {
    nearest.map { near in
      let own = letter.wording.selecting(tokens)
      let phrasings = [near.finding.phrasing] + near.finding.items
      let text = phrasings.map { Self.text(of: $0, of: near.finding, nearTo: own) }
      return WordingDiff(from: Wording(text.joined(separator: " ")), to: own)
    }
  }

  private static func text(
    of phrasing: Phrasing, of finding: Finding, nearTo own: Wording
  ) -> String {
    phrasing.pieces.map { piece in
      switch piece {
      case .words(let words): return words.text
      case .slot(let name, let place):
        guard case .choice(let wordings)? = finding.slot(name)?.filling else { return place.text }
        let had = wordings.map(\.text).filter { !own.occurrences(of: Wording($0)).isEmpty }
        return had.max { $0.count < $1.count } ?? wordings.first?.text ?? place.text
      }
    }.joined()
  }
}
