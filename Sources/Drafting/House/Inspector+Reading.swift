import FindingsBank
import KeyValue
import Mustache
import SourceText

extension Inspector {
  /// Reads `inspectors.conf`: a section for each inspector, by short name.
  static func readAll(
    _ document: KeyValueDocument, _ references: References
  ) -> Diagnosed<InspectorList> {
    var diagnostics: [Diagnostic] = []
    var inspectors = InspectorList()
    for group in document.records().reporting(to: &diagnostics) {
      var record = group.record
      let name = record.required("name", for: "letters are signed with it")
      let template = record.value("template")
      if let template, let names = references.templates?.names, !names.contains(template.text) {
        diagnostics.append(unknownTemplate(template, among: names))
      }
      let headings = readHeadings(record.entries(under: "heading"), bank: references.bank)
        .reporting(to: &diagnostics)
      let honours = record.value("honours")
      let region = record.value("region")
      diagnostics += record.finish()
      let inspector = name.map { name in
        Inspector(
          slug: group.name, name: name, honours: honours, region: region,
          template: template?.text ?? House.plainTemplate, headings: headings)
      }
      inspectors.add(inspector, named: group.name)
    }
    return Diagnosed(inspectors, diagnostics)
  }

  /// The lines `heading.SECTION = …`, each one of the headings that the bank has for the section.
  private static func readHeadings(
    _ entries: [KeyValueEntry], bank: Bank?
  ) -> Diagnosed<[String: FoldedText]> {
    var diagnostics: [Diagnostic] = []
    var headings: [String: FoldedText] = [:]
    for entry in entries {
      let name = entry.key(below: 2)
      headings[name] = entry.value
      guard let bank else { continue }
      if let section = bank.section(name) {
        if let fault = section.fault(ofHeading: entry.value) { diagnostics.append(fault) }
      } else {
        diagnostics.append(bank.unknownSection(name, at: entry.keyLocation))
      }
    }
    return Diagnosed(headings, diagnostics)
  }

  private static func unknownTemplate(
    _ template: FoldedText, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule: "house.unknown-template", "there is no template 'templates/\(template.text).mustache'",
      at: template.location,
      repair: .nearest(
        to: template.text, among: names,
        otherwise: "the templates are \(names.sorted().joined(separator: ", "))"))
  }
}
