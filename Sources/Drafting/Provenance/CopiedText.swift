/// A value as it was put into Markdown, followed back byte by byte to how its file has it.
struct CopiedText {
  /// For each byte of the Markdown, the offset in the file that it stands for.
  let offsets: [Int]

  /// Follows Markdown back to the bytes that it was escaped from; nothing where it was not copied
  /// from them, as a date's name, which is worked out.
  ///
  /// Linear in the length. What escaping adds stands for the byte after it, a character reference
  /// for the byte that it replaces, and a blank where the file has none for the byte before.
  init?(_ markdown: ArraySlice<UInt8>, of source: ArraySlice<UInt8>) {
    var offsets: [Int] = []
    offsets.reserveCapacity(markdown.count)
    var position = source.startIndex
    var index = markdown.startIndex
    while index < markdown.endIndex {
      let byte = markdown[index]
      if position < source.endIndex, byte == source[position] {
        offsets.append(position)
        position += 1
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let end = markdown[index...].firstIndex(of: UInt8(ascii: ";")), end - index <= 6
      {
        let stands = min(position, source.endIndex - 1)
        offsets += repeatElement(stands, count: end - index + 1)
        position = min(position + 1, source.endIndex)
        index = end + 1
      } else if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: " ") {
        offsets.append(
          byte == UInt8(ascii: " ") && position > source.startIndex ? position - 1 : position)
        index += 1
      } else {
        return nil
      }
    }
    guard !source.isEmpty else { return nil }
    self.offsets = offsets.map { min($0, source.endIndex - 1) }
  }
}
