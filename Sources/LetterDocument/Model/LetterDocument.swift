/// A letter as its reader sees it: headings, paragraphs and lists, without any layout.
///
/// Characters are not copied out of the bytes they were read from: a document keeps ranges of its
/// source, so that every character of a letter can be traced back to where it was written. Blocks
/// and inlines lie in one array each, in the order in which they are read. Readers make documents
/// no deeper than `maximumDepth`, so that a document can be walked recursively.
package struct LetterDocument: Sendable {
  /// The deepest that lists stand in lists, and the deepest that strong and emphasised text do.
  package static let maximumDepth = 12

  /// The bytes that every range in the document points into: UTF-8, byte order mark included.
  package let source: [UInt8]
  /// What the letter consists of, from top to bottom.
  package let blocks: [Block]
  /// What the headings and paragraphs consist of, from top to bottom.
  package let inlines: [Inline]

  /// A letter whose inlines are ranges of these bytes.
  package init(source: [UInt8], blocks: [Block], inlines: [Inline]) {
    self.source = source
    self.blocks = blocks
    self.inlines = inlines
  }

  /// A part of the letter that begins on a line of its own.
  ///
  /// What stands in a list or an item follows it, up to the block at its end.
  package enum Block: Sendable, Hashable {
    /// A heading of level 1 to 6, made of these inlines.
    case heading(level: Int, Range<Int>)
    /// A paragraph, made of these inlines.
    case paragraph(Range<Int>)
    /// A list, made of items.
    case list(Marker, end: Int)
    /// An item, made of any blocks but items.
    case item(end: Int)
  }

  /// What stands before the items of a list.
  package enum Marker: Sendable, Hashable {
    /// A bullet.
    case bullet
    /// Numbers that count up from this one, which has at most nine digits.
    case number(Int)
  }

  /// A stretch of text within a block, a break in it, or a change of how it is set apart.
  package enum Inline: Sendable, Hashable {
    /// Bytes of the source as they are.
    case text(Range<Int>)
    /// Bytes of the source as they are: ASCII characters and single blanks, in none of which
    /// Markdown reads more than the character, unless they begin a line or end a heading.
    case plain(Range<Int>)
    /// One character for which the source has another spelling, such as `&amp;`.
    case replaced(Range<Int>, by: Unicode.Scalar)
    /// Text set apart begins, perhaps within text that is set apart.
    case start(Style)
    /// Text set apart ends, the innermost first.
    case end(Style)
    /// A line end that is part of the letter, as in an address.
    case lineBreak(Range<Int>)
    /// A line end that is there only in the source, and reads as a blank.
    case softBreak(Range<Int>)

    /// Where in the source it stands; nothing for the start or end of text set apart.
    var range: Range<Int>? {
      switch self {
      case .text(let range), .plain(let range), .replaced(let range, _), .lineBreak(let range),
        .softBreak(let range):
        range
      case .start, .end: nil
      }
    }
  }

  /// A way in which text is set apart from the text around it.
  package enum Style: Sendable, Hashable {
    /// Strong text, usually shown bold.
    case strong
    /// Emphasised text, usually shown in italics.
    case emphasis
  }
}
