import KeyValue
import SourceText

extension Force {
  /// Reads a force's section of `forces.conf`.
  ///
  /// Without any inspectors, because they could not be read, nobody can tell who is unknown.
  static func read(
    _ slug: String, _ record: inout KeyValueRecord, _ inspectors: InspectorList?
  ) -> Diagnosed<Force?> {
    let name = record.required("name", for: "letters name the force")
    let head = record.required("head", for: "letters are addressed to the force's head")
    let inspector = record.required("inspector", for: "an inspector signs the letter")
    let diagnostics = record.finish()
    guard let name, let head, let inspector, let inspectors else {
      return Diagnosed(nil, diagnostics)
    }
    guard inspectors.names.contains(inspector.text) else {
      let fault = unknownInspector(inspector, among: inspectors.names.sorted())
      return Diagnosed(nil, diagnostics + [fault])
    }
    let signatory = inspectors.sound[inspector.text]
    return Diagnosed(
      signatory.map { Force(slug: slug, name: name, head: head, inspector: $0) }, diagnostics)
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
