import SourceText

/// Where one `key = value` stands in its file: numbers only, which cost nothing to copy.
struct KeyValueLine: Sendable {
  /// The section's name; nothing outside all sections.
  let section: KeyValueName?
  /// The entry's own name.
  let name: KeyValueName
  /// From the first byte of the value to its last; where it would begin if there is none.
  let value: Range<Int>
  /// Whether the value stands on more than one line.
  let isFolded: Bool

  /// How many words the section has.
  var depth: Int { section?.wordCount ?? 0 }

  /// How many words the whole key has.
  var wordCount: Int { depth + name.wordCount }

  /// How long the whole key is as text, its dots included, in UTF-8 bytes.
  func keyLength(in file: SourceFile) -> Int {
    guard let section else { return name.length(in: file) }
    return section.length(in: file) + 1 + name.length(in: file)
  }

  /// The word at a position of the whole key.
  func word(_ position: Int, in file: SourceFile) -> KeyValueWord {
    if let section, position < section.wordCount {
      return KeyValueWord(position, of: section, in: file)
    }
    return KeyValueWord(position - depth, of: name, in: file)
  }

  /// Some words of the whole key, with dots between them.
  func words(_ range: Range<Int>, in file: SourceFile) -> String {
    guard !range.isEmpty else { return "" }
    if range.lowerBound >= depth {
      let own = range.lowerBound - depth..<range.upperBound - depth
      return file.text(name.range(ofWords: own, in: file))
    }
    if let section, range.upperBound <= depth {
      return file.text(section.range(ofWords: range, in: file))
    }
    return words(range.lowerBound..<depth, in: file) + "."
      + words(depth..<range.upperBound, in: file)
  }

  /// Whether another line is known to have the same word at a position of its key.
  func hasSameWord(at position: Int, as other: KeyValueLine, in file: SourceFile) -> Bool {
    guard section?.range == other.section?.range else {
      return word(position, in: file) == other.word(position, in: file)
    }
    return position < depth
      || file.hasSameBytes(
        at: name.range(ofWord: position - depth, in: file),
        other.name.range(ofWord: position - depth, in: file))
  }

  /// The line, its value going on until the end of another.
  func continued(by further: Range<Int>) -> KeyValueLine {
    KeyValueLine(
      section: section, name: name,
      value: (value.isEmpty ? further : value).lowerBound..<further.upperBound,
      isFolded: !value.isEmpty)
  }
}
