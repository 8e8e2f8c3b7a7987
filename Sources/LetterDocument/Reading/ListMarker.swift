/// A bullet or number at the start of a line, before anything is said of what follows it.
struct ListMarker {
  /// Who made the list: people have more bullets than Markdown.
  enum Convention {
    /// Bullets are `-`, `+` and `*`.
    case markdown
    /// Bullets are those of Markdown, `•` and `–`.
    case plainText
  }

  /// The first byte of the bullet, or what follows the number: a full stop or a closing bracket.
  let character: UInt8
  /// The number, or nothing for a bullet.
  let number: Int?
  /// The offset just after the marker.
  let end: Int

  /// What the marker makes of a list that begins with it.
  var listMarker: LetterDocument.Marker { number.map { .number($0) } ?? .bullet }

  /// The marker at an offset in a line that ends before another, if one stands there.
  ///
  /// It counts only if a blank or the line's end follows it, and a number has at most nine digits.
  init?(
    in bytes: borrowing [UInt8], at start: Int, before lineEnd: Int,
    by convention: Convention = .markdown
  ) {
    guard start < lineEnd else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      character = bytes[start]
      number = nil
      end = start + 1
    case 0xE2 where convention == .plainText:
      let bullet = bytes.scalar(at: start)
      guard start + 3 <= lineEnd, bullet == "•" || bullet == "–" else { return nil }
      character = bytes[start]
      number = nil
      end = start + 3
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var offset = start
      var value = 0
      while offset < lineEnd, offset - start < 9, bytes[offset].isDigit {
        value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
        offset += 1
      }
      guard offset < lineEnd,
        bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
      else { return nil }
      character = bytes[offset]
      number = value
      end = offset + 1
    default:
      return nil
    }
    guard end == lineEnd || bytes[end].isBlank else { return nil }
  }
}
