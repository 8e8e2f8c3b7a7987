import SourceText

/// Writes text so that every reader of CommonMark takes each byte of it for text.
///
/// A value never begins or ends a line in its own right, but the template may put it there: so what
/// matters only at a line's start is escaped at a value's start, and no line break or blank of a
/// value is left where it could end a line, begin one, or break one.
enum MarkdownEscaper {
  /// Appends a stretch of a value, copying what needs no escape in runs.
  static func append(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    guard let base = value.baseAddress else { return }
    if hasPlainEnds(value),
      !mayHoldSign(range, of: value) || firstSign(in: range, of: value) == range.upperBound
    {
      output.append(base + range.lowerBound, count: range.count)
    } else {
      escape(range, of: value, at: base, to: &output)
    }
  }

  /// Whether a value begins with a letter and ends in what stands at the end of most: then only
  /// what is acted on wherever it stands needs an escape.
  @inline(__always)
  private static func hasPlainEnds(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, let last = value.last, isLetter(first) else { return false }
    return isLetter(last) || last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a stretch may hold a byte that is acted on wherever it stands; a few other bytes may
  /// be taken for one, and any short stretch may hold one.
  @inline(__always)
  private static func mayHoldSign(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard range.count >= 16 else { return true }
    let bytes = value.span.extracting(range)
    let last = bytes.count - 16
    // The last bytes are looked at first, and those of them that fill no sixteen not again.
    var signs = candidates(WideByteBlock(bytes, at: last))
    var offset = 0
    while offset < last {
      signs .|= candidates(WideByteBlock(bytes, at: offset))
      offset &+= 16
    }
    return WideByteBlock.first(of: signs) != nil
  }

  /// Which of sixteen bytes may be acted on wherever they stand.
  @inline(__always)
  private static func candidates(_ block: WideByteBlock) -> WideByteBlock.Answers {
    // From # to & and from [ to the backtick there are few others; < > | and ~ are alike.
    block.within(0, 0x1F) .| block.equal(to: UInt8(ascii: "*"))
      .| block.within(UInt8(ascii: "#"), UInt8(ascii: "&"))
      .| block.within(UInt8(ascii: "["), UInt8(ascii: "`"))
      .| block.equal(to: UInt8(ascii: "<"), under: 0xBD)
  }

  @inline(never)
  private static func escape(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>, at base: UnsafePointer<UInt8>,
    to output: inout OutputBuffer
  ) {
    let lead = leadEnd(of: value)
    let last = UnicodeSpace(endOf: value)?.range.lowerBound ?? value.count - 1
    var copied = range.lowerBound
    var position = next(from: copied, in: value, upTo: range.upperBound, lead: lead, last: last)
    while position < range.upperBound {
      if let escape = escape(at: position, in: value, lead: lead) {
        output.append(base + copied, count: position - copied)
        output.append(escape.text)
        copied = escape.replaces ? position + 1 : position
      } else if position == 0 || position == last,
        let space = UnicodeSpace(in: value, at: position)
      {
        // Beside white space of any kind a `*` of the template would set nothing apart.
        output.append(base + copied, count: position - copied)
        output.append(space.reference)
        copied = space.range.upperBound
      }
      position = next(
        from: position + 1, in: value, upTo: range.upperBound, lead: lead, last: last)
    }
    output.append(base + copied, count: range.upperBound - copied)
  }

  /// The first sign from an offset on, or the start of the value or of its last character.
  ///
  /// Beyond the lead only those are looked for that are acted on wherever they stand.
  @inline(__always)
  private static func next(
    from start: Int, in value: UnsafeBufferPointer<UInt8>, upTo end: Int,
    lead: (signs: Int, digits: Int), last: Int
  ) -> Int {
    if start == 0 { return 0 }
    let end = min(end, last)
    var start = start
    while start <= max(lead.signs, lead.digits), start < end {
      if isSign(value[start], leading: true) { return start }
      start += 1
    }
    return start < end ? firstSign(in: start..<end, of: value) : start
  }

  /// The first byte of a stretch that is acted on wherever it stands, or the stretch's end.
  @inline(__always)
  private static func firstSign(
    in range: Range<Int>, of value: UnsafeBufferPointer<UInt8>
  ) -> Int {
    value.span.firstOffset(in: range) { block in
      // The first leaves what is below +, the second [ \ ] _ together with four others, the third
      // < > | and ~.
      block.less(than: UInt8(ascii: "+")) & ~block.blanks | block.equal(to: 0x58, under: 0xF8)
        | block.equal(to: UInt8(ascii: "`")) | block.equal(to: UInt8(ascii: "<"), under: 0xBD)
    } where: {
      isSign($0, leading: false)
    }
  }

  /// Whether a byte may be acted on, which no letter, digit or blank is: wherever it stands, or
  /// also where it leads a value.
  @inline(__always)
  private static func isSign(_ byte: UInt8, leading: Bool) -> Bool {
    // Which half a byte is in changes at each blank; to branch on it would be to guess wrong.
    let half = byte >> 6
    let lowerSigns = leading ? lowerSigns | leadingSigns : lowerSigns
    let lower = (lowerSigns &>> UInt64(byte)) & UInt64(half == 0 ? 1 : 0)
    let upper = (upperSigns &>> UInt64(byte)) & UInt64(half == 1 ? 1 : 0)
    return lower | upper != 0
  }

  /// Line breaks and `# & * < >`, a bit for each byte below 64.
  private static let lowerSigns: UInt64 = 0x5000_0448_0000_3400
  /// `+ - . : = )`, likewise.
  private static let leadingSigns: UInt64 = 0x2400_6A00_0000_0000
  /// `[ \ ] _ `, the backtick, `|` and `~`, a bit for each byte from 64 to 127.
  private static let upperSigns: UInt64 = 0x5000_0001_B800_0000

  /// The length of what could begin a rule or a list: signs and blanks only, or digits only.
  private static func leadEnd(of value: UnsafeBufferPointer<UInt8>) -> (signs: Int, digits: Int) {
    let signs = value.firstIndex { byte in
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"),
        UInt8(ascii: " "), UInt8(ascii: "\t"):
        false
      default: true
      }
    }
    let digits = value.firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (signs ?? value.count, digits ?? value.count)
  }

  /// What to write at, or before, a sign or the first or last byte of a value.
  private static func escape(
    at position: Int, in value: UnsafeBufferPointer<UInt8>, lead: (signs: Int, digits: Int)
  ) -> (text: StaticString, replaces: Bool)? {
    let isLast = position == value.count - 1
    switch value[position] {
    case UInt8(ascii: "\n"): return ("&#10;", true)
    case 0x0C: return ("&#12;", true)
    case UInt8(ascii: "\r"): return ("&#13;", true)
    case UInt8(ascii: "|"):
      // Readers with tables look for the sign itself, before they look for a backslash.
      return ("&#124;", true)
    case UInt8(ascii: " "): return ("&#32;", true)
    case UInt8(ascii: "\t"): return ("&#9;", true)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"):
      // A list, a rule, an underline or a table's second line.
      return position < lead.signs ? ("\\", false) : nil
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      // A numbered list, where nothing but digits is before it.
      guard position == lead.digits else { return nil }
      return isLast || value[position + 1].isBlank ? ("\\", false) : nil
    case UInt8(ascii: "("):
      // A link, where the template ends in a bracket.
      return position == 0 ? ("\\", false) : nil
    case UInt8(ascii: "!"):
      // An image, where the template goes on with a bracket.
      return isLast ? ("\\", false) : nil
    case UInt8(ascii: "&"):
      return isLast || !value[position + 1].isBlank ? ("\\", false) : nil
    case let byte where isSign(byte, leading: false):
      return ("\\", false)
    default:
      return nil
    }
  }
}
