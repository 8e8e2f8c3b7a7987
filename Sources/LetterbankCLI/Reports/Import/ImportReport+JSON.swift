import Drafting
import FindingsBank
import Importing
import Recognition
import SourceText

extension ImportReport {
  /// The report in the JSON shape of the contract, and what it has beyond that.
  struct JSON: Encodable {
    /// Words that are no finding.
    struct Free: Encodable {
      let text: String
      /// The finding that they are nearest to, if any is near.
      @NullIfNone var nearest: String?
      /// The share of their words that agree, from 0 to 1.
      @NullIfNone var alike: Double?
      let line: Int
      /// Whether the finding was taken in their place.
      let replaced: Bool
    }

    /// Words that no assessment holds.
    struct Ignored: Encodable {
      let line: Int
      let text: String
      let why: String
    }

    /// Words that can be read in more than one way.
    struct Ambiguous: Encodable {
      let line: Int
      let text: String
      let finding: String
      let others: [String]
    }

    let force: String
    let assessment: String
    let words: Int
    let matched: Int
    let free: [Free]
    let ignored: [Ignored]
    let ambiguous: [Ambiguous]
    let missing: [String]
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The report in the JSON shape of the contract.
  var json: JSON {
    let account = letter.account
    func line(_ tokens: Range<Int>) -> Int { account.letter.line(of: tokens.lowerBound) }
    return JSON(
      force: letter.force.slug, assessment: assessment, words: account.words,
      matched: account.matched,
      free: JSON.free(account), ignored: JSON.ignored(account),
      ambiguous: account.ambiguities.map { ambiguity in
        JSON.Ambiguous(
          line: line(ambiguity.tokens), text: account.letter.text(ambiguity.tokens),
          finding: ambiguity.chosen.description, others: ambiguity.others.map(\.description))
      },
      missing: account.missing,
      diagnostics: DiagnosticsReport(diagnostics.inOrder()).diagnostics)
  }
}

extension ImportReport.JSON {
  /// The words that are no finding.
  static func free(_ account: ImportAccount) -> [Free] {
    account.free.map { words in
      Free(
        text: words.text, nearest: words.nearest?.finding.id.description,
        alike: words.nearest?.likeness, line: account.letter.line(of: words.tokens.lowerBound),
        replaced: words.isReplaced)
    }
  }

  /// The words that no assessment holds.
  static func ignored(_ account: ImportAccount) -> [Ignored] {
    account.ignored.map { ignored in
      Ignored(
        line: account.letter.line(of: ignored.tokens.lowerBound),
        text: account.letter.text(ignored.tokens), why: ignored.reason.words)
    }
  }
}
