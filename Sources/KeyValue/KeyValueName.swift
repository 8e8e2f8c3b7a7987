/// What can be the name of a key or section: words joined by dots, made of letters, digits, `-` and
/// `_`.
package enum KeyValueName {
  /// The most bytes that a name may have, a key's with that of its section.
  ///
  /// Every entry holds its section's name: without a limit, a file's entries could take memory that
  /// grows with the square of its size.
  package static let largest = 128

  /// The words of a name; nothing if it is none.
  static func path(_ bytes: some Collection<UInt8>) -> [String]? {
    path(bytes, below: []).map { Array($0) }
  }

  /// The words of a name and those of the section that it is put below; nothing if it is none.
  static func path(_ bytes: some Collection<UInt8>, below section: [String]) -> KeyValuePath? {
    var first: String?
    var others: [String] = []
    var start = bytes.startIndex
    while true {
      var end = start
      while end < bytes.endIndex, isNameByte(bytes[end]) {
        let next = bytes.index(after: end)
        // A no-break space, which nobody can see, is a blank in a name as it is at its ends.
        if bytes[end] == 0xC2, next < bytes.endIndex, bytes[next] == 0xA0 { break }
        end = next
      }
      guard start < end else { return nil }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      if first == nil { first = text } else { others.append(text) }
      guard end < bytes.endIndex else { break }
      guard bytes[end] == UInt8(ascii: ".") else { return nil }
      start = bytes.index(after: end)
    }
    return first.map { KeyValuePath(section: section, first: $0, rest: others) }
  }

  /// The name that was most likely meant by words with blanks between them; nothing if that is not
  /// clear.
  static func likely(from text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count > 1, words.count < 5 else { return nil }
    let name = words.joined(separator: "-").lowercased()
    return path(name.utf8) == nil ? nil : name
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
