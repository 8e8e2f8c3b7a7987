package import FindingsBank
import Wording

/// The two findings of a bank whose wordings are most alike, and how much.
package struct MostAlikeFindings: Sendable {
  /// The one that the bank has first.
  package let first: FindingID
  /// The other.
  package let second: FindingID
  /// Their longest common subsequence of words over the longer of the two, from 0 to 1.
  package let likeness: Double

  /// Compares every two findings, slots at their house wordings; nothing for a bank of fewer than
  /// two.
  package init?(in bank: Bank) {
    var vocabulary = Vocabulary()
    let candidates = bank.findings.map { finding in
      (finding.id, WordList(Wording(finding.houseText), vocabulary: &vocabulary))
    }
    var best: MostAlikeFindings?
    for (index, (first, words)) in candidates.enumerated() {
      for (second, otherWords) in candidates[(index + 1)...] {
        let least = best?.likeness ?? 0
        if let likeness = words.likeness(to: otherWords, atLeast: least),
          likeness > least || best == nil
        {
          best = MostAlikeFindings(first: first, second: second, likeness: likeness)
        }
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init(first: FindingID, second: FindingID, likeness: Double) {
    self.first = first
    self.second = second
    self.likeness = likeness
  }
}
