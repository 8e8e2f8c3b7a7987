package import KeyValue
import SourceText

/// A finding's text: words, with slots between them.
package struct Phrasing: Sendable {
  /// A stretch of a phrasing.
  package enum Piece: Sendable {
    /// Words that always stand.
    case words(FoldedText)
    /// The slot of this name.
    case slot(name: String, place: FoldedText)
  }

  /// The text as the bank has it, slots in their braces.
  package let source: FoldedText
  /// Words and slots in turn.
  package let pieces: [Piece]

  /// The text with every slot at its house wording; a free slot shows its name in braces.
  func houseText(with slots: [Slot], named names: KeyValueNames) -> String {
    guard !slots.isEmpty else { return source.text }
    return text { name in names.position(of: name).flatMap { slots[$0].houseWording?.text } }
  }

  /// The text with its slots filled; one that nothing fills shows its name in braces.
  ///
  /// - Parameter filling: what fills the slot of a name.
  package func text(filling: (String) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words.text
      case .slot(let name, let place): filling(name) ?? place.text
      }
    }.joined()
  }

  /// Splits a text at its slots; what is in braces and no slot is reported and left as words.
  static func read(_ source: FoldedText) -> Diagnosed<Phrasing> {
    guard source.holds(open) || source.holds(close) else {
      return Diagnosed(Phrasing(source: source, pieces: source.isEmpty ? [] : [.words(source)]))
    }
    let bytes = Array(source.text.utf8)
    var pieces: [Piece] = []
    var diagnostics: [Diagnostic] = []
    var wordsStart = 0
    var index = 0
    func flush(until end: Int) {
      if wordsStart < end { pieces.append(.words(source.slice(wordsStart..<end))) }
    }
    while index < bytes.count {
      guard bytes[index] == open || bytes[index] == close else {
        index += 1
        continue
      }
      let start = index
      let name = bytes[index...].dropFirst(2).prefix { isNameByte($0) }
      let end = name.endIndex + 2
      if bytes[index...].starts(with: [open, open]), !name.isEmpty,
        bytes[name.endIndex...].starts(with: [close, close])
      {
        flush(until: start)
        pieces.append(
          .slot(name: String(decoding: name, as: UTF8.self), place: source.slice(start..<end)))
        wordsStart = end
        index = end
      } else {
        index = bytes[index...].firstIndex { $0 != open && $0 != close } ?? bytes.count
        diagnostics.append(
          Diagnostic(
            rule: "bank.malformed-slot", "these braces are no slot",
            at: source.location(of: start..<index),
            repair: .advice("a slot is written {{name}}, the name in small letters, digits and -")))
      }
    }
    flush(until: bytes.count)
    return Diagnosed(Phrasing(source: source, pieces: pieces), diagnostics)
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
