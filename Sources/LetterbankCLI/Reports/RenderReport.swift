import SourceText

/// A template, filled.
struct RenderReport {
  let text: [UInt8]
  /// What is worth knowing about it, in order.
  let diagnostics: [Diagnostic]

  /// The result in JSON.
  struct JSON: Encodable {
    let text: String
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The result in JSON.
  var json: JSON {
    JSON(
      text: String(decoding: text, as: UTF8.self),
      diagnostics: DiagnosticsReport(diagnostics).diagnostics)
  }
}
