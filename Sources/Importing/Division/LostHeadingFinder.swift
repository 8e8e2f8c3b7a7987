import FindingsBank
import LetterDocument
import Recognition
import Wording

/// Finds where a section begins whose heading a letter has lost: at the first of several bullets in
/// a row that are its findings.
struct LostHeadingFinder {
  /// The fewest bullets that tell of a section: one may have got into another by mistake.
  private static let fewest = 2

  private let letter: ScannedLetter
  private let recognizer: FindingRecognizer

  init(_ letter: ScannedLetter, _ recognizer: FindingRecognizer) {
    self.letter = letter
    self.recognizer = recognizer
  }

  /// The headings of a letter with those of these sections that it has lost, in its order.
  ///
  /// Takes time in proportion to the bullets and to the bank, and next to none where each section
  /// has its heading.
  func adding(
    _ sections: [String], to headings: [HeadingFinder.Heading]
  ) -> [HeadingFinder.Heading] {
    var lost = Set(sections).subtracting(headings.map(\.section))
    guard !lost.isEmpty, !headings.isEmpty else { return headings }
    var found = headings
    let starts = [nil] + headings.map(Optional.some)
    for (start, next) in zip(starts, headings.map(\.passage) + [letter.passages.count]) {
      let runs = runs(in: (start?.passage ?? -1) + 1..<next)
      let sections = runs.map(\.section)
      // Bullets of the section above that stand further below do not belong to the one found.
      guard Set(sections).count == sections.count,
        sections.dropFirst().allSatisfy({ $0 != start?.section })
      else { continue }
      for run in runs where run.bullets >= Self.fewest && lost.contains(run.section) {
        if start == nil, !isList(run.first..<next) { continue }
        lost.remove(run.section)
        found.append(
          HeadingFinder.Heading(section: run.section, passage: run.first, form: .lost))
      }
    }
    return found.sorted { $0.passage < $1.passage }
  }

  /// Bullets in a row whose findings are of one section; such as are none stand among them.
  private func runs(
    in passages: Range<Int>
  ) -> [(section: String, first: Int, bullets: Int)] {
    var runs: [(section: String, first: Int, bullets: Int)] = []
    for index in passages {
      let passage = letter.passages[index]
      guard passage.role.isItem, passage.role.depth == 1, let section = section(of: passage.tokens)
      else { continue }
      if runs.last?.section == section {
        runs[runs.count - 1].bullets += 1
      } else {
        runs.append((section, index, 1))
      }
    }
    return runs
  }

  /// The section of the findings that most of a bullet's words are.
  private func section(of tokens: Range<Int>) -> String? {
    var counts: [String: Int] = [:]
    for part in recognizer.reading(of: tokens, in: letter.wording).parts {
      guard case .finding(let match, _) = part else { continue }
      counts[match.finding.id.section, default: 0] += match.range.count - match.freeTokens
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Whether nothing but items stands among some passages.
  private func isList(_ passages: Range<Int>) -> Bool {
    passages.allSatisfy { letter.passages[$0].role.isItem || letter.passages[$0].tokens.isEmpty }
  }
}
