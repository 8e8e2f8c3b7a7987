package import SourceText

/// One `key = value`, its key with the prefix of the section that it stands in.
///
/// An entry goes through many hands until it is understood, so it is a reference; it never changes.
package final class KeyValueEntry: Sendable {
  /// The parts of the whole key between its dots; never empty.
  package let path: KeyValuePath
  /// Where the key is written, without the section's prefix.
  package let keyLocation: SourceLocation
  /// The value; empty when nothing follows the equals sign.
  package let value: FoldedText

  /// An entry as its line has it.
  init(path: KeyValuePath, keyLocation: SourceLocation, value: FoldedText) {
    self.path = path
    self.keyLocation = keyLocation
    self.value = value
  }

  /// The whole key, as `preventing-crime.training.question`.
  package var key: String { key(below: 0) }

  /// The key without so many of its first words.
  package func key(below depth: Int) -> String { path.joined(depth..<path.count) }
}
