/// A place in one line, known by its offset and by its column, since a tab is many columns wide.
struct LineCursor {
  /// The offset of the next byte; a tab that is passed only in part is still the next byte.
  private(set) var offset: Int
  /// The 0-based column, with tab stops every four columns.
  private(set) var column = 0
  /// The offset of the line's end, its line break not counted.
  let end: Int

  /// The start of a line.
  init(_ line: Range<Int>) {
    offset = line.lowerBound
    end = line.upperBound
  }

  /// The cursor at the next byte that is no blank, or at the end of the line.
  func skippingBlanks(in bytes: [UInt8]) -> LineCursor {
    var cursor = self
    while cursor.offset < end {
      if bytes[cursor.offset] == UInt8(ascii: " ") {
        cursor.column += 1
      } else if bytes[cursor.offset] == UInt8(ascii: "\t") {
        cursor.column += cursor.tabWidth
      } else {
        break
      }
      cursor.offset += 1
    }
    return cursor
  }

  /// Passes as many columns of blanks and tabs, of which there are enough.
  mutating func skip(columns: Int, in bytes: [UInt8]) {
    var columns = columns
    while columns > 0, offset < end {
      let width = bytes[offset] == UInt8(ascii: "\t") ? tabWidth : 1
      column += min(width, columns)
      if width <= columns { offset += 1 }
      columns -= width
    }
  }

  /// Passes bytes that are one column wide each.
  mutating func skip(to offset: Int) {
    column += offset - self.offset
    self.offset = offset
  }

  private var tabWidth: Int { 4 - column % 4 }
}
