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
    var outside: [Diagnostic] = []
    var records: [NamedRecord] = []
    let places = Dictionary(
      sections.map { ($0.name, Diagnostic.Place.location($0.location)) },
      uniquingKeysWith: { first, _ in first })
    let groups = entries.grouped(byWord: 0, ofKeysWith: 2)
    for number in groups.indices {
      let group = groups[number]
      guard let name = group.word?.text else {
        outside += group.entries.map(\.outsideSection)
        continue
      }
      records.append(
        NamedRecord(
          name: name,
          record: KeyValueRecord(
            group.entries, section: name, place: places[name] ?? .path(file.path),
            unread: unread)))
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
