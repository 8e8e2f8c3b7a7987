package import SourceText

/// One `key = value`, its key with the prefix of the section that it stands in.
///
/// It is only where they stand in the file; text is made when somebody asks for it.
package struct KeyValueEntry: Sendable {
  let file: SourceFile
  let line: KeyValueLine

  /// The parts of the whole key between its dots; never empty.
  package var path: KeyValuePath { KeyValuePath(file: file, line: line) }

  /// Whether nothing follows the equals sign.
  package var isEmpty: Bool { line.value.isEmpty }

  /// The value, its lines joined, made each time that it is asked for; empty when nothing follows
  /// the equals sign.
  package var value: FoldedText { line.foldedValue(in: file) }

  /// Where the key is written, without the section's prefix.
  package var keyLocation: SourceLocation { file.location(line.name.range) }

  /// Where the name of the section is written that the entry stands in, if it is in one.
  package var sectionLocation: SourceLocation? {
    line.section.map { file.location($0.range) }
  }

  /// Where the value is written, from its first line to its last.
  package var valueLocation: SourceLocation { file.location(line.value) }

  /// The whole key, as `preventing-crime.training.question`.
  package var key: String { key(below: 0) }

  /// The key without so many of its first words.
  package func key(below depth: Int) -> String { line.words(depth..<line.wordCount, in: file) }
}
