import SourceText

// Faults that only show with the data.
extension Diagnostic {
  /// A name, or the first part of one, that is nowhere in the data.
  static func unknownName(
    _ location: SourceLocation, name: String, known: some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unknown-name", "nothing here is called '\(name)'", at: location,
      repair: Spelling.nearest(to: name, among: known).map { .replacement($0) })
  }

  /// A later part of a dotted name that is not in what the part before it names.
  static func unknownPart(
    _ location: SourceLocation, name: String, owner: String, known: some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unknown-name", "'\(owner)' has nothing called '\(name)'", at: location,
      repair: Spelling.nearest(to: name, among: known).map { .replacement($0) })
  }

  /// A later part of a dotted name where the part before it names no map.
  static func noParts(
    _ location: SourceLocation, name: String, owner: String, kind: String
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unknown-name",
      "'\(owner)' is \(kind), so it has nothing called '\(name)'", at: location)
  }

  /// A list, map or function where text is wanted.
  static func noText(_ location: SourceLocation, name: String, kind: String) -> Diagnostic {
    Diagnostic(
      rule: "mustache.no-text", "'\(name)' is \(kind), which has no text", at: location)
  }

  /// A dynamic name whose value names no template.
  static func notATemplateName(
    _ location: SourceLocation, name: String, kind: String
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.no-text", "'\(name)' should hold a template's name, but is \(kind)",
      at: location)
  }
}
