import SourceText

/// Diagnostics in the JSON shape of the contract.
struct DiagnosticsReport: Encodable {
  /// One diagnostic; a part that it does not have is null.
  struct Entry: Encodable {
    @NullIfNone var path: String?
    @NullIfNone var line: Int?
    @NullIfNone var column: Int?
    let severity: String
    let rule: String
    let message: String
    @NullIfNone var suggestion: String?

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
  }

  let diagnostics: [Entry]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map(Entry.init)
  }
}
