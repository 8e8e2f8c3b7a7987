import SourceText

// Faults between the templates of a set.
extension Diagnostic {
  /// A template that the set does not have.
  static func missingTemplate(
    _ place: Place, name: String, known: some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.missing-template", "there is no template '\(name)'", at: place,
      repair: Spelling.nearest(to: name, among: known).map { .replacement($0) })
  }

  /// A template that has itself rendered whatever the data are.
  static func endlessInclusion(
    _ location: SourceLocation, name: String, through path: [(name: String, tag: SourceLocation)]
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.endless-inclusion",
      "this includes '\(name)' in itself, whatever the data are, without end", at: location,
      repair: .advice("put the tag into a section that ends the recursion"),
      notes: path.map { .init("'\($0.name)' is included here", at: $0.tag) })
  }

  /// A block that overrides nothing.
  static func unknownBlock(
    _ location: SourceLocation, name: String, parent: String, known: some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unknown-block",
      "this overrides the block '\(name)', which the parent '\(parent)' does not have",
      at: location, repair: Spelling.nearest(to: name, among: known).map { .replacement($0) })
  }
}
