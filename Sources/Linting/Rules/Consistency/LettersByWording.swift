import Drafting
import FindingsBank
import KeyValue
import SourceText

/// Which letters have which wordings of slots, and who signs them.
struct LettersByWording {
  /// The letters that have a wording.
  struct Count {
    /// How many each inspector signs, by name, and the illustrative ones.
    fileprivate var signed: [String: Int] = [:]
    fileprivate var illustrative = 0

    fileprivate mutating func add(_ status: Assessment.Status, signedBy inspector: Inspector) {
      switch status {
      case .final: signed[inspector.name.text, default: 0] += 1
      case .illustrative: illustrative += 1
      }
    }

    /// The count in words: `7 letters: Zoë Billingham 3, Roger Baker 1, illustrative 3`.
    var text: String {
      let total = signed.values.reduce(illustrative, +)
      var parts = signed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { (name: $0.key, count: $0.value) }
      if illustrative > 0 { parts.append((name: "illustrative", count: illustrative)) }
      let counted = parts.map { total == 1 ? $0.name : "\($0.name) \($0.count)" }
      return (total == 1 ? "1 letter: " : "\(total) letters: ") + counted.joined(separator: ", ")
    }
  }

  private var counts: [SourceLocation: Count] = [:]

  init(_ folder: LintedFolder) {
    for assessment in folder.assessments {
      guard let force = assessment.force.flatMap({ folder.house.roster[$0.text] }) else { continue }
      let chosen = assessment.selections.flatMap(\.fillings).map(\.wording.location)
      for location in Set(chosen) {
        counts[location, default: Count()].add(assessment.status, signedBy: force.inspector)
      }
    }
  }

  /// The letters that have a wording of the bank; nothing where none has it.
  func count(of wording: FoldedText) -> Count? { counts[wording.location] }
}
