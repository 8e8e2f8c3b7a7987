package import SourceText

/// The entries of one section, taken key by key; what nobody took is unknown.
///
/// A reader asks for the keys that it knows. Asking notes the key as known, so that the list of
/// known keys is written nowhere twice and cannot drift from what is read.
package struct KeyValueRecord {
  /// The section that the keys' names begin with; empty for a whole file.
  private let section: String
  /// The place that stands for the whole record in diagnostics.
  private let place: Diagnostic.Place
  private let file: SourceFile
  /// The entries of each key, in the order in which the keys first appear.
  private let groups: Groups<String, KeyValueLine>
  /// Whether anybody has asked for the key of a group.
  private var isKnown: [Bool]
  /// The keys that were asked for.
  private var known: [String] = []
  /// Whole keys of lines that could not be read.
  private let unread: Set<String>
  private var missing: [(key: String, purpose: String)] = []
  private var diagnostics: [Diagnostic] = []

  /// The entries of a document that are in a section, or below it; all of them if it is empty.
  package init(_ document: KeyValueDocument, section: String = "") {
    let header = document.sections.first { $0.name == section }
    self.init(
      section.isEmpty
        ? document.entries : document.entries.only { $0.key.hasPrefix(section + ".") },
      section: section, place: header.map { .location($0.location) } ?? .path(document.file.path),
      unread: document.unread)
  }

  /// Entries that are all in a section, or below it, and the place that stands for them as a whole.
  ///
  /// - Parameter unread: the keys of lines that could not be read, which are not missing.
  package init(
    _ entries: KeyValueEntries, section: String, place: Diagnostic.Place, unread: Set<String> = []
  ) {
    self.unread = unread
    self.section = section
    self.place = place
    let depth = Self.wordCount(of: section)
    let file = entries.file
    self.file = file
    groups = Groups(entries.lines) { $0.words(depth..<$0.wordCount, in: file) }
    isKnown = groups.all.map { _ in false }
    known.reserveCapacity(groups.all.count)
  }

  private static func wordCount(of section: String) -> Int {
    let bytes = section.utf8.span
    guard !bytes.isEmpty else { return 0 }
    var count = 1
    for index in bytes.indices where bytes[index] == UInt8(ascii: ".") { count += 1 }
    return count
  }

  /// The keys, without the section, in the order in which they first appear.
  package var keys: [String] { groups.all.map(\.key) }

  /// The one value of a key, or nothing if it is not there.
  ///
  /// A key given twice, or without a value, is reported.
  package mutating func value(_ key: String) -> FoldedText? {
    guard let entries = take(key), let first = entries.first else { return nil }
    for entry in entries.dropFirst() {
      diagnostics.append(
        Diagnostic(
          rule: "key-value.repeated-key", "'\(key)' is given twice, and takes one value",
          at: entry.keyLocation, repair: .advice("keep the one that is right"),
          notes: [.init("first given here", at: first.keyLocation)]))
    }
    if first.isEmpty {
      reportEmpty(first)
      return nil
    }
    return first.value
  }

  /// The one value of a key that must be there; nothing, and a report, if it is not.
  package mutating func required(_ key: String, for purpose: String) -> FoldedText? {
    if groups.position(of: key) == nil { missing.append((key, purpose)) }
    return value(key)
  }

  /// The values of a key that takes a list, in order.
  package mutating func list(_ key: String) -> [FoldedText] {
    guard let entries = take(key) else { return [] }
    return entries.compactMap { entry in
      if entry.isEmpty {
        reportEmpty(entry)
        return nil
      }
      return entry.value
    }
  }

  /// The entries of all keys that begin with a word and a dot, which are then known.
  package mutating func entries(under word: String) -> [KeyValueEntry] {
    let prefix = word + "."
    var entries: [KeyValueEntry] = []
    for position in groups.all.indices where groups.all[position].key.hasPrefix(prefix) {
      entries += take(position)
    }
    return entries
  }

  /// All that was wrong, the keys that nobody asked for included, each with the known key that is
  /// nearest to it.
  ///
  /// A key that is missing because it was misspelt is one fault, not two, also where another key is
  /// as near.
  package func finish() -> [Diagnostic] {
    guard !missing.isEmpty || isKnown.contains(false) else { return diagnostics }
    let unknown = zip(groups.all, isKnown).filter { !$0.1 }.map { group, _ in
      (group: group, nearest: Spelling.nearest(to: group.key, among: known))
    }
    let prefix = section.isEmpty ? "" : section + "."
    let absent = missing.filter { missing in
      !unread.contains(prefix + missing.key)
        && !unknown.contains { Spelling.nearest(to: $0.group.key, among: [missing.key]) != nil }
    }
    return diagnostics + absent.map { missingKey($0.key, for: $0.purpose) }
      + unknown.flatMap { group, nearest in
        KeyValueEntries(file: file, lines: group.elements).map {
          unknownKey($0, named: group.key, nearest: nearest)
        }
      }
  }

  private mutating func take(_ key: String) -> KeyValueEntries? {
    guard let position = groups.position(of: key) else {
      known.append(key)
      return nil
    }
    return take(position)
  }

  private mutating func take(_ position: Int) -> KeyValueEntries {
    known.append(groups.all[position].key)
    isKnown[position] = true
    return KeyValueEntries(file: file, lines: groups.all[position].elements)
  }

  private func missingKey(_ key: String, for purpose: String) -> Diagnostic {
    Diagnostic(
      rule: "key-value.missing-key", "'\(key)' is missing: \(purpose)", at: place,
      repair: .advice("add a line '\(key) = …'"))
  }

  private func unknownKey(
    _ entry: KeyValueEntry, named key: String, nearest: String?
  ) -> Diagnostic {
    let advice = "the keys known here are \(known.sorted().joined(separator: ", "))"
    return Diagnostic(
      rule: "key-value.unknown-key", "unknown key '\(key)'", at: entry.keyLocation,
      repair: nearest.map { .replacement($0) } ?? (known.isEmpty ? nil : .advice(advice)))
  }

  private mutating func reportEmpty(_ entry: KeyValueEntry) {
    let key = entry.key(below: Self.wordCount(of: section))
    diagnostics.append(
      Diagnostic(
        rule: "key-value.empty-value", "'\(key)' has no value", at: entry.keyLocation,
        repair: .advice("write the value after the =, or delete the line")))
  }
}
