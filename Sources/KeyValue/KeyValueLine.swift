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
    KeyValueWord(part(position..<position + 1, in: file), of: file)
  }

  /// Some words of the whole key, with dots between them.
  func words(_ range: Range<Int>, in file: SourceFile) -> String {
    part(range, in: file).text(in: file)
  }

  /// Where some words of the whole key stand.
  func part(_ words: Range<Int>, in file: SourceFile) -> KeyValuePart {
    guard !words.isEmpty else { return .none }
    let depth = depth
    guard let section, words.lowerBound < depth else {
      let own = words.lowerBound - depth..<words.upperBound - depth
      return KeyValuePart(
        section: 0..<0, own: name.range(ofWords: own, in: file), isASCII: name.isASCII)
    }
    guard words.upperBound > depth else {
      return KeyValuePart(
        section: section.range(ofWords: words, in: file), own: 0..<0, isASCII: section.isASCII)
    }
    return KeyValuePart(
      section: section.range(ofWords: words.lowerBound..<depth, in: file),
      own: name.range(ofWords: 0..<words.upperBound - depth, in: file),
      isASCII: section.isASCII && name.isASCII)
  }

  /// The value, its lines joined.
  func foldedValue(in file: SourceFile) -> FoldedText {
    isFolded ? FoldedText(folding: value, of: file) : FoldedText(value, of: file)
  }

  /// The line, its value going on until the end of another.
  func continued(by further: Range<Int>) -> KeyValueLine {
    KeyValueLine(
      section: section, name: name,
      value: (value.isEmpty ? further : value).lowerBound..<further.upperBound,
      isFolded: !value.isEmpty)
  }
}
