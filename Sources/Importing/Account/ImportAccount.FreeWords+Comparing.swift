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
      let text = phrasings.map { phrasing in
        phrasing.text { near.finding.wording(of: $0, nearTo: own) }
      }
      return WordingDiff(from: Wording(text.joined(separator: " ")), to: own)
    }
  }
}

extension Finding {
  /// The longest wording of a closed choice that some words have too, or else the house's; nothing
  /// for a free slot.
  fileprivate func wording(of name: String, nearTo own: Wording) -> String? {
    guard case .choice(let wordings)? = slot(name)?.filling else { return nil }
    let had = wordings.map(\.text).filter { !own.occurrences(of: Wording($0)).isEmpty }
    return had.max { $0.count < $1.count } ?? wordings.first?.text
  }
}
