/// The plain text of one paragraph, heading or item of a list.
///
/// A word may run across its stretches, as when part of it is bold; it never runs across passages.
package struct Passage: Sendable, Hashable {
  /// The text in reading order, white space and line ends included.
  package let stretches: [Stretch]

  /// A passage made of stretches.
  package init(stretches: [Stretch]) {
    self.stretches = stretches
  }

  /// A passage that is a text from end to end, its source the text's own bytes.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    stretches = [Stretch(text: bytes, source: 0..<bytes.count)]
  }
}
