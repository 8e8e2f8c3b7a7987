import SourceText

/// Diagnostics in the JSON shape of the contract.
struct DiagnosticsReport: Encodable {
  /// One diagnostic; a part that it does not have is null.
  struct Entry: Encodable {
    let path: String?
    let line: Int?
    let column: Int?
    let severity: String
    let rule: String
    let message: String
    let suggestion: String?

    init(_ diagnostic: Diagnostic) {
      path = diagnostic.path
      line = diagnostic.location?.line
      column = diagnostic.location?.column
      severity = diagnostic.severity.rawValue
      rule = diagnostic.rule
      message = diagnostic.message
      suggestion =
        switch diagnostic.repair {
        case .replacement(let text), .advice(let text): text
        case nil: nil
        }
    }

    private enum CodingKeys: String, CodingKey {
      case path, line, column, severity, rule, message, suggestion
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
      try container.encode(line, forKey: .line)
      try container.encode(column, forKey: .column)
      try container.encode(severity, forKey: .severity)
      try container.encode(rule, forKey: .rule)
      try container.encode(message, forKey: .message)
      try container.encode(suggestion, forKey: .suggestion)
    }
  }

  let diagnostics: [Entry]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map(Entry.init)
  }
}
