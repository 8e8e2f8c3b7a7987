import Mustache
import SourceText

/// Cuts JSON into tokens.
struct JSONScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position: Int
  /// What was wrong with the tokens so far.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    position = file.textStart
  }

  /// The next token; at the end, the end again and again.
  mutating func next() -> JSONToken {
    skipBlanks()
    let start = position
    guard start < bytes.count else { return JSONToken(kind: .end, range: start..<start) }
    switch bytes[start] {
    case UInt8(ascii: "["): return sign(.open(.list))
    case UInt8(ascii: "]"): return sign(.close(.list))
    case UInt8(ascii: "{"): return sign(.open(.map))
    case UInt8(ascii: "}"): return sign(.close(.map))
    case UInt8(ascii: ":"): return sign(.colon)
    case UInt8(ascii: ","): return sign(.comma)
    case UInt8(ascii: "\""): return text()
    case let byte where JSONNumber.begins(with: byte): return number()
    default: return wrongQuotes() ?? word()
    }
  }

  private mutating func sign(_ kind: JSONToken.Kind) -> JSONToken {
    position += 1
    return JSONToken(kind: kind, range: position - 1..<position)
  }

  private mutating func text() -> JSONToken {
    let read = JSONText.read(file, at: position).reporting(to: &diagnostics)
    defer { position = read.range.upperBound }
    return JSONToken(kind: .text(read.text), range: read.range, isFaulty: !read.isClosed)
  }

  private mutating func number() -> JSONToken {
    let range = wordRange()
    position = range.upperBound
    if let fault = JSONNumber.fault(in: bytes[range]) {
      return faulty(.badNumber(file.text(range), fault), range)
    }
    return JSONToken(kind: .scalar(.number(Number(written: file.text(range)))), range: range)
  }

  private mutating func word() -> JSONToken {
    let range = wordRange()
    guard !range.isEmpty else {
      position += 1
      return faulty(.strayCharacter, range.lowerBound..<position)
    }
    position = range.upperBound
    switch file.text(range) {
    case "true": return JSONToken(kind: .scalar(true), range: range)
    case "false": return JSONToken(kind: .scalar(false), range: range)
    case "null": return JSONToken(kind: .scalar(nil), range: range)
    case let word: return JSONToken(kind: .word(word), range: range, isFaulty: true)
    }
  }

  /// Text between quotation marks that are not JSON's, as 'so' and “so”.
  private mutating func wrongQuotes() -> JSONToken? {
    guard let range = QuotedRange.find(in: bytes, at: position) else { return nil }
    position = range.whole.upperBound
    report(.wrongQuotes, range.whole)
    return JSONToken(kind: .text(file.text(range.content)), range: range.whole)
  }

  /// The bytes from here on that can be part of a number or word, also of one that is wrong.
  private func wordRange() -> Range<Int> {
    let word = bytes[position...].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
        true
      default: false
      }
    }
    return word.startIndex..<word.endIndex
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "/"), UInt8(ascii: "#"):
        guard let comment = CommentRange.find(in: bytes, at: position) else { return }
        position = comment.upperBound
        report(.comment, comment)
      default: return
      }
    }
  }

  private mutating func faulty(_ fault: JSONFault, _ range: Range<Int>) -> JSONToken {
    report(fault, range)
    return JSONToken(kind: .scalar(nil), range: range, isFaulty: true)
  }

  private mutating func report(_ fault: JSONFault, _ range: Range<Int>) {
    guard diagnostics.count < TemplateData.maximumFaults else { return }
    diagnostics.append(fault.diagnostic(at: file.location(range)))
  }
}
