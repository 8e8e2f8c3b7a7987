/// Reads the inside of `{{=| |=}}`: two words without `=` or blanks.
struct DelimiterReader {
  let bytes: [UInt8]
  var position: Int

  /// The new delimiters and where the tag ends, if this is how such a tag looks.
  mutating func read(endingIn close: [UInt8]) -> (delimiters: Delimiters, end: Int)? {
    let ending = [UInt8(ascii: "=")] + close
    skipBlanks()
    let open = word(upTo: ending)
    skipBlanks()
    let newClose = word(upTo: ending)
    skipBlanks()
    guard isDelimiter(open), isDelimiter(newClose), bytes[position...].starts(with: ending) else {
      return nil
    }
    return (Delimiters(open: open, close: newClose), position + ending.count)
  }

  private func isDelimiter(_ word: [UInt8]) -> Bool {
    !word.isEmpty && word.count <= Delimiters.longest
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }

  /// The word here; of one that is longer than a delimiter may be, one byte more than that.
  private mutating func word(upTo ending: [UInt8]) -> [UInt8] {
    let start = position
    while position < bytes.count, position - start <= Delimiters.longest, !bytes[position].isBlank,
      bytes[position] != ending[0]
    {
      position += 1
    }
    return Array(bytes[start..<position])
  }
}
