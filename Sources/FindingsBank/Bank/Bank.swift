import KeyValue
package import SharedWork
package import SourceText

/// All findings that letters are made of.
package struct Bank: Sendable {
  /// The sections; as read, in the order of their files.
  package let sections: [BankSection]
  /// The names of the sections.
  private let sectionNames: KeyValueNames

  /// A bank of some sections.
  init(sections: [BankSection]) {
    self.sections = sections
    sectionNames = KeyValueNames(sections.map(\.name))
  }

  /// The section of this name.
  package func section(_ name: some StringProtocol) -> BankSection? {
    sectionNames.position(of: String(name)).map { sections[$0] }
  }

  /// The section of a name that stands in a file.
  func section(_ name: KeyValueWord) -> BankSection? {
    if let position = name.position(among: sectionNames) { return sections[position] }
    // A name with other bytes may still be the same text.
    return section(name.text)
  }

  /// Every finding, in the bank's order.
  package var findings: [Finding] {
    sections.flatMap { $0.topics.flatMap(\.findings) }
  }

  /// The finding of this name.
  package func finding(_ id: FindingID) -> Finding? {
    section(id.section)?.topic(id.topic)?.finding(id.name)
  }

  /// The same bank with its sections in this order; those not named come last.
  package func ordered(by names: [String]) -> Bank {
    let named = names.compactMap { section($0) }
    let isNamed = Set(names)
    return Bank(sections: named + sections.filter { !isNamed.contains($0.name) })
  }

  /// Reads a bank from its files, one a section; all faults of all files are reported.
  ///
  /// - Parameter workers: who reads the files, each of which can be read without the others.
  package static func read(
    _ files: [SourceFile], workers: any Workforce = SingleWorker()
  ) -> Diagnosed<Bank> {
    var diagnostics: [Diagnostic] = []
    var faulty: Set<String> = []
    let sections = workers.map(files.count) { BankFileReader(files[$0]).read() }.map { read in
      if read.diagnostics.holdErrors { faulty.insert(read.value.name) }
      return read.reporting(to: &diagnostics)
    }
    let bank = Bank(sections: sections)
    return Diagnosed(bank, diagnostics + bank.exclusionFaults(notIn: faulty))
  }
}
