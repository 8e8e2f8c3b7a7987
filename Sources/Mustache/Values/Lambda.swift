/// A function in the data, called each time a tag names it.
///
/// In a section it is given the section's unrendered text, and what it returns is rendered in the
/// section's place, with the delimiters in force there. In a variable it is given no text, and what
/// it returns is rendered with the standard delimiters, then escaped as any value.
public struct Lambda: Sendable {
  let function: @Sendable (_ section: String) -> String

  /// A function from a section's text (empty for a variable) to the template to put there.
  public init(_ function: @escaping @Sendable (_ section: String) -> String) {
    self.function = function
  }
}
