import SourceText
import Wording

extension CheckReport {
  /// The report in the JSON shape of the contract.
  struct JSON: Encodable {
    /// What stands behind a change, and what it changed in which letters.
    struct Cause: Encodable {
      /// The line behind the change; null as long as it is not laid to one.
      let source: String?
      let kind: String
      let letters: [String]
      let changes: [Change]

      private enum CodingKeys: String, CodingKey {
        case source, kind, letters, changes
      }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(source, forKey: .source)
        try container.encode(kind, forKey: .kind)
        try container.encode(letters, forKey: .letters)
        try container.encode(changes, forKey: .changes)
      }
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
    let causes: [Cause]
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The report in the JSON shape of the contract; equal changes are one entry.
  var json: JSON {
    JSON(
      same: same, changed: changed.map(\.force), missing: missing, orphaned: orphaned,
      causes: causes, diagnostics: DiagnosticsReport(diagnostics.inOrder()).diagnostics)
  }

  private var causes: [JSON.Cause] {
    struct Words: Hashable {
      let old: String
      let new: String
    }
    var order: [Words] = []
    var letters: [Words: [String]] = [:]
    for change in changed {
      for hunk in change.diff.changes {
        let words = Words(
          old: change.diff.old.text(of: hunk.old), new: change.diff.new.text(of: hunk.new))
        if letters[words] == nil { order.append(words) }
        letters[words, default: []].append(change.force)
      }
    }
    return order.map { words in
      let forces = letters[words] ?? []
      return JSON.Cause(
        source: nil, kind: "wording", letters: Set(forces).sorted(),
        changes: [JSON.Change(old: words.old, new: words.new, count: forces.count)])
    }
  }
}
