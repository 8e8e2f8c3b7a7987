import Drafting
import FindingsBank
import KeyValue
import SourceText
import Wording

/// Which words of a letter as drafted are which statement of its assessment.
struct DraftedBullets {
  /// A bullet of the letter.
  struct Bullet {
    /// Its tokens.
    let tokens: Range<Int>
    /// What the assessment has it from; nothing where it is the template's.
    let assessed: AssessedBullet?
    /// The tokens of each of its statements.
    let statements: [Range<Int>]
  }

  /// The bullets of each section, by its name.
  let sections: [String: [Bullet]]

  /// Lays a letter's bullets to the statements that they come from; nothing if the template lays
  /// them out in a way that they cannot be told apart.
  init?(_ read: ReadLetter, _ traced: TracedText, _ entries: AssessedEntries) {
    let sources = Self.sources(of: read.letter, traced)
    var sections: [String: [Bullet]] = [:]
    for (name, assessed) in entries.bullets where !assessed.isEmpty {
      guard let section = read.section(name) else { return nil }
      var rest = assessed[...]
      sections[name] = []
      for tokens in section.bullets {
        guard let first = rest.first,
          let statements = Self.statements(of: first, in: tokens, sources)
        else {
          guard tokens.allSatisfy({ sources[$0] == nil }) else { return nil }
          sections[name]?.append(Bullet(tokens: tokens, assessed: nil, statements: []))
          continue
        }
        sections[name]?.append(Bullet(tokens: tokens, assessed: first, statements: statements))
        rest = rest.dropFirst()
      }
      guard rest.isEmpty else { return nil }
    }
    self.sections = sections
  }

  /// What tells a statement from all others in a letter.
  private enum Source: Hashable {
    case finding(FindingID)
    case freeText(SourceLocation)
  }

  /// The statement that each token comes from; nothing for a word of the frame.
  private static func sources(of letter: ScannedLetter, _ traced: TracedText) -> [Source?] {
    traced.origins(of: letter).map { origin in
      guard let origin else { return nil }
      if let finding = origin.finding { return .finding(finding) }
      guard origin.kind == .freeText, let because = origin.because else { return nil }
      return .freeText(because)
    }
  }

  /// The tokens of each statement; nothing unless together, in order, they are the bullet's.
  private static func statements(
    of bullet: AssessedBullet, in tokens: Range<Int>, _ sources: [Source?]
  ) -> [Range<Int>]? {
    var start = tokens.lowerBound
    var statements: [Range<Int>] = []
    for statement in bullet.statements {
      let source: Source
      switch statement.statement {
      case .finding(let selection): source = .finding(selection.finding.id)
      case .freeText(let text): source = .freeText(text.location)
      }
      let end = sources[start..<tokens.upperBound].firstIndex { $0 != source } ?? tokens.upperBound
      guard end > start else { return nil }
      statements.append(start..<end)
      start = end
    }
    return start == tokens.upperBound ? statements : nil
  }
}
