import FindingsBank
import Importing
import Recognition
import SourceText

/// Shows to people a part of an assessment that is to change.
struct RevisedPartText {
  private static let width = 80

  private let part: RevisedPart
  private let color: Bool

  init(_ part: RevisedPart, color: Bool) {
    self.part = part
    self.color = color
  }

  /// The key, what changes in words, and the lines.
  var text: String {
    let numberWidth =
      part.lines.map { line in
        if case .removed(let number, _) = line { String(number).count } else { 0 }
      }.max() ?? 0
    let lines = part.lines.map { line in
      switch line {
      case .removed(let number, let text):
        let label = String(repeating: " ", count: numberWidth - String(number).count) + "\(number)"
        return "  \(label) " + shown("- \(text)", .red)
      case .added(let text):
        return "  \(String(repeating: " ", count: numberWidth)) " + shown("+ \(text)", .green)
      }
    }
    return TerminalStyle.cyan.apply(to: part.key, if: color) + "\n"
      + part.meanings.map { sentence($0).printable.wrapped(at: Self.width, indent: 2, hanging: 2) }
      .joined()
      + lines.joined()
  }

  private func shown(_ line: String, _ style: TerminalStyle) -> String {
    var plain = line.printable
    while plain.hasSuffix(" ") { plain.removeLast() }
    return style.apply(to: plain, if: color) + "\n"
  }

  // MARK: Sentences

  private func sentence(_ meaning: RevisionMeaning) -> String {
    switch meaning {
    case .field(let name, let old?, let new?): "\(name): “\(new)” instead of “\(old)”"
    case .field(let name, nil, let new?): "\(name): “\(new)”, where there was none"
    case .field(let name, let old?, nil): "\(name): “\(old)” is taken out"
    case .field(let name, nil, nil): "\(name): as before"
    case .addedBullet: "a new bullet"
    case .removedBullet: "the bullet is taken out"
    case .moved(nil): "the bullet stands elsewhere"
    case .moved(let statement?): "elsewhere in the bullet: \(words(statement))"
    case .slot(let name, let finding, let old, let new):
      "slot '\(name)' of \(finding.name): “\(new)” instead of “\(old)”"
    case .replaced(let old, let new): "\(words(new)) instead of \(words(old))"
    case .added(let statement): "new: \(words(statement))"
    case .removed(let statement): "taken out: \(words(statement))"
    case .joinedBullet:
      "a bullet of the letter is joined to this one: the section has no topic left for it"
    }
  }

  private func words(_ statement: RevisedStatement) -> String {
    switch statement {
    case .finding(let finding): return finding.name
    case .freeText(_, let nearest):
      guard let nearest else { return "free text" }
      let share = Int((nearest.likeness * 100).rounded(.down))
      return "free text (\(share)% alike: \(nearest.finding.id))"
    }
  }
}
