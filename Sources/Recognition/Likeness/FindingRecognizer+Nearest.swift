package import FindingsBank
package import Wording

extension FindingRecognizer {
  /// The finding that some tokens are nearest to; nothing where none is at least so much alike.
  ///
  /// Of equals the first in the bank's order. Takes time in proportion to the bank's findings.
  package func nearest(
    to range: Range<Int>, of wording: Wording, atLeast least: Double,
    where isEligible: (Finding) -> Bool = { _ in true }
  ) -> NearestFinding? {
    let words = WordList(range, of: wording, knownBy: vocabulary)
    guard words.count > 0 else { return nil }
    var best: NearestFinding?
    for candidate in known {
      if let likeness = candidate.words.likeness(to: words, atLeast: best?.likeness ?? least),
        best == nil || likeness > (best?.likeness ?? 0), isEligible(candidate.finding)
      {
        best = NearestFinding(finding: candidate.finding, range: range, likeness: likeness)
      }
    }
    return best
  }
}
