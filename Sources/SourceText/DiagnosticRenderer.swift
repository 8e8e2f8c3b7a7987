/// Writes diagnostics for people: place, cause, the line itself with a caret under it, repair.
public struct DiagnosticRenderer: Sendable {
  /// Whether to colour severities and carets with terminal escape sequences.
  public let color: Bool

  /// The rules whose names are shown behind what they found.
  public let shownRules: Set<String>

  /// A renderer with or without colour.
  public init(color: Bool = false, showing shownRules: Set<String> = []) {
    self.color = color
    self.shownRules = shownRules
  }

  /// The lines of one diagnostic, each ended by a line feed.
  public func render(_ diagnostic: Diagnostic) -> String {
    var text = header(
      diagnostic.place, diagnostic.severity.rawValue, diagnostic.message,
      style: diagnostic.severity.style,
      rule: shownRules.contains(diagnostic.rule) ? diagnostic.rule : nil)
    if let location = diagnostic.location {
      text += excerpt(location)
    }
    for note in diagnostic.notes {
      text += header(.location(note.location), "note", note.message, style: .cyan)
      text += excerpt(note.location)
    }
    switch diagnostic.repair {
    case .replacement(let spelling):
      text += label("help", style: .green) + " did you mean '\(spelling.printable)'?\n"
    case .advice(let advice):
      text += label("help", style: .green) + " \(advice.printable)\n"
    case nil:
      break
    }
    return text
  }

  /// The lines of all the diagnostics, in the order given.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map(render).joined()
  }

  private func header(
    _ place: Diagnostic.Place, _ word: String, _ message: String, style: TerminalStyle,
    rule: String? = nil
  ) -> String {
    let prefix =
      switch place {
      case .location(let location):
        "\(location.file.path):\(location.line):\(location.column): "
      case .path(let path):
        "\(path): "
      case .nowhere:
        ""
      }
    let suffix = rule.map { " " + TerminalStyle.dim.apply(to: "[\($0)]", if: color) } ?? ""
    return "\(prefix.printable)\(label(word, style: style)) \(message.printable)\(suffix)\n"
  }

  private func label(_ word: String, style: TerminalStyle) -> String {
    style.apply(to: word + ":", if: color)
  }

  /// The source line and the caret line below it.
  private func excerpt(_ location: SourceLocation) -> String {
    let excerpt = SourceExcerpt(location)
    return "  \(excerpt.line)\n  \(excerpt.padding)"
      + TerminalStyle.green.apply(to: excerpt.caret, if: color) + "\n"
  }
}

extension Diagnostic.Severity {
  /// How its name is stressed.
  fileprivate var style: TerminalStyle {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
