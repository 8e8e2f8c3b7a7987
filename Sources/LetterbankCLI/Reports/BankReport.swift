import Drafting
import FindingsBank
import KeyValue
import SourceText

/// The bank as `letterbank bank` shows it.
struct BankReport {
  let usage: BankUsage
  let reuse: ReuseFigures
  let mostAlike: MostAlikeFindings?
  /// What was wrong with assessments, whose choices are then not counted.
  let diagnostics: [Diagnostic]

  /// The findings for people, and the figures.
  func text(color: Bool) -> String {
    usage.entries.map { entry(for: $0, color: color) }.joined() + figures
  }

  private func entry(for entry: BankUsage.Entry, color: Bool) -> String {
    let id = TerminalStyle.bold.apply(to: entry.finding.id.description, if: color)
    let texts = ([entry.finding.phrasing] + entry.finding.items).map(\.source.text)
    return """
      \(id) (\(entry.finding.judgement.rawValue), \(Self.users(entry.letters)))
        \(texts.joined(separator: "\n  - ").printable)

      """
  }

  private static func users(_ letters: [String]) -> String {
    switch letters.count {
    case 0: "no letter"
    case 1: "1 letter: \(letters[0])"
    default:
      "\(letters.count) letters: " + letters.prefix(4).joined(separator: ", ")
        + (letters.count > 4 ? ", …" : "")
    }
  }

  private var figures: String {
    var lines = [
      "\(usage.entries.count) findings, \(usage.entries.count { $0.letters.isEmpty }) in no letter"
    ]
    if reuse.words > 0 {
      lines.append(
        "\(reuse.letters) letters to be sent: \(reuse.words) words of findings,"
          + " \(Self.percent(reuse.sharedWords, of: reuse.words)) from findings that two or more of"
          + " them use, \(Self.percent(reuse.freeWords, of: reuse.words)) free text")
    }
    if let mostAlike {
      lines.append(
        "most alike: \(mostAlike.first) and \(mostAlike.second),"
          + " \(Self.percent(mostAlike.likeness)) of their words")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    percent(Double(part) / Double(whole))
  }

  /// A share in per cent with one decimal.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}

extension BankReport {
  /// The bank in the JSON shape of the contract.
  struct JSON: Encodable {
    struct Entry: Encodable {
      let id: String
      let judgement: String
      let text: String
      let source: String
      let letters: [String]
    }

    let findings: [Entry]
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The bank in the JSON shape of the contract; a finding's items follow its text, each on a line.
  var json: JSON {
    JSON(
      findings: usage.entries.map { entry in
        let finding = entry.finding
        let texts = ([finding.phrasing] + finding.items).map(\.source.text)
        return JSON.Entry(
          id: finding.id.description, judgement: finding.judgement.rawValue,
          text: texts.joined(separator: "\n"), source: finding.location.pathAndLine,
          letters: entry.letters)
      }, diagnostics: DiagnosticsReport(diagnostics.inOrder()).diagnostics)
  }
}
