import LetterDocument

/// Puts words together again that the end of a line or a typist's dash has taken apart.
struct WordMender {
  /// Words that a hyphen at the end of a word before them stays apart from: `pre- and post-war`.
  private static let conjunctions: Set = ["and", "or", "nor", "to", "but"]
  private static let dashes = ["‒", "–", "—", "―", "−"].map { Array($0.utf8) }

  /// Whether letters of this kind have a word.
  let knows: (String) -> Bool

  /// Whether there is anything to mend in a text: a line that ends in a hyphen, a dash in a word.
  ///
  /// Linear in its size.
  static func isNeeded(for bytes: [UInt8]) -> Bool {
    for (offset, byte) in bytes.enumerated() where offset > 0 {
      if byte.endsLine, isHyphen(before: offset, in: bytes) { return true }
      if byte == 0xE2, isLetter(bytes[offset - 1]), dash(at: offset, in: bytes) != nil {
        return true
      }
    }
    return false
  }

  /// A passage with its words mended; `source` is what it was read from.
  func mended(_ passage: Passage, of source: [UInt8]) -> Passage {
    let bytes = passage.bytes
    var parts: [(range: Range<Int>, with: Passage)] = []
    for offset in bytes.indices.dropFirst() {
      let part =
        bytes[offset] == UInt8(ascii: " ")
        ? lineEndPart(at: offset, of: passage, source) : dashPart(at: offset, of: passage)
      if let part { parts.append(part) }
    }
    return parts.isEmpty ? passage : passage.replacing(parts)
  }

  /// What takes the place of the end of a line that a word is divided by.
  private func lineEndPart(
    at blank: Int, of passage: Passage, _ source: [UInt8]
  ) -> (range: Range<Int>, with: Passage)? {
    let bytes = passage.bytes
    guard Self.isHyphen(before: blank, in: bytes),
      let lineEnd = passage.map.source(of: blank..<blank + 1),
      source[lineEnd].contains(where: { $0.endsLine })
    else { return nil }
    let hyphen = bytes[blank - 1] == UInt8(ascii: "-") ? blank - 1 : blank - 2
    let isHidden = bytes[blank - 1] == 0xAD
    let right = Self.word(after: blank + 1, in: bytes)
    let left = Self.word(before: isHidden ? blank - 2 : hyphen, in: bytes)
    guard let first = right.unicodeScalars.first, first.properties.isLowercase, !left.isEmpty,
      !Self.conjunctions.contains(right)
    else { return nil }
    let isOneWord = isHidden || knowsWord(left + right)
    return (isOneWord ? hyphen..<blank + 1 : blank..<blank + 1, Passage(""))
  }

  /// The hyphen that takes the place of a dash, where that makes a known word.
  private func dashPart(
    at offset: Int, of passage: Passage
  ) -> (range: Range<Int>, with: Passage)? {
    let bytes = passage.bytes
    guard bytes[offset] == 0xE2, let length = Self.dash(at: offset, in: bytes) else { return nil }
    let range = offset..<offset + length
    let left = Self.word(before: offset, in: bytes)
    let right = Self.word(after: range.upperBound, in: bytes)
    guard !left.isEmpty, !right.isEmpty, knowsWord("\(left)-\(right)"),
      let source = passage.map.source(of: range)
    else { return nil }
    return (range, Passage(joining: [(Array("-".utf8), source)]))
  }

  private func knowsWord(_ word: String) -> Bool { knows(word) || knows(word.lowercased()) }

  // MARK: Bytes

  /// Whether a hyphen, to be seen or not, ends just before an offset, and a letter before it.
  private static func isHyphen(before offset: Int, in bytes: [UInt8]) -> Bool {
    let text = bytes[..<offset]
    for hyphen in ["-", "\u{2010}", "\u{AD}"].map({ Array($0.utf8) })
    where text.suffix(hyphen.count).elementsEqual(hyphen) {
      return text.dropLast(hyphen.count).last.map(isLetter) ?? false
    }
    return false
  }

  private static func dash(at offset: Int, in bytes: [UInt8]) -> Int? {
    let dash = dashes.first { bytes[offset...].starts(with: $0) }
    return dash.map(\.count)
  }

  private static func word(before end: Int, in bytes: [UInt8]) -> String {
    let start = bytes[..<end].lastIndex { !isLetter($0) && $0 != UInt8(ascii: "-") }
    return String(decoding: bytes[(start.map { $0 + 1 } ?? 0)..<end], as: UTF8.self)
  }

  private static func word(after start: Int, in bytes: [UInt8]) -> String {
    let rest = bytes[min(start, bytes.count)...]
    return String(
      decoding: rest.prefix { isLetter($0) || $0 == UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// Whether a byte is part of a letter; of those beyond ASCII it does not matter which.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80
  }
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
