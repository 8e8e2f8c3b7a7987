import Drafting
import FindingsBank
import Importing
import KeyValue
import Recognition
import SourceText
import Wording

/// What became of the words of an imported letter, for people to read.
struct ImportReport {
  /// The columns of a page.
  private static let columns = 100
  /// The words of a stretch that are shown before its middle is left out.
  private static let longest = 24

  let letter: ImportedLetter
  /// The assessment as it is printed.
  let assessment: String
  /// What keeps a letter from being drafted from it, and what else is wrong with it.
  let faults: [Diagnostic]
  /// What is to be said besides.
  let diagnostics: [Diagnostic]

  private var account: ImportAccount { letter.account }

  /// The account: what needs a look, in the order of the letter, and a line that counts.
  func text(color: Bool) -> String {
    let places: [Remark] = (free(color: color) + ignored + ambiguities + joined)
      .sorted { $0.line < $1.line }
    let lines: [String] = remarks + places.map { "line \($0.line): \($0.text)" }
    let wrapped = lines.map { $0.wrapped(at: Self.columns, hanging: 2) }
    return wrapped.joined() + summary + "\n"
  }

  // MARK: The whole letter

  private var remarks: [String] {
    var remarks: [String] = []
    if let signatory = account.signatory {
      let force = letter.force
      remarks.append(
        "signed by \(signatory); a draft is signed by \(force.inspector.name.text), whom "
          + "templates/forces.conf has for \(force.name.text)")
    }
    remarks += account.missing.map { "the template has “\($0)”, and the letter has not" }
    // One fault stands in many lines, which the reader has not seen yet.
    remarks += faults.grouped(by: \.message).map { message, faults in
      let kind = faults[0].severity == .error ? "no letter can be drafted from this yet: " : ""
      return kind + message + (faults.count > 1 ? " (\(faults.count) times)" : "")
    }
    return remarks.map(\.printable)
  }

  private var summary: String {
    let findings = letter.sections.flatMap(\.bullets).flatMap(\.statements).count {
      if case .finding = $0 { true } else { false }
    }
    let ignored = account.ignored.reduce(0) { $0 + account.letter.wordCount($1.tokens) }
    let kept = account.free.count { !$0.isReplaced }
    let replaced = account.free.count - kept
    let parts = [
      "\(letter.force.name.text): \(account.matched) of \(account.words) words recognised",
      "\(findings.counted("finding", "findings")) in "
        + letter.sections.count.counted("section", "sections"),
      kept == 0 ? nil : kept.counted("free text", "free texts"),
      replaced == 0 ? nil : "\(replaced) put in the house wording",
      ignored == 0 ? nil : ignored.counted("word", "words") + " ignored",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  // MARK: Places

  /// A remark on a place.
  private typealias Remark = (line: Int, text: String)

  private func line(of tokens: Range<Int>) -> Int { account.letter.line(of: tokens.lowerBound) }

  private func shortened(_ tokens: Range<Int>) -> String {
    account.letter.wording.text(of: tokens, longest: Self.longest).printable
  }

  private func free(color: Bool) -> [Remark] {
    account.free.map { words in
      let line = line(of: words.tokens)
      guard let near = words.nearest, let difference = words.difference(in: account.letter) else {
        return (line, "free text: \(shortened(words.tokens))")
      }
      let redline = difference.excerpts(of: difference.changes, longest: Self.longest)
        .map { $0.rendered(color: color) }.joined(separator: " ")
      let kind =
        words.isReplaced
        ? "put in the wording of \(near.finding.id)"
        : "free text, nearest to \(near.finding.id) (\(near.percent)% alike)"
      return (line, "\(kind): \(redline)")
    }
  }

  private var ignored: [Remark] {
    account.ignored.map { ignored in
      (
        line(of: ignored.tokens),
        "ignored, \(ignored.reason.words.printable): \(shortened(ignored.tokens))"
      )
    }
  }

  private var ambiguities: [Remark] {
    account.ambiguities.map { ambiguity in
      let others = ambiguity.others.map(\.description).joined(separator: ", ")
      let words =
        others.isEmpty ? "its slots could be filled otherwise" : "it could as well be \(others)"
      return (line(of: ambiguity.tokens), "\(ambiguity.chosen) was taken; \(words)")
    }
  }

  private var joined: [Remark] {
    account.joined.map { tokens in
      (
        line(of: tokens),
        "the section has no topic left for this bullet; it goes with the one above"
      )
    }
  }
}

extension NearestFinding {
  /// The share of words that agree, in per cent, rounded down.
  var percent: Int { Int(likeness * 100) }
}

extension IgnoredWords.Reason {
  /// Why, as part of a sentence.
  var words: String {
    switch self {
    case .picture: "it describes a picture"
    case .pageNumber: "it numbers a page"
    case .ornament: "it has no words"
    case .unknownHeading: "the bank has no such heading"
    case .misspeltHeading(let section): "taken for the heading of \(section)"
    case .notInTemplate(let instead?): "the template has “\(instead)” there"
    case .notInTemplate(nil): "the template has nothing there"
    case .afterTheEnd: "the template has ended"
    }
  }
}
