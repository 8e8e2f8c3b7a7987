import Recognition

/// What changes mean, noted under the keys that they concern.
struct RevisionNotes {
  private var meanings: [String: [RevisionMeaning]] = [:]

  /// Notes what changes under a key, of which the first two parts count.
  mutating func note(_ meaning: RevisionMeaning, at path: [String]) {
    meanings[Self.key(path), default: []].append(meaning)
  }

  /// What was noted under a key.
  subscript(key: String) -> [RevisionMeaning] { meanings[key] ?? [] }

  /// All keys under which something was noted, in order of their letters.
  var keys: [String] { meanings.keys.sorted() }

  /// The part of a key that a change is told under: a field, or the topic of a section.
  static func key(_ path: [String]) -> String { path.prefix(2).joined(separator: ".") }
}
