import Importing
import SourceText

extension IntoReport {
  /// The report in the shape of `import`, with what was changed and whether it was written.
  struct JSON: Encodable {
    /// Lines that go and come.
    struct Change: Encodable {
      let key: String
      let removed: [String]
      let added: [String]
    }

    let assessment: String
    let words: Int
    let matched: Int
    let free: [ImportReport.JSON.Free]
    let ignored: [ImportReport.JSON.Ignored]
    let changes: [Change]
    let written: Bool
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The report in JSON.
  var json: JSON {
    let account = revision.account
    return JSON(
      assessment: revision.new.text(0..<revision.new.bytes.count), words: account.words,
      matched: account.matched, free: ImportReport.JSON.free(account),
      ignored: ImportReport.JSON.ignored(account),
      changes: revision.changes.map { part in
        JSON.Change(
          key: part.key,
          removed: part.lines.compactMap {
            if case .removed(_, let text) = $0 { text } else { nil }
          },
          added: part.lines.compactMap { if case .added(let text) = $0 { text } else { nil } })
      }, written: isWritten,
      diagnostics: DiagnosticsReport((diagnostics + revision.leftOver).inOrder()).diagnostics)
  }
}
