/// A partial or parent: the place where one template has another rendered.
struct Call: Sendable {
  /// Which template is meant.
  enum Target: Sendable {
    /// The template at this position in the set.
    case template(Int)
    /// A template that the set does not have.
    case missing
    /// The one whose name is the value of this name.
    case dynamic(Int)
  }

  var target: Target
  /// Where the name stands in the source.
  let name: Range<Int>
  /// Where the (opening) tag stands in the source.
  let range: Range<Int>
  /// Whether it stands alone on its line, so that its lines are indented.
  let isStandalone: Bool
  /// The blanks before it, when it stands alone.
  let indentation: Range<Int>
  /// Whether it is reached whatever the data are.
  let isUnconditional: Bool
  /// The blocks it overrides, by their position among those of the template.
  var arguments = 0..<0
  /// The step after it.
  var end = 0
}
