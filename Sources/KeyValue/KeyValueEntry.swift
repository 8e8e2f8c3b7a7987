package import SourceText

/// One `key = value`, its key with the prefix of the section that it stands in.
package struct KeyValueEntry: Sendable {
  /// The whole key, as `preventing-crime.training.question`.
  package let key: String
  /// The parts of the key between its dots; never empty.
  package let path: [String]
  /// Where the key is written, without the section's prefix.
  package let keyLocation: SourceLocation
  /// The value; empty when nothing follows the equals sign.
  package let value: FoldedText
}
