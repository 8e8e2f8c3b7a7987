import FindingsBank
import KeyValue
import Wording

/// Finds the headings of a letter's sections, in any of the forms that the bank has for them.
struct HeadingFinder {
  /// A heading found.
  struct Heading {
    /// The section's name.
    let section: String
    /// The passage's place in the letter.
    let passage: Int
    /// Whether it is one of the bank's, capitals aside.
    let isExact: Bool
  }

  /// The likeness from which a short passage is taken for a heading that was spoilt.
  private static let least = 0.5
  /// The most words of a passage that can be a heading.
  private static let mostWords = 12

  private let letter: ScannedLetter
  private let sections: [BankSection]

  init(_ letter: ScannedLetter, _ sections: [BankSection]) {
    self.letter = letter
    self.sections = sections
  }

  /// The headings in the order of the letter, each section's first one.
  func headings() -> [Heading] {
    var found = exactHeadings()
    let missing = sections.filter { section in !found.contains { $0.section == section.name } }
    found += spoiltHeadings(of: missing, apartFrom: Set(found.map(\.passage)))
    return found.sorted { $0.passage < $1.passage }
  }

  private func exactHeadings() -> [Heading] {
    var seen: Set<String> = []
    var names: [String: String] = [:]
    for section in sections {
      for heading in section.headings { names[Self.key(Wording(heading.text))] = section.name }
    }
    return letter.passages.indices.compactMap { index in
      guard isCandidate(index) else { return nil }
      let key = Self.key(letter.wording, letter.passages[index].tokens)
      guard let name = names[key], seen.insert(name).inserted else { return nil }
      return Heading(section: name, passage: index, isExact: true)
    }
  }

  /// For each section without a heading the passage most like one of its headings, if there is one.
  private func spoiltHeadings(
    of sections: [BankSection], apartFrom taken: Set<Int>
  ) -> [Heading] {
    guard !sections.isEmpty else { return [] }
    var vocabulary = Vocabulary()
    let candidates = letter.passages.indices.filter { isCandidate($0) && !taken.contains($0) }
      .map { index in
        let text = letter.text(letter.passages[index].tokens).lowercased()
        return (index, WordList(Wording(text), vocabulary: &vocabulary))
      }
    return sections.compactMap { section in
      let headings = section.headings.map {
        WordList(Wording($0.text.lowercased()), vocabulary: &vocabulary)
      }
      var best: (index: Int, likeness: Double)?
      for (index, words) in candidates {
        for heading in headings {
          let least = best?.likeness ?? Self.least
          if let likeness = heading.likeness(to: words, atLeast: least),
            best == nil || likeness > least
          {
            best = (index, likeness)
          }
        }
      }
      return best.map { Heading(section: section.name, passage: $0.index, isExact: false) }
    }
  }

  /// Whether a passage can be a heading: it is short, no item, and no sentence.
  private func isCandidate(_ index: Int) -> Bool {
    let passage = letter.passages[index]
    if passage.role.isItem { return false }
    guard let last = passage.tokens.last, passage.tokens.count <= Self.mostWords else {
      return false
    }
    return letter.wording.form(of: letter.wording.tokens[last]) != "."
  }

  private static func key(_ wording: Wording) -> String { key(wording, wording.tokens.indices) }

  /// Words in small letters, punctuation marks left out.
  private static func key(_ wording: Wording, _ range: Range<Int>) -> String {
    range.filter { wording.tokens[$0].kind == .word }
      .map { wording.form(of: wording.tokens[$0]).lowercased() }.joined(separator: " ")
  }
}
