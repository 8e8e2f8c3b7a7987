public import SourceText

/// A name that a template looks up in its data.
public struct Need: Sendable, Hashable {
  /// What the template does with the value.
  public enum Use: Sendable, Hashable {
    /// Puts it into the text: text or a number.
    case text
    /// Renders a section with it: true or false, a map, or a list for one rendering each.
    case section
    /// Renders a section without it: anything that may be nothing.
    case invertedSection
    /// Asks whether it is there, so that it may be missing.
    case question
    /// Has the template rendered that it names.
    case templateName
  }

  /// The name as the template has it, dots included, without a question mark.
  public let name: String
  /// What it is used for.
  public let use: Use
  /// The names of the sections around it, outermost first; the value may be in theirs.
  public let sections: [String]
  /// The tag.
  public let location: SourceLocation
}
