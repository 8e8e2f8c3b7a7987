import KeyValue
import SourceText

/// Reads one assessment against the bank.
struct AssessmentReader {
  private let file: SourceFile
  private let bank: Bank
  private let document: KeyValueDocument
  private var diagnostics: [Diagnostic]

  init(_ file: SourceFile, bank: Bank) {
    self.file = file
    self.bank = bank
    let read = KeyValueDocument.read(file)
    document = read.value
    diagnostics = read.diagnostics
  }

  consuming func read() -> Diagnosed<Assessment> {
    let sections = readSections()
    let isWhole = !diagnostics.holdErrors
    var record = KeyValueRecord(
      document.entries.filter { $0.path.count == 1 }, prefix: "", place: .path(file.path),
      unread: document.unread)
    let force = record.required("force", for: "the letter goes to a force")
    let status = readStatus(record.value("status"))
    let addressee =
      status == .final
      ? record.required("addressee", for: "a letter that will be sent names whom it is for")
      : record.value("addressee")
    let assessment = Assessment(
      file: file, force: force, status: status ?? .final, addressee: addressee,
      salutation: record.value("salutation"),
      address: record.list("address"), liaisonOfficer: record.value("liaison-officer"),
      sections: sections, headers: document.sections, isWhole: isWhole)
    diagnostics += record.finish()
    let statements = assessment.statements
    checkIllustrative(assessment, saying: statements)
    checkComments(assessment)
    checkRepetitions(in: statements)
    return Diagnosed(assessment, diagnostics)
  }

  /// The status; final where none is given, and nothing where what is given is none.
  private mutating func readStatus(_ value: FoldedText?) -> Assessment.Status? {
    guard let value else { return .final }
    if let status = Assessment.Status(rawValue: value.text) { return status }
    let all = Assessment.Status.allCases.map(\.rawValue)
    report(
      "unknown-status", "'\(value.text)' is no status", at: value.location,
      repair: .nearest(
        to: value.text, among: all, otherwise: "write \(all.joined(separator: " or "))"))
    return nil
  }

  /// An illustrative letter goes from an office to an office: whoever it named would be blamed or
  /// praised for what nobody found.
  private mutating func checkIllustrative(
    _ assessment: Assessment, saying statements: [Statement]
  ) {
    guard assessment.status == .illustrative else { return }
    let remedy = "delete this line, or 'status = illustrative' if the letter is real"
    let persons = [assessment.addressee, assessment.salutation, assessment.liaisonOfficer]
    for person in persons.compactMap({ $0 }) {
      report(
        "person-in-illustration", "an illustrative letter names nobody", at: person.location,
        repair: .advice(remedy))
    }
    for case .freeText(let text) in statements {
      report(
        "free-text-in-illustration", "an illustrative letter holds findings of the bank only",
        at: text.location, repair: .advice(remedy))
    }
  }

  /// A comment behind a value would be printed in the letter.
  private mutating func checkComments(_ assessment: Assessment) {
    let values =
      [assessment.addressee, assessment.salutation, assessment.liaisonOfficer].compactMap { $0 }
      + assessment.address
    for value in values {
      if let fault = value.trailingCommentFault { diagnostics.append(fault) }
    }
  }

  /// A finding that stands twice in a letter says the same thing twice.
  private mutating func checkRepetitions(in statements: [Statement]) {
    var first = [ObjectIdentifier: SourceLocation](minimumCapacity: statements.count)
    for case .finding(let selection) in statements {
      let finding = selection.finding
      if let earlier = first[ObjectIdentifier(finding)] {
        report(
          "repeated-finding", "'\(finding.id.name)' is in this letter already",
          at: selection.chosenAt, repair: .advice("delete one of the two lines"),
          notes: [.init("first chosen here", at: earlier)])
      } else {
        first[ObjectIdentifier(finding)] = selection.chosenAt
      }
    }
  }

  private mutating func report(
    _ rule: String, _ message: String, at place: SourceLocation, repair: Diagnostic.Repair,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(rule: "assessment.\(rule)", message, at: place, repair: repair, notes: notes))
  }

  // MARK: Sections

  /// What the file says of each section, in the order in which it first names them.
  private mutating func readSections() -> [AssessedSection] {
    let headers = document.sections.grouped { String($0.name.prefix { $0 != "." }) }
    for (name, sections) in headers where bank.section(name) == nil {
      reportUnknownSection(name, at: sections[0].location)
    }
    let known = Set(headers.map(\.key))
    return document.entries.lazy.filter { $0.path.count > 1 }.grouped { $0.path[0] }.compactMap {
      name, entries in
      guard let section = bank.section(name) else {
        if !known.contains(name) { reportUnknownSection(name, at: entries[0].keyLocation) }
        return nil
      }
      var reader = SectionReader(section, unread: document.unread)
      return reader.read(entries).reporting(to: &diagnostics)
    }
  }

  private mutating func reportUnknownSection(_ name: String, at place: SourceLocation) {
    let names = bank.sections.map(\.name)
    report(
      "unknown-section", "the bank has no section '\(name)'", at: place,
      repair: .nearest(
        to: name, among: names, otherwise: "its sections are \(names.joined(separator: ", "))"))
  }
}
