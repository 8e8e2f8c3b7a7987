/// A letter as its reader sees it: headings, paragraphs and lists, without any layout.
///
/// Characters are not copied out of the bytes they were read from: a document keeps ranges of its
/// source, so that every character of a letter can be traced back to where it was written. Readers
/// make documents no deeper than `maximumDepth`, so that a document can be walked recursively.
package struct LetterDocument: Sendable {
  /// The deepest that lists stand in lists, and the deepest that strong and emphasised text do.
  package static let maximumDepth = 12

  /// The bytes that every range in the document points into: UTF-8, byte order mark included.
  package let source: [UInt8]
  /// What the letter consists of, from top to bottom.
  package let blocks: [Block]

  /// A letter whose inlines are ranges of these bytes.
  package init(source: [UInt8], blocks: [Block]) {
    self.source = source
    self.blocks = blocks
  }

  /// A part of the letter that begins on a line of its own.
  package enum Block: Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [Inline])
    /// A paragraph.
    case paragraph([Inline])
    /// A list.
    case list(List)
  }

  /// Items under one kind of marker.
  package struct List: Sendable {
    /// What stands before each item.
    package let marker: Marker
    /// The items, each of them blocks, so that a list may stand within a list.
    package let items: [[Block]]

    /// Items under a marker.
    package init(_ marker: Marker, items: [[Block]]) {
      self.marker = marker
      self.items = items
    }

    /// What stands before the items of a list.
    package enum Marker: Sendable, Hashable {
      /// A bullet.
      case bullet
      /// Numbers that count up from this one, which has at most nine digits.
      case number(Int)
    }
  }

  /// A stretch of text within a block, or a break in it.
  package enum Inline: Sendable {
    /// Bytes of the source as they are.
    case text(Range<Int>)
    /// One character for which the source has another spelling, such as `&amp;`.
    case replaced(Range<Int>, by: Unicode.Scalar)
    /// Strong text, usually shown bold.
    case strong([Inline])
    /// Emphasised text, usually shown in italics.
    case emphasis([Inline])
    /// A line end that is part of the letter, as in an address.
    case lineBreak(Range<Int>)
    /// A line end that is there only in the source, and reads as a blank.
    case softBreak(Range<Int>)
  }
}
