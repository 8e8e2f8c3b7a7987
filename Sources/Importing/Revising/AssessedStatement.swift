import FindingsBank
import KeyValue

/// A statement of an assessment together with the entries that make it, by their numbers.
struct AssessedStatement {
  let statement: Statement
  /// The entry that names the finding, or holds the free text.
  let entry: Int
  /// The value of that entry, as it refers to a finding.
  let reference: String
  /// The entries that fill slots, by the slots' names.
  let slots: [String: Int]

  /// All entries.
  var entries: [Int] { [entry] + slots.values.sorted() }

  /// The finding and its fillings, if it is one.
  var selection: SelectedFinding? { statement.selection }

  /// The statement as a change of it is told.
  var revised: RevisedStatement {
    switch statement {
    case .finding(let selection): .finding(selection.finding.id)
    case .freeText(let text): .freeText(text.text, nearest: nil)
    }
  }
}
