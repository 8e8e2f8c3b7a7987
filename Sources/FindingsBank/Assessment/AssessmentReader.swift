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
    var record = KeyValueRecord(
      document.entries.filter { $0.path.count == 1 }, prefix: "", place: .path(file.path))
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
      sections: sections)
    diagnostics += record.finish()
    checkIllustrative(assessment)
    return Diagnosed(assessment, diagnostics)
  }

  /// The status; final where none is given, and nothing where what is given is none.
  private mutating func readStatus(_ value: FoldedText?) -> Assessment.Status? {
    guard let value else { return .final }
    if let status = Assessment.Status(rawValue: value.text) { return status }
    let all = Assessment.Status.allCases.map(\.rawValue)
    diagnostics.append(
      Diagnostic(
        rule: "assessment.unknown-status", "'\(value.text)' is no status", at: value.location,
        repair: .nearest(
          to: value.text, among: all, otherwise: "write \(all.joined(separator: " or "))")))
    return nil
  }

  /// An illustrative letter goes from an office to an office: whoever it named would be blamed or
  /// praised for what nobody found.
  private mutating func checkIllustrative(_ assessment: Assessment) {
    guard assessment.status == .illustrative else { return }
    let persons = [assessment.addressee, assessment.salutation, assessment.liaisonOfficer]
    for person in persons.compactMap({ $0 }) {
      diagnostics.append(
        Diagnostic(
          rule: "assessment.person-in-illustration", "an illustrative letter names nobody",
          at: person.location,
          repair: .advice("delete this line, or 'status = illustrative' if the letter is real")))
    }
  }

  // MARK: Sections

  /// What the file says of each section, in the order in which it first names them.
  private mutating func readSections() -> [AssessedSection] {
    var order: [String] = []
    var entries: [String: [KeyValueEntry]] = [:]
    for entry in document.entries where entry.path.count > 1 {
      let name = entry.path[0]
      if entries[name] == nil { order.append(name) }
      entries[name, default: []].append(entry)
    }
    return order.compactMap { name in
      let own = entries[name] ?? []
      guard let section = bank.section(name) else {
        reportUnknownSection(name, own)
        return nil
      }
      var reader = SectionReader(section)
      return reader.read(own).reporting(to: &diagnostics)
    }
  }

  private mutating func reportUnknownSection(_ name: String, _ entries: [KeyValueEntry]) {
    let header = document.sections.first { $0.name.split(separator: ".").first == name[...] }
    guard let place = header?.location ?? entries.first?.keyLocation else { return }
    let names = bank.sections.map(\.name)
    diagnostics.append(
      Diagnostic(
        rule: "assessment.unknown-section", "the bank has no section '\(name)'", at: place,
        repair: .nearest(
          to: name, among: names, otherwise: "its sections are \(names.joined(separator: ", "))")))
  }
}
