import Checking
import Drafting
import SourceText

extension CheckReport {
  /// The report in the JSON shape of the contract.
  struct JSON: Encodable {
    /// The line behind a change, and what it changed in which letters.
    struct Cause: Encodable {
      let source: String
      let kind: String
      let letters: [String]
      let changes: [Change]
    }

    /// Words that went, words that came, and how often.
    struct Change: Encodable {
      let old: String
      let new: String
      let count: Int
    }

    let same: [String]
    let changed: [String]
    let missing: [String]
    let orphaned: [String]
    let accepted: [String]
    let failed: [String]
    let causes: [Cause]
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The report in the JSON shape of the contract.
  var json: JSON {
    JSON(
      same: same, changed: changed, missing: missing, orphaned: orphaned,
      accepted: accepted.map(\.force), failed: failed, causes: entries.map(Self.cause),
      diagnostics: DiagnosticsReport(diagnostics.inOrder()).diagnostics)
  }

  private static func cause(of entry: CheckEntry) -> JSON.Cause {
    var order: [WordChange] = []
    var counts: [WordChange: Int] = [:]
    for letter in entry.letters {
      for hunk in letter.hunks {
        let change = WordChange(hunk, of: letter.diff)
        if counts[change] == nil { order.append(change) }
        counts[change, default: 0] += 1
      }
    }
    return JSON.Cause(
      source: entry.cause.source.description, kind: entry.cause.kind.rawValue,
      letters: entry.letters.map(\.force),
      changes: order.map { JSON.Change(old: $0.old, new: $0.new, count: counts[$0] ?? 0) })
  }
}
