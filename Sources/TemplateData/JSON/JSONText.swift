import SourceText

/// Text in double quotes, its escapes resolved.
struct JSONText {
  let text: String
  /// From the opening quote to the closing one, both included, or to the end of the line.
  let range: Range<Int>
  let isClosed: Bool

  /// Reads the text whose opening quote stands at an offset.
  static func read(_ file: SourceFile, at start: Int) -> Diagnosed<JSONText> {
    var reader = Reader(file: file, start: start)
    let isClosed = reader.read()
    return Diagnosed(
      JSONText(
        text: String(decoding: reader.text, as: UTF8.self), range: start..<reader.position,
        isClosed: isClosed),
      reader.diagnostics)
  }
}

/// Goes through the bytes of one text.
private struct Reader {
  let file: SourceFile
  let start: Int
  var position: Int
  var text: [UInt8] = []
  var diagnostics: [Diagnostic] = []

  init(file: SourceFile, start: Int) {
    self.file = file
    self.start = start
    position = start + 1
  }

  /// Reads to the closing quote; false where it is missing.
  mutating func read() -> Bool {
    let bytes = file.bytes
    while true {
      let plain = bytes[position...].prefix { byte in
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      }
      text += plain
      position = plain.endIndex
      switch position < bytes.count ? bytes[position] : UInt8(ascii: "\n") {
      case UInt8(ascii: "\""):
        position += 1
        return true
      case UInt8(ascii: "\\"):
        readEscape()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        report(.unclosedText, start..<position)
        return false
      case let control:
        report(.controlCharacter, position..<position + 1)
        text.append(control)
        position += 1
      }
    }
  }

  private mutating func readEscape() {
    let backslash = position
    guard let sign = byte(at: position + 1), sign >= 0x20 else {
      position += 1
      return report(.badEscape, backslash..<position)
    }
    position += 2
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): readCharacter(from: backslash)
    default:
      // The sign itself stays text: it may be the first byte of a longer character.
      position -= 1
      report(.badEscape, backslash..<(sign < 0x80 ? position + 1 : position))
    }
  }

  /// Reads the digits of `\uXXXX`, and those of the second half if they are of a first one.
  private mutating func readCharacter(from backslash: Int) {
    guard let unit = codeUnit(at: position) else {
      return report(.badEscape, backslash..<position)
    }
    position += 4
    if UTF16.isLeadSurrogate(unit), byte(at: position) == UInt8(ascii: "\\"),
      byte(at: position + 1) == UInt8(ascii: "u"), let second = codeUnit(at: position + 2),
      UTF16.isTrailSurrogate(second)
    {
      position += 6
      text += String(decoding: [unit, second], as: UTF16.self).utf8
    } else {
      if UTF16.isSurrogate(unit) { report(.halfCharacter, backslash..<position) }
      text += String(decoding: [unit], as: UTF16.self).utf8
    }
  }

  /// Four hexadecimal digits.
  private func codeUnit(at offset: Int) -> UInt16? {
    var unit: UInt16 = 0
    for index in offset..<offset + 4 {
      guard let digit = byte(at: index).flatMap({ Character(Unicode.Scalar($0)).hexDigitValue })
      else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private func byte(at offset: Int) -> UInt8? {
    offset < file.bytes.count ? file.bytes[offset] : nil
  }

  private mutating func report(_ fault: JSONFault, _ range: Range<Int>) {
    guard diagnostics.count < TemplateData.maximumFaults else { return }
    diagnostics.append(fault.diagnostic(at: file.location(range)))
  }
}
