package import Wording

extension Letter {
  /// What differs between a sample's wording and the letter's.
  package func changes(since sample: Sample) -> WordingDiff {
    WordingDiff(from: Wording(sample.document), to: Wording(document))
  }
}
