package import SourceText

extension KeyValueDocument {
  /// The entries under one section name each, as in a roster.
  package struct NamedRecord {
    /// The first word of the section's name.
    package let name: String
    /// The entries below it.
    package var record: KeyValueRecord
  }

  /// The entries grouped by the first word of their keys, in the order of the file.
  ///
  /// A key that stands in no section is reported.
  package func records() -> Diagnosed<[NamedRecord]> {
    var order: [String] = []
    var groups: [String: [KeyValueEntry]] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in entries {
      guard entry.path.count > 1 else {
        diagnostics.append(
          Diagnostic(
            rule: "key-value.outside-section", "'\(entry.key)' stands below no [section]",
            at: entry.keyLocation, repair: .advice("put the [section] that it belongs to above it"))
        )
        continue
      }
      let name = entry.path[0]
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(entry)
    }
    let places = Dictionary(
      sections.map { ($0.name, Diagnostic.Place.location($0.location)) },
      uniquingKeysWith: { first, _ in first })
    let records = order.map { name in
      NamedRecord(
        name: name,
        record: KeyValueRecord(
          groups[name] ?? [], prefix: name + ".", place: places[name] ?? .path(file.path)))
    }
    return Diagnosed(records, diagnostics)
  }
}
