import SourceText

// Faults of opening and closing tags that do not match.
extension Diagnostic {
  /// A section, parent or block without its closing tag.
  static func unclosedSection(
    _ location: SourceLocation, noun: String, name: String,
    endedBy end: (name: String, location: SourceLocation)?
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unclosed-section", "the \(noun) '\(name)' is never closed", at: location,
      repair: .advice("close it with '{{/\(name)}}'"),
      notes: end.map { [.init("'\($0.name)', around it, is closed here", at: $0.location)] } ?? [])
  }

  /// A closing tag for something other than what is open.
  static func wrongClose(
    _ location: SourceLocation, name: String, openName: String, opened: SourceLocation,
    isExtra: Bool
  ) -> Diagnostic {
    Diagnostic(
      rule: "mustache.wrong-closing-tag",
      "this closes '\(name)', but what is open here is '\(openName)'", at: location,
      // Either of the two may be the one that is misspelt.
      repair: isExtra ? nil : .advice("give both tags the same name"),
      notes: [.init("'\(openName)' is opened here", at: opened)])
  }

  /// A closing tag where nothing is open.
  static func strayClose(_ location: SourceLocation, name: String) -> Diagnostic {
    Diagnostic(
      rule: "mustache.stray-closing-tag", "this closes '\(name)', but nothing is open here",
      at: location, repair: .advice("delete the tag, or open '\(name)' before it"))
  }
}
