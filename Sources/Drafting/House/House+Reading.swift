import FindingsBank
import KeyValue
import Mustache
package import SharedWork
package import SourceText

extension House {
  /// Reads a house from its files and checks that they fit together; every fault of every file is
  /// reported.
  ///
  /// - Parameter workers: who reads the bank, which is most of a house.
  package static func read(
    _ files: HouseFiles, workers: any Workforce = SingleWorker()
  ) -> Diagnosed<House> {
    var diagnostics: [Diagnostic] = []
    let readTemplates = files.readTemplates()
    let readBank = files.readBank(workers)
    let references = References(
      bank: readBank.diagnostics.holdErrors || files.isBankUnread ? nil : readBank.value,
      templates: readTemplates.diagnostics.holdErrors || files.areTemplatesUnread
        ? nil : readTemplates.value)
    let templates = readTemplates.reporting(to: &diagnostics)
    let bank = readBank.reporting(to: &diagnostics)

    let inspection = files.document("inspection.conf", for: "it holds what all letters say alike")
      .reporting(to: &diagnostics)
      .map { Inspection.read($0, references).reporting(to: &diagnostics) }
    let inspectors = files.document("inspectors.conf", for: "it holds who signs the letters")
      .reporting(to: &diagnostics)
      .map { Inspector.readAll($0, references).reporting(to: &diagnostics) }
    let roster = files.file("forces.conf", for: "it holds the forces that letters go to")
      .reporting(to: &diagnostics)
      .map { Roster.read($0, inspectors: inspectors).reporting(to: &diagnostics) }
    return Diagnosed(
      House(
        templates: templates, bank: bank.ordered(by: (inspection?.sections ?? []).map(\.text)),
        inspection: inspection ?? Inspection(facts: [], sections: []),
        inspectors: inspectors?.sound ?? [:], roster: roster ?? Roster([:])),
      diagnostics)
  }
}

extension HouseFiles {
  fileprivate func readTemplates() -> Diagnosed<TemplateSet> {
    var sources: [String: SourceFile] = [:]
    for (name, file) in templates where name.hasSuffix(".mustache") {
      sources[String(name.dropLast(".mustache".count))] = file
    }
    guard sources[House.plainTemplate] != nil else {
      // Every house style would seem to be wrong as well.
      let faults = missing("\(House.plainTemplate).mustache", for: "every letter is made from it")
      return Diagnosed(TemplateSet.parse(sources).value, faults)
    }
    return TemplateSet.parse(sources)
  }

  fileprivate func readBank(_ workers: any Workforce) -> Diagnosed<Bank> {
    var read = Bank.read(bank, workers: workers)
    if bank.isEmpty, !isBankUnread {
      read.diagnostics.append(
        Diagnostic(
          rule: "house.no-bank", "there is no .conf file in the bank, so it holds no findings",
          at: .path("findings-bank"),
          repair: .advice("add one file for each section of the letter")))
    }
    return read
  }

  fileprivate func document(_ name: String, for purpose: String) -> Diagnosed<KeyValueDocument?> {
    let found = file(name, for: purpose)
    guard let file = found.value else { return Diagnosed(nil, found.diagnostics) }
    return KeyValueDocument.read(file).map { $0 }
  }

  fileprivate func file(_ name: String, for purpose: String) -> Diagnosed<SourceFile?> {
    guard let file = templates[name] else {
      return Diagnosed(nil, missing(name, for: purpose))
    }
    return Diagnosed(file)
  }

  /// That a file is not there, if that is so.
  private func missing(_ name: String, for purpose: String) -> [Diagnostic] {
    guard !isUnread(name) else { return [] }
    let likely = Spelling.nearest(to: name, among: templates.keys.sorted())
    return [
      Diagnostic(
        rule: "house.missing-file", "this file is missing: \(purpose)",
        at: .path("templates/\(name)"),
        repair: likely.map { .advice("if '\($0)' is meant for it, name it \(name)") })
    ]
  }
}
