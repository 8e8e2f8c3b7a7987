import Drafting
import FindingsBank
import KeyValue
import SourceText

/// The bank as `letterbank bank` shows it.
struct BankReport {
  let usage: BankUsage
  /// What inspectors are asked, by section and topic.
  let questions: [String: String]
  let reuse: ReuseFigures
  let mostAlike: MostAlikeFindings?
  /// What was wrong with assessments, whose choices are then not counted.
  let diagnostics: [Diagnostic]

  /// The width that texts are wrapped at, in characters.
  private static let width = 100

  /// The findings for people, topic by topic, and the figures.
  func text(color: Bool) -> String {
    let topics = usage.entries.grouped { "\($0.finding.id.section).\($0.finding.id.topic)" }
    return topics.map { name, entries in
      let question = questions[name] ?? ""
      return TerminalStyle.bold.apply(to: name, if: color) + ": \(question.printable)\n"
        + entries.map { entry(for: $0, color: color) }.joined() + "\n"
    }.joined() + figures
  }

  private func entry(for entry: BankUsage.Entry, color: Bool) -> String {
    let finding = entry.finding
    let texts = [finding.phrasing.source.text] + finding.items.map { "- " + $0.source.text }
    let slots = finding.slots.map { slot in
      switch slot.filling {
      case .free: "\(slot.name): free, the assessment fills it"
      case .choice(let wordings): "\(slot.name): " + wordings.map(\.text).joined(separator: " | ")
      }
    }
    let users =
      entry.letters.isEmpty
      ? "in no letter"
      : "in \(entry.letters.count.counted("letter", "letters")): "
        + entry.letters.joined(separator: ", ")
    let excluded = finding.exclusions.map(\.reference.text)
    let exclusions = excluded.isEmpty ? [] : ["excludes " + excluded.joined(separator: ", ")]
    let lines = texts + slots + exclusions + [users]
    return
      "  \(TerminalStyle.bold.apply(to: finding.id.name, if: color)) (\(finding.judgement.rawValue))\n"
      + lines.map { $0.printable.wrapped(at: Self.width, indent: 4, hanging: 2) }.joined()
  }

  private var figures: String {
    var lines = [
      "\(usage.entries.count.counted("finding", "findings")), \(usage.entries.count { $0.letters.isEmpty }) in no letter"
    ]
    if reuse.words > 0 {
      lines.append(
        "\(reuse.letters.counted("letter", "letters")) to be sent: \(reuse.words) words of findings,"
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
