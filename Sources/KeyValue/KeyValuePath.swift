import SourceText

/// The words of an entry's whole key: those of its section, then its own; each is made when
/// somebody asks for it.
package struct KeyValuePath: Sendable, RandomAccessCollection {
  let file: SourceFile
  let line: KeyValueLine

  /// Always 0.
  package var startIndex: Int { 0 }
  /// The number of words, at least 1.
  package var endIndex: Int { line.wordCount }

  /// The number of words, at least 1.
  package var count: Int { line.wordCount }

  /// The words of a range with dots between them.
  package func joined(_ range: Range<Int>) -> String { line.words(range, in: file) }

  /// The word at a position, as text.
  package subscript(position: Int) -> String { line.word(position, in: file).text }
}
