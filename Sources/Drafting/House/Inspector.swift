package import KeyValue

/// An inspector who signs letters, and the house style of those letters.
///
/// An inspector is shared by all forces that get letters from them, so this is a reference; it
/// never changes.
package final class Inspector: Sendable {
  /// The short name, in the roster.
  package let slug: String
  /// The name in a letter.
  package let name: FoldedText
  /// The letters after the name.
  package let honours: FoldedText?
  /// The region, in the words of the letterhead.
  package let region: FoldedText?
  /// The template of the house style; the plain letter where there is none.
  package let template: String
  /// The headings that are not the bank's house wordings, by section.
  package let headings: [String: FoldedText]

  /// An inspector as the roster has it.
  package init(
    slug: String, name: FoldedText, honours: FoldedText?, region: FoldedText?, template: String,
    headings: [String: FoldedText]
  ) {
    self.slug = slug
    self.name = name
    self.honours = honours
    self.region = region
    self.template = template
    self.headings = headings
  }
}
