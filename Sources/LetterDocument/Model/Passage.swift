/// The text of one heading or paragraph in one piece, and where in the source it came from.
///
/// Characters are decoded, and every break is a blank; strong and emphasised text is not set apart,
/// so that bold in the middle of a word does not split the word.
package struct Passage: Sendable {
  /// The text, UTF-8.
  package internal(set) var bytes: [UInt8] = []
  /// Where in the source each byte of the text came from.
  package internal(set) var map = SourceMap()
  /// The marks in order; no style stands within itself, ends where it begins or begins where it
  /// ends.
  var marks: [Mark] = []

  /// An empty passage.
  init() {}

  /// The text of some inlines of a source.
  init(
    _ range: Range<Int>, of inlines: borrowing [LetterDocument.Inline],
    in source: borrowing [UInt8]
  ) {
    reserveCapacity(for: range, of: inlines)
    var nesting = StyleNesting()
    for index in range {
      switch inlines[index] {
      case .text(let range), .plain(let range):
        bytes.append(range, of: source.span)
        map.append(copyOf: range)
      case .replaced(let range, let scalar):
        let start = bytes.count
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        map.append(bytes.count - start, for: range)
      case .start(let style):
        if nesting.start(style) { mark(.start(style), undoing: .end(style)) }
      case .end(let style):
        if nesting.end(style) { mark(.end(style), undoing: .start(style)) }
      case .lineBreak(let range):
        marks.append(Mark(kind: .lineBreak, offset: bytes.count))
        appendBlank(from: range)
      case .softBreak(let range):
        appendBlank(from: range)
      }
    }
  }

  /// A passage that is a text from end to end, its source the text's own bytes.
  package init(_ text: String) {
    self.init(joining: [(Array(text.utf8), 0..<text.utf8.count)])
  }

  /// A passage of texts end to end, each with the part of the source that it came from: byte for
  /// byte if the two are equally long.
  package init(joining parts: [(text: [UInt8], source: Range<Int>)]) {
    for (text, source) in parts {
      bytes += text
      if text.count == source.count {
        map.append(copyOf: source)
      } else {
        map.append(text.count, for: source)
      }
    }
  }

  /// Sets no text apart any more.
  mutating func removeStyles() {
    marks.removeAll { $0.kind != .lineBreak }
  }

  /// Leaves only a blank of each line break.
  mutating func removeLineBreaks() {
    marks.removeAll { $0.kind == .lineBreak }
  }

  /// Makes room for what inlines will add, or about that.
  private mutating func reserveCapacity(
    for range: Range<Int>, of inlines: borrowing [LetterDocument.Inline]
  ) {
    var size = 0
    for index in range { size += inlines[index].range?.count ?? 0 }
    bytes.reserveCapacity(size)
    map.reserveCapacity(range.count)
  }

  /// Adds a mark, or takes back the one just before it that it would undo.
  private mutating func mark(_ kind: Mark.Kind, undoing opposite: Mark.Kind) {
    if let last = marks.last, last.kind == opposite, last.offset == bytes.count {
      marks.removeLast()
    } else {
      marks.append(Mark(kind: kind, offset: bytes.count))
    }
  }

  private mutating func appendBlank(from range: Range<Int>) {
    bytes.append(UInt8(ascii: " "))
    map.append(blankFor: range)
  }
}
