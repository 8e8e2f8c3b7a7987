/// A passage, what part of the letter it is, and the lines of the source that it takes up.
package struct PlacedPassage: Sendable {
  /// What part of a letter a passage is.
  package enum Role: Sendable, Hashable {
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A paragraph in so many lists that begins none of their items.
    case paragraph(depth: Int)
    /// The paragraph that an item begins with, in so many lists.
    case item(depth: Int, isNumbered: Bool)

    /// Whether it is a heading.
    var isHeading: Bool {
      if case .heading = self { true } else { false }
    }

    /// How many lists it stands in.
    package var depth: Int {
      switch self {
      case .heading: 0
      case .paragraph(let depth), .item(let depth, _): depth
      }
    }
  }

  /// Where a passage stands in the source.
  package struct Place: Sendable {
    /// From the start of its first line to the end of its last, line break included.
    package let lines: Range<Int>
    /// What stands in the lines after indentation, bullets and the signs of a heading.
    ///
    /// The marks that set its text apart are part of it; blanks at the end of the last line and the
    /// underline of a heading are not.
    package let content: Range<Int>
  }

  /// The text.
  package let passage: Passage
  /// What part of the letter it is.
  package let role: Role
  /// Where it stands; nothing if it has no text.
  package let place: Place?
}
