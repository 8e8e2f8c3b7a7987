import SourceText

// Faults of a single tag.
extension Diagnostic {
  /// `{{name` without an end.
  static func unclosedTag(_ location: SourceLocation, delimiters: Delimiters) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unclosed-tag", "this tag is never closed", at: location,
      repair: .advice("end the tag with '\(delimiters.closeText)'"))
  }

  /// `{{{name}}` with a brace too few at its end.
  static func unclosedTriple(_ location: SourceLocation, delimiters: Delimiters) -> Diagnostic {
    Diagnostic(
      rule: "mustache.unclosed-tag",
      "this tag opens with '\(delimiters.openText){' but does not close with a brace too",
      at: location, repair: .advice("end the tag with '}\(delimiters.closeText)'"))
  }

  /// `{{=a=}}` and the like.
  static func badDelimiters(_ location: SourceLocation, delimiters: Delimiters) -> Diagnostic {
    let example = "\(delimiters.openText)=<% %>=\(delimiters.closeText)"
    return Diagnostic(
      rule: "mustache.bad-delimiters",
      "new delimiters are two words with a blank between, without '=', of at most"
        + " \(Delimiters.longest) bytes",
      at: location, repair: .advice("write them as in '\(example)'"))
  }

  /// A tag whose name cannot be one; the fault ends the sentence "this tag …".
  static func badName(_ location: SourceLocation, _ fault: String) -> Diagnostic {
    Diagnostic(rule: "mustache.bad-name", "this tag \(fault)", at: location)
  }

  /// `{{name?}}`: a question where text is wanted.
  static func questionAsText(_ location: SourceLocation, name: String) -> Diagnostic {
    Diagnostic(
      rule: "mustache.question-as-text",
      "'\(name)' asks whether something is there, and has no text of its own", at: location,
      repair: .advice("ask in a section, as in '{{#\(name)}}', or leave the question mark out"))
  }
}
