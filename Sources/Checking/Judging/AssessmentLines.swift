import FindingsBank
import KeyValue
import SourceText

/// The lines of an assessment to which something that is missing from a letter is attributed.
struct AssessmentLines {
  private let assessment: Assessment
  private let document: KeyValueDocument

  /// Finds the lines of a sound assessment.
  init(_ file: SourceFile, bank: Bank) {
    assessment = Assessment.read(file, bank: bank).value
    document = KeyValueDocument.read(file).value
  }

  /// The line at which a topic is answered, else that of its section.
  func line(ofTopic topic: String, in section: String) -> SourceLine {
    let bullet = assessment.section(section)?.bullets.first { $0.topic == topic }
    return bullet?.statements.last?.location.startLine ?? line(ofSection: section)
  }

  /// The `[section]` line, else the first of the file.
  func line(ofSection section: String) -> SourceLine {
    let header = document.sections.first { $0.name == section }
    return header?.location.startLine ?? SourceLine(path: assessment.file.path, number: 1)
  }

  /// The section of the statement on a line.
  func section(ofStatementAt place: SourceLocation) -> String? {
    assessment.sections.first { section in
      section.bullets.contains { $0.statements.contains { $0.location == place } }
    }?.name
  }
}

extension Statement {
  /// Where the assessment says so.
  fileprivate var location: SourceLocation {
    switch self {
    case .finding(let selection): selection.chosenAt
    case .freeText(let text): text.location
    }
  }
}
