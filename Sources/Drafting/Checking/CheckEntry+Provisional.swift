package import Wording

extension CheckEntry {
  // PROVISIONAL: to be replaced by the entries laid to their causes. Nothing else knows how causes
  // are found.
  /// Equal changes in one entry, laid to the first line of the first letter's assessment.
  package static func entries(
    of letters: [(force: String, sample: Sample, diff: WordingDiff)]
  ) -> [CheckEntry] {
    struct Words: Hashable {
      let old: String
      let new: String
    }
    var order: [Words] = []
    var changes: [Words: [LetterChange]] = [:]
    for (force, sample, diff) in letters {
      let hunks = Dictionary(grouping: diff.changes) {
        Words(old: diff.old.text(of: $0.old), new: diff.new.text(of: $0.new))
      }
      let inOrder = hunks.sorted {
        ($0.value.first?.new.lowerBound ?? 0) < ($1.value.first?.new.lowerBound ?? 0)
      }
      for (words, hunks) in inOrder {
        if changes[words] == nil { order.append(words) }
        changes[words, default: []].append(
          LetterChange(force: force, sample: sample, diff: diff, hunks: hunks))
      }
    }
    return order.map { words in
      let letters = changes[words] ?? []
      return CheckEntry(
        cause: Cause(source: "assessments/\(letters.first?.force ?? "").conf:1", kind: .template),
        weight: .wording, letters: letters)
    }
  }
}
