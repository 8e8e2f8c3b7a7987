/// A block whose text another template may override.
struct Block: Sendable {
  let name: NamePart
  /// Whether its opening tag stands alone on its line.
  let isStandalone: Bool
  /// The blanks that begin its lines.
  let indentation: Range<Int>
  /// The step after it.
  var end = 0
}

/// The text that overrides a block of a parent.
struct Argument: Sendable {
  let name: NamePart
  /// Where the opening tag stands in the source.
  let range: Range<Int>
  /// The first step of the text.
  let entry: Int
  /// How many steps are counted each time it is rendered, without the sections inside it.
  var steps = 0
}
