import SourceText

/// Where the name of a key or section stands in a file: words joined by dots, made of letters,
/// digits, `-` and `_`.
package struct KeyValueName: Sendable {
  /// The most bytes that a name may have, a key's with that of its section.
  ///
  /// Every entry has its section's name: without a limit, the keys of a file's entries could take
  /// memory that grows with the square of its size.
  package static let largest = 128

  /// The whole name.
  let range: Range<Int>
  /// How many words it has, at least 1.
  let wordCount: Int
  /// Whether it is of ASCII characters only.
  let isASCII: Bool

  /// The name that a stretch of some bytes begins with, as far as it goes; nothing if there is
  /// none, or one of its words is empty.
  init?(startOf stretch: Range<Int>, in bytes: Span<UInt8>) {
    var end = stretch.lowerBound
    var wordCount = 0
    var bits: UInt8 = 0
    while true {
      let start = end
      while end < stretch.upperBound {
        let byte = bytes[end]
        guard Self.isNameByte(byte) else { break }
        // A no-break space, which nobody can see, is a blank in a name as it is at its ends.
        if byte == 0xC2, end + 1 < stretch.upperBound, bytes[end + 1] == 0xA0 { break }
        bits |= byte
        end += 1
      }
      guard start < end else { return nil }
      wordCount += 1
      guard end < stretch.upperBound, bytes[end] == UInt8(ascii: ".") else { break }
      end += 1
    }
    range = stretch.lowerBound..<end
    self.wordCount = wordCount
    isASCII = bits < 0x80
  }

  /// How long the name is as text, in UTF-8 bytes: what is not UTF-8 becomes longer.
  func length(in file: SourceFile) -> Int {
    isASCII ? range.count : file.text(range).utf8.count
  }

  /// Where a word of the name stands.
  func range(ofWord position: Int, in file: SourceFile) -> Range<Int> {
    guard wordCount > 1 else { return range }
    let start = start(ofWord: position, in: file)
    return start..<(position + 1 < wordCount ? end(ofWordAt: start, in: file) : range.upperBound)
  }

  /// Where some words of the name stand, of which there is at least one.
  func range(ofWords positions: Range<Int>, in file: SourceFile) -> Range<Int> {
    guard positions != 0..<wordCount else { return range }
    guard positions.count > 1 else { return range(ofWord: positions.lowerBound, in: file) }
    let last = range(ofWord: positions.upperBound - 1, in: file)
    return start(ofWord: positions.lowerBound, in: file)..<last.upperBound
  }

  /// Where the name stands from a word on.
  func start(ofWord position: Int, in file: SourceFile) -> Int {
    var start = range.lowerBound
    for _ in 0..<position { start = end(ofWordAt: start, in: file) + 1 }
    return start
  }

  private func end(ofWordAt start: Int, in file: SourceFile) -> Int {
    let bytes = file.bytes
    return bytes.span.firstOffset(of: UInt8(ascii: "."), in: start..<range.upperBound)
  }

  // MARK: Any bytes

  /// Whether some bytes are a name, and nothing else.
  static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return KeyValueName(startOf: 0..<bytes.count, in: bytes.span)?.range.upperBound == bytes.count
  }

  /// The name that was most likely meant by words with blanks between them; nothing if that is not
  /// clear.
  static func likely(from text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count > 1, words.count < 5 else { return nil }
    let name = words.joined(separator: "-").lowercased()
    return isName(name.utf8) ? name : nil
  }

  /// Whether a byte can be part of a name: letters outside ASCII can.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
