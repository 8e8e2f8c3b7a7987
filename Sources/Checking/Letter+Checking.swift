import Drafting
import LetterDocument
package import Wording

extension Letter {
  /// What differs between a sample's wording and the letter's; nothing where they are worded alike.
  ///
  /// Where the passages are the same byte for byte, as in most letters, no word is looked at.
  package func differences(from sample: Sample) -> WordingDiff? {
    let passages = document.passages
    let known = sample.document.passages
    if passages.count == known.count, zip(passages, known).allSatisfy({ $0.bytes == $1.bytes }) {
      return nil
    }
    let diff = changes(since: sample)
    return diff.hunks.isEmpty ? nil : diff
  }

  /// What differs between a sample's wording and the letter's.
  package func changes(since sample: Sample) -> WordingDiff {
    WordingDiff(from: Wording(sample.document), to: Wording(document))
  }
}
