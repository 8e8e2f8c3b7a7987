/// The words of an entry's whole key: those of its section, then its own.
///
/// The section's words are shared by all entries below it.
package struct KeyValuePath: Sendable, Hashable, RandomAccessCollection {
  /// The words of the section; none outside all sections.
  private let section: [String]
  /// The first of the entry's own words, and the further ones, of which most keys have none.
  private let first: String
  private let rest: [String]

  /// The words of a key below a section.
  init(section: [String], first: String, rest: [String]) {
    self.section = section
    self.first = first
    self.rest = rest
  }

  /// Always 0.
  package var startIndex: Int { 0 }
  /// The number of words, at least 1.
  package var endIndex: Int { section.count + 1 + rest.count }

  /// The number of words, at least 1.
  package var count: Int { endIndex }

  /// How long the whole key is, its dots included, in UTF-8 bytes.
  var length: Int { reduce(count - 1) { $0 + $1.utf8.count } }

  /// The words of a range with dots between them.
  package func joined(_ range: Range<Int>) -> String {
    guard range.count != 1 else { return self[range.lowerBound] }
    return range.map { self[$0] }.joined(separator: ".")
  }

  /// The word at a position.
  package subscript(position: Int) -> String {
    if position < section.count { return section[position] }
    return position == section.count ? first : rest[position - section.count - 1]
  }
}
