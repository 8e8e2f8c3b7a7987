import FindingsBank
import KeyValue
import SourceText

extension Inspection {
  /// Reads `inspection.conf`: `section`, repeated, and facts under any other name.
  static func read(_ document: KeyValueDocument, bank: Bank) -> Diagnosed<Inspection> {
    var record = KeyValueRecord(document)
    var diagnostics: [Diagnostic] = []
    let sections = record.list("section")
    if sections.isEmpty {
      diagnostics.append(
        Diagnostic(
          rule: "house.no-sections", "'section' is missing: a letter has sections, in an order",
          at: .path(document.file.path), repair: .advice("add a line 'section = …' for each")))
    }
    for section in sections where bank.section(section.text) == nil {
      diagnostics.append(bank.unknownSection(section.text, at: section.location))
    }
    let facts = record.keys.filter { $0 != "section" }.compactMap { key in
      record.value(key).map { Fact(key: key, value: $0) }
    }
    for fact in facts where Moment.resembles(fact.value.text) && Moment(fact.value.text) == nil {
      diagnostics.append(
        Diagnostic(
          rule: "house.impossible-date", "there is no such date as '\(fact.value.text)'",
          at: fact.value.location,
          repair: .advice("write year-month-day, and a time after it where there is one")))
    }
    return Diagnosed(
      Inspection(facts: facts, sections: sections.map(\.text)), diagnostics + record.finish())
  }
}

extension Bank {
  /// That the bank has no section of this name, and which one was most likely meant.
  func unknownSection(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      rule: "house.unknown-section", "the bank has no section '\(name)'", at: place,
      repair: .nearest(
        to: name, among: sections.map(\.name),
        otherwise: "add a file findings-bank/\(name).conf, or delete this line"))
  }
}
