import KeyValue
import SourceText

/// Reads one assessment against the bank.
struct AssessmentReader {
  let file: SourceFile
  let bank: Bank
  let document: KeyValueDocument
  var diagnostics: [Diagnostic]
  /// The findings chosen in the section that is being read.
  var chosen: [ObjectIdentifier] = []
  /// Whether a finding was chosen more than once.
  private var holdsRepetitions = false
  /// Whether something is said in words of its own.
  var holdsFreeText = false

  init(_ file: SourceFile, bank: Bank) {
    self.file = file
    self.bank = bank
    let read = KeyValueDocument.read(file)
    document = read.value
    diagnostics = read.diagnostics
    chosen.reserveCapacity(document.entries.count)
  }

  consuming func read() -> Diagnosed<Assessment> {
    // A key without a section is a field, and under no word.
    let groups = document.entries.grouped(byWord: 0, ofKeysWith: 2)
    let sections = readSections(groups)
    let isWhole = !diagnostics.holdErrors
    var record = KeyValueRecord(
      groups.entriesWithoutWord, section: "", place: .path(file.path), unread: document.unread)
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
    diagnostics.add(record.finish())
    if assessment.status == .illustrative { checkIllustrative(assessment) }
    checkFields(assessment)
    if holdsRepetitions { reportRepetitions(assessment) }
    return Diagnosed(assessment, diagnostics)
  }

  /// The status; final where none is given, and nothing where what is given is none.
  private mutating func readStatus(_ value: FoldedText?) -> Assessment.Status? {
    guard let value else { return .final }
    if let status = Assessment.Status(rawValue: value.text) { return status }
    let all = Assessment.Status.allCases.map(\.rawValue)
    report(
      "assessment.unknown-status", "'\(value.text)' is no status", at: value.location,
      repair: .nearest(
        to: value.text, among: all, otherwise: "write \(all.joined(separator: " or "))"))
    return nil
  }

  /// An illustrative letter goes from an office to an office: whoever it named would be blamed or
  /// praised for what nobody found.
  private mutating func checkIllustrative(_ assessment: Assessment) {
    let remedy = "delete this line, or 'status = illustrative' if the letter is real"
    for case let person? in [
      assessment.addressee, assessment.salutation, assessment.liaisonOfficer,
    ] {
      report(
        "assessment.person-in-illustration", "an illustrative letter names nobody",
        at: person.location,
        repair: .advice(remedy))
    }
    guard holdsFreeText else { return }
    for case .freeText(let text) in assessment.statements {
      report(
        "assessment.free-text-in-illustration",
        "an illustrative letter holds findings of the bank only",
        at: text.location, repair: .advice(remedy))
    }
  }

  /// What was not meant for the letter would be printed in it.
  private mutating func checkFields(_ assessment: Assessment) {
    checkField(assessment.addressee)
    checkField(assessment.salutation)
    checkField(assessment.liaisonOfficer)
    for line in assessment.address { checkField(line) }
  }

  private mutating func checkField(_ value: FoldedText?) {
    guard let value else { return }
    let fault = value.quotationFault ?? value.trailingCommentFault ?? value.openGapFault
    if let fault { diagnostics.add(fault) }
  }

  /// A finding that stands twice in a letter says the same thing twice.
  private mutating func reportRepetitions(_ assessment: Assessment) {
    var first: [ObjectIdentifier: SourceLocation] = [:]
    for selection in assessment.selections {
      let finding = selection.finding
      if let earlier = first[ObjectIdentifier(finding)] {
        report(
          "assessment.repeated-finding", "'\(finding.id.name)' is in this letter already",
          at: selection.chosenAt, repair: .advice("delete one of the two lines"),
          notes: [.init("first chosen here", at: earlier)])
      } else {
        first[ObjectIdentifier(finding)] = selection.chosenAt
      }
    }
  }

  /// Notes whether a finding was chosen more than once in a section, which has all its findings to
  /// itself.
  mutating func noteRepetitions() {
    if chosen.holdRepetitions { holdsRepetitions = true }
    chosen.removeAll(keepingCapacity: true)
  }

  mutating func report(
    _ rule: String, _ message: String, at place: SourceLocation, repair: Diagnostic.Repair,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.add(Diagnostic(rule: rule, message, at: place, repair: repair, notes: notes))
  }
}

extension [ObjectIdentifier] {
  /// Whether one of them is there more than once.
  fileprivate var holdRepetitions: Bool {
    // Few are compared with each other faster than they are put in order.
    guard count > 32 else {
      return indices.contains { later in (0..<later).contains { self[$0] == self[later] } }
    }
    let sorted = sorted()
    return sorted.indices.dropFirst().contains { sorted[$0 - 1] == sorted[$0] }
  }
}
