/// A line of a key=value file that is being edited.
package struct EditedLine: Sendable, Hashable {
  /// What stands on it, without what ends it.
  package let content: [UInt8]
  /// What ends it: a line feed, perhaps with a carriage return before it; nothing at a file's end.
  let ending: [UInt8]

  init(_ content: some Sequence<UInt8>, ending: some Sequence<UInt8>) {
    self.content = Array(content)
    self.ending = Array(ending)
  }

  /// The content as text.
  package var text: String { String(decoding: content, as: UTF8.self) }
}
