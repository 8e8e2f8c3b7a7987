import FindingsBank
import Importing
import Recognition
import SourceText
import Wording

extension IntoReport {
  /// The report in the shape of `import`, with what was changed and whether it was written.
  struct JSON: Encodable {
    /// Words that become free text.
    struct Free: Encodable {
      let text: String
      let nearest: String?
      let alike: Double?

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        // A key without a value stands all the same: the shape is the contract.
        try container.encode(nearest, forKey: .nearest)
        try container.encode(alike, forKey: .alike)
      }

      private enum CodingKeys: CodingKey {
        case text, nearest, alike
      }
    }

    /// Words that no assessment holds.
    struct Ignored: Encodable {
      let line: Int
      let text: String
      let why: String
    }

    /// Lines that go and come.
    struct Change: Encodable {
      let key: String
      let removed: [String]
      let added: [String]
    }

    let assessment: String
    let words: Int
    let matched: Int
    let free: [Free]
    let ignored: [Ignored]
    let changes: [Change]
    let written: Bool
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The report in JSON.
  var json: JSON {
    let free = revision.changes.flatMap(\.meanings).compactMap(\.comingFreeText)
    let ignored = revision.leftOver.compactMap { warning in
      warning.location.map { place in
        JSON.Ignored(
          line: place.line, text: letter.text(place.range), why: warning.message)
      }
    }
    let words = Self.words(in: letter.text(letter.textStart..<letter.bytes.count))
    let unmatched = (free.map(\.text) + ignored.map(\.text)).reduce(0) { $0 + Self.words(in: $1) }
    return JSON(
      assessment: revision.new.text(0..<revision.new.bytes.count), words: words,
      matched: max(0, words - unmatched), free: free, ignored: ignored,
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

  private static func words(in text: String) -> Int {
    Wording(text).tokens.count { $0.kind == .word }
  }
}

extension RevisionMeaning {
  /// The free text that comes into the assessment.
  fileprivate var comingFreeText: IntoReport.JSON.Free? {
    let statement: RevisedStatement
    switch self {
    case .replaced(_, let new): statement = new
    case .added(let new): statement = new
    case .field, .addedBullet, .removedBullet, .moved, .slot, .removed, .joinedBullet: return nil
    }
    guard case .freeText(let text, let nearest) = statement else { return nil }
    return IntoReport.JSON.Free(
      text: text, nearest: nearest?.finding.id.description, alike: nearest?.likeness)
  }
}
