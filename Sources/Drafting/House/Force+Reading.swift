import KeyValue
import SourceText

extension Force {
  /// Reads `forces.conf`: a section for each force, by short name.
  ///
  /// Without any inspectors, because they could not be read, nobody can tell who is unknown.
  static func readAll(
    _ document: KeyValueDocument, inspectors: [String: Inspector?]?
  ) -> Diagnosed<[String: Force]> {
    var diagnostics: [Diagnostic] = []
    var forces: [String: Force] = [:]
    for group in document.records().reporting(to: &diagnostics) {
      var record = group.record
      let name = record.required("name", for: "letters name the force")
      let head = record.required("head", for: "letters are addressed to the force's head")
      let inspector = record.required("inspector", for: "an inspector signs the letter")
      diagnostics += record.finish()
      guard let name, let head, let inspector, let inspectors else { continue }
      guard let known = inspectors[inspector.text] else {
        diagnostics.append(unknownInspector(inspector, among: inspectors.keys.sorted()))
        continue
      }
      if let known {
        forces[group.name] = Force(slug: group.name, name: name, head: head, inspector: known)
      }
    }
    return Diagnosed(forces, diagnostics)
  }

  private static func unknownInspector(
    _ inspector: FoldedText, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule: "house.unknown-inspector", "there is no inspector '\(inspector.text)'",
      at: inspector.location,
      repair: .nearest(
        to: inspector.text, among: names,
        otherwise: "the inspectors are \(names.joined(separator: ", "))"))
  }
}
