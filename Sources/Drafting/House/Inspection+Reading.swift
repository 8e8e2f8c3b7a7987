import FindingsBank
import KeyValue
import SourceText

extension Inspection {
  /// Reads `inspection.conf`: `section`, repeated, and facts under any other name.
  static func read(
    _ document: KeyValueDocument, _ references: References
  ) -> Diagnosed<Inspection> {
    var record = KeyValueRecord(document)
    var diagnostics: [Diagnostic] = []
    let sections = record.list("section")
    if sections.isEmpty {
      diagnostics.append(
        Diagnostic(
          rule: "house.no-sections", "'section' is missing: a letter has sections, in an order",
          at: .path(document.file.path), repair: .advice("add a line 'section = …' for each")))
    }
    if let bank = references.bank, !sections.isEmpty {
      diagnostics += faults(of: sections, in: bank, file: document.file)
    }
    let facts = record.keys.filter { $0 != "section" }.compactMap { key in
      record.value(key).map { Fact(key: key, value: $0) }
    }
    for fact in facts where fact.moment == nil && Moment.resembles(fact.value.text) {
      diagnostics.append(
        Diagnostic(
          rule: "house.impossible-date", "'\(fact.value.text)' is no date, or no date and time",
          at: fact.value.location,
          repair: .advice("write it as 4 September 2014, or 2014-09-04 00:01 with a time")))
    }
    let distinct = sections.grouped(by: \.text).map { $0.elements[0] }
    return Diagnosed(
      Inspection(facts: facts, sections: distinct), diagnostics + record.finish())
  }

  /// What is wrong with the list of sections: one that the bank lacks, one named twice, and one of
  /// the bank that is not named, whose findings no letter would show.
  private static func faults(
    of sections: [FoldedText], in bank: Bank, file: SourceFile
  ) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for (name, mentions) in sections.grouped(by: \.text) {
      if bank.section(name) == nil {
        faults.append(bank.unknownSection(name, at: mentions[0].location))
      }
      for mention in mentions.dropFirst() {
        faults.append(
          Diagnostic(
            rule: "house.repeated-section", "the section '\(name)' is named twice",
            at: mention.location, repair: .advice("delete one of the two lines"),
            notes: [.init("first named here", at: mentions[0].location)]))
      }
    }
    let named = Set(sections.map(\.text))
    // A section that is misspelt would be reported as unknown and as not named.
    guard named.allSatisfy({ bank.section($0) != nil }) else { return faults }
    for section in bank.sections where !named.contains(section.name) {
      faults.append(
        Diagnostic(
          rule: "house.unused-section", "no letter has the bank's section '\(section.name)'",
          at: .path(file.path),
          repair: .advice("add a line 'section = \(section.name)' at its place in the letter")))
    }
    return faults
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
