package import FindingsBank
import SourceText
package import Wording

extension FindingRecognizer {
  /// The finding that some tokens are nearest to; nothing where none is at least so much alike.
  ///
  /// Of equals the first in the bank's order. Takes time in proportion to the findings of about as
  /// many words.
  ///
  /// - Parameter isEligible: whether a finding is looked for; all are if nothing is said.
  package func nearest(
    to range: Range<Int>, of wording: Wording, atLeast least: Double,
    where isEligible: (Finding) -> Bool = { _ in true }
  ) -> NearestFinding? {
    let words = WordList(range, of: wording, knownBy: vocabulary)
    guard words.count > 0, least > 0 else { return nil }
    // A longer text shares no more with a shorter one than all of that.
    let shortest = Int((least * Double(words.count)).rounded(.down))
    let longest = Int((Double(words.count) / least).rounded(.up))
    var best: (index: Int, likeness: Double)?
    // By index, for to copy a finding costs more than to compare most of them.
    for index in firstKnown(ofWords: shortest)..<firstKnown(ofWords: longest + 1) {
      let bound = best?.likeness ?? least
      guard let likeness = known[index].words.likeness(to: words, atLeast: bound),
        isEligible(known[index].finding)
      else { continue }
      if let best, likeness == best.likeness, known[best.index].position < known[index].position {
        continue
      }
      best = (index, likeness)
    }
    return best.map {
      NearestFinding(finding: known[$0.index].finding, range: range, likeness: $0.likeness)
    }
  }

  /// The index of the first finding of at least so many words, by binary search.
  private func firstKnown(ofWords count: Int) -> Int {
    known.partitioningIndex { $0.words.count >= count }
  }
}
