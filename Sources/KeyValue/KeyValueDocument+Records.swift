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
    let outside = entries.filter { $0.path.count == 1 }.map(\.outsideSection)
    let places = Dictionary(
      sections.map { ($0.name, Diagnostic.Place.location($0.location)) },
      uniquingKeysWith: { first, _ in first })
    let records = entries.filter { $0.path.count > 1 }.grouped { $0.path[0] }.map { name, entries in
      NamedRecord(
        name: name,
        record: KeyValueRecord(
          entries, prefix: name + ".", place: places[name] ?? .path(file.path),
          unread: unread))
    }
    return Diagnosed(records, outside)
  }
}

extension KeyValueEntry {
  /// That the entry stands in no section, in a file where each must.
  var outsideSection: Diagnostic {
    Diagnostic(
      rule: "key-value.outside-section", "'\(key)' stands below no [section]", at: keyLocation,
      repair: .advice("put the [section] that it belongs to above it"))
  }
}
