import FindingsBank
import KeyValue
import SourceText

/// Which entries of an assessment make which bullet of its letter.
struct AssessedEntries {
  /// The bullets by the names of their sections, each in the order of the letter.
  private(set) var bullets: [String: [AssessedBullet]] = [:]
  private let document: KeyValueDocument

  /// Looks through an assessment that has no fault.
  init(_ assessment: Assessment, _ document: KeyValueDocument) {
    self.document = document
    var numbers: [Int: Int] = [:]
    for (number, entry) in document.entries.enumerated() {
      numbers[entry.valueLocation.range.lowerBound] = number
    }
    for section in assessment.sections {
      bullets[section.name] = section.bullets.map { bullet in
        AssessedBullet(
          topic: bullet.topic,
          statements: bullet.statements.compactMap { Self.assessed($0, document, numbers) })
      }
    }
  }

  /// The number of the first entry with a key.
  func entry(_ path: [String]) -> Int? {
    document.entries.firstIndex { $0.path.elementsEqual(path) }
  }

  /// The numbers of all entries with a key.
  func entries(_ path: [String]) -> [Int] {
    document.entries.indices.filter { document.entries[$0].path.elementsEqual(path) }
  }

  /// The values of all entries with a key.
  func values(_ path: [String]) -> [String] {
    entries(path).map { document.entries[$0].value.text }
  }

  private static func assessed(
    _ statement: Statement, _ document: KeyValueDocument, _ numbers: [Int: Int]
  ) -> AssessedStatement? {
    switch statement {
    case .finding(let selection):
      guard let entry = numbers[selection.chosenAt.range.lowerBound] else { return nil }
      var slots: [String: Int] = [:]
      for filling in selection.fillings {
        slots[filling.slot] = numbers[filling.chosenAt.range.lowerBound]
      }
      return AssessedStatement(
        statement: statement, entry: entry, reference: document.entries[entry].value.text,
        slots: slots)
    case .freeText(let text):
      // The text begins behind a quotation mark.
      let start = text.location.range.lowerBound
      let holder = document.entries.firstIndex { entry in
        entry.valueLocation.range.contains(start)
      }
      return holder.map {
        AssessedStatement(statement: statement, entry: $0, reference: "", slots: [:])
      }
    }
  }
}
