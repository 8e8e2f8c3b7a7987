import SourceText

/// By which part of their keys entries are grouped.
enum KeyValueCriterion {
  /// The word at a position, of keys that have some number of words at least.
  case word(Int, ofKeysWith: Int)
  /// All words from one on.
  case words(from: Int)

  /// The part of an entry's key; nothing where the key has too few words.
  func part(of line: KeyValueLine, in file: SourceFile) -> KeyValuePart? {
    switch self {
    case .word(let position, let wordCount):
      line.wordCount < wordCount ? nil : line.part(position..<position + 1, in: file)
    case .words(let start):
      line.part(start..<Swift.max(start, line.wordCount), in: file)
    }
  }

  /// Whether the part is in the keys of two entries what one line of a section says.
  func isOfSameSection(_ one: KeyValueLine, _ other: KeyValueLine) -> Bool {
    guard case .word(let position, let wordCount) = self, let section = one.section,
      let otherSection = other.section
    else { return false }
    return position < section.wordCount && wordCount <= section.wordCount + 1
      && section.range == otherSection.range
  }
}
