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
  /// The entries by their keys, in the order in which the keys first appear.
  private let groups: KeyValueGroups
  /// The group of each key, where there are many.
  private let numbers: [String: Int]
  /// Whether anybody has asked for the key of a group.
  private var isKnown: [Bool]
  /// The keys that were asked for.
  private var known: [String] = []
  /// Whole keys of lines that could not be read.
  private let unread: Set<String>
  private var missing: [(key: String, purpose: String)] = []
  private var diagnostics: [Diagnostic] = []

  /// All entries of a document.
  package init(_ document: KeyValueDocument) {
    self.init(
      document.entries, section: "", place: .path(document.file.path), unread: document.unread)
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
    groups = KeyValueGroups(entries, by: .words(from: depth))
    numbers = Self.numbers(of: groups)
    isKnown = groups.indices.map { _ in false }
    known.reserveCapacity(groups.count + KeyValueGroups.few / 2)
  }

  private static func wordCount(of section: String) -> Int {
    let bytes = section.utf8.span
    guard !bytes.isEmpty else { return 0 }
    var count = 1
    for index in bytes.indices where bytes[index] == UInt8(ascii: ".") { count += 1 }
    return count
  }

  /// The keys, without the section, in the order in which they first appear.
  package var keys: [String] { groups.indices.map { Self.key($0, of: groups) } }

  /// The one value of a key, or nothing if it is not there.
  ///
  /// A key given twice, or without a value, is reported.
  package mutating func value(_ key: String) -> FoldedText? {
    value(key, ofGroup: number(of: key))
  }

  /// The one value of a key that must be there; nothing, and a report, if it is not.
  package mutating func required(_ key: String, for purpose: String) -> FoldedText? {
    let number = number(of: key)
    if number == nil { missing.append((key, purpose)) }
    return value(key, ofGroup: number)
  }

  private mutating func value(_ key: String, ofGroup number: Int?) -> FoldedText? {
    let positions = take(key, number)
    guard let first = positions.first else { return nil }
    for position in positions.dropFirst() { reportRepeated(key, position, after: first) }
    return value(at: first)
  }

  /// The values of a key that takes a list, in order.
  package mutating func list(_ key: String) -> [FoldedText] {
    let positions = take(key, number(of: key))
    guard !positions.isEmpty else { return [] }
    var values: [FoldedText] = []
    values.reserveCapacity(positions.count)
    for position in positions {
      if let value = value(at: position) { values.append(value) }
    }
    return values
  }

  /// The entries of all keys that begin with a word and a dot, which are then known.
  package mutating func entries(under word: String) -> [KeyValueEntry] {
    let depth = Self.wordCount(of: section)
    var entries: [KeyValueEntry] = []
    for number in groups.indices {
      let first = groups.positions(ofGroup: number).lowerBound
      guard groups.entries.wordCount(at: first) > depth + 1,
        groups.entries.word(depth, at: first).isText(word)
      else { continue }
      entries += groups.entries[take(Self.key(number, of: groups), number)]
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
    let unknown = groups.indices.filter { !isKnown[$0] }.map { number in
      let key = Self.key(number, of: groups)
      return (number: number, key: key, nearest: Spelling.nearest(to: key, among: known))
    }
    let prefix = section.isEmpty ? "" : section + "."
    let absent = missing.filter { missing in
      !unread.contains(prefix + missing.key)
        && !unknown.contains { Spelling.nearest(to: $0.key, among: [missing.key]) != nil }
    }
    return diagnostics + absent.map { missingKey($0.key, for: $0.purpose) }
      + unknown.flatMap { number, key, nearest in
        groups.positions(ofGroup: number).map { unknownKey($0, named: key, nearest: nearest) }
      }
  }

  // MARK: Groups

  private static func key(_ number: Int, of groups: KeyValueGroups) -> String {
    groups.part(ofGroup: number).text(in: groups.entries.file)
  }

  /// The group of each key, if there are many.
  private static func numbers(of groups: KeyValueGroups) -> [String: Int] {
    guard groups.count > KeyValueGroups.few else { return [:] }
    return Dictionary(
      groups.indices.map { (key($0, of: groups), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The group of a key; nothing if the key is not there.
  private func number(of key: String) -> Int? {
    guard numbers.isEmpty else { return numbers[key] }
    return groups.indices.first {
      groups.part(ofGroup: $0).isText(key, in: groups.entries.file)
    }
  }

  /// Notes a key as known, and tells the positions of its entries; none if it is not there.
  private mutating func take(_ key: String, _ number: Int?) -> Range<Int> {
    known.append(key)
    guard let number else { return 0..<0 }
    isKnown[number] = true
    return groups.positions(ofGroup: number)
  }

  /// The value of an entry; nothing, and a report, if it has none.
  private mutating func value(at position: Int) -> FoldedText? {
    guard !groups.entries.isEmpty(at: position) else {
      reportEmpty(position)
      return nil
    }
    return groups.entries.value(at: position)
  }

  // MARK: Reports

  private func missingKey(_ key: String, for purpose: String) -> Diagnostic {
    Diagnostic(
      rule: "key-value.missing-key", "'\(key)' is missing: \(purpose)", at: place,
      repair: .advice("add a line '\(key) = …'"))
  }

  private func unknownKey(_ position: Int, named key: String, nearest: String?) -> Diagnostic {
    let advice = "the keys known here are \(known.sorted().joined(separator: ", "))"
    return Diagnostic(
      rule: "key-value.unknown-key", "unknown key '\(key)'",
      at: groups.entries.keyLocation(at: position),
      repair: nearest.map { .replacement($0) } ?? (known.isEmpty ? nil : .advice(advice)))
  }

  private mutating func reportRepeated(_ key: String, _ position: Int, after first: Int) {
    diagnostics.append(
      Diagnostic(
        rule: "key-value.repeated-key", "'\(key)' is given twice, and takes one value",
        at: groups.entries.keyLocation(at: position), repair: .advice("keep the one that is right"),
        notes: [.init("first given here", at: groups.entries.keyLocation(at: first))]))
  }

  private mutating func reportEmpty(_ position: Int) {
    let key = groups.entries[position].key(below: Self.wordCount(of: section))
    diagnostics.append(
      Diagnostic(
        rule: "key-value.empty-value", "'\(key)' has no value",
        at: groups.entries.keyLocation(at: position),
        repair: .advice("write the value after the =, or delete the line")))
  }
}
