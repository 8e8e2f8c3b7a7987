/// Puts the signs that readers of letters know in place of those that word processors and scanners
/// leave, each as long as what it replaces, so that every place stays the place in the file.
enum PlainSigns {
  /// The bullets of word processors.
  private static let bullets = ["•", "●", "▪", "■", "◦", "‣", "·", "\u{F0B7}", "–"]
    .map { Array($0.utf8) }
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
  private static let blank = UInt8(ascii: " ")

  /// Text with `-` for each bullet at the start of a line, a blank for each non-breaking space, and
  /// a line end for each page break; linear in its size.
  static func replacing(in source: [UInt8]) -> [UInt8] {
    var bytes = source
    var offset = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let found = bytes[offset...].firstIndex(where: { $0 >= 0x80 || $0 == 0x0B || $0 == 0x0C })
    {
      offset = found + 1
      if bytes[found] < 0x80 {
        bytes[found] = UInt8(ascii: "\n")
      } else if bytes[found...].starts(with: noBreakSpace) {
        replace(found..<found + 2, in: &bytes, by: blank)
      } else if let length = bulletLength(at: found, in: bytes), isLineStart(found, in: bytes) {
        replace(found..<found + length, in: &bytes, by: UInt8(ascii: "-"))
      }
    }
    return bytes
  }

  /// Puts a sign and blanks in place of a character.
  private static func replace(_ range: Range<Int>, in bytes: inout [UInt8], by sign: UInt8) {
    for index in range { bytes[index] = blank }
    bytes[range.lowerBound] = sign
  }

  /// Whether only blanks stand between a line's start and an offset.
  private static func isLineStart(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let last = bytes[..<offset].last { $0 != blank && $0 != UInt8(ascii: "\t") }
    if offset == 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    return last.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? true
  }

  /// How long a bullet at an offset is; nothing if none stands there.
  ///
  /// A dash is one only before a blank: it may as well begin a line of a sentence.
  private static func bulletLength(at offset: Int, in bytes: [UInt8]) -> Int? {
    guard let bullet = bullets.first(where: { bytes[offset...].starts(with: $0) }) else {
      return nil
    }
    let next = offset + bullet.count
    let isDash = bullet == bullets.last
    return isDash && next < bytes.count && bytes[next] > blank && bytes[next] != 0xC2
      ? nil : bullet.count
  }
}
