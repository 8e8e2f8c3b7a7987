import FindingsBank
import KeyValue
import Wording

/// Finds the headings of a letter's sections, in any of the forms that the bank has for them.
struct HeadingFinder {
  /// A heading found.
  struct Heading {
    /// The section's name.
    let section: String
    /// The place in the letter of the heading, or of the section's first bullet if it is lost.
    let passage: Int
    /// How it stands there.
    let form: HeadingForm
  }

  /// The likeness from which a short passage is taken for a heading that was spoilt.
  private static let least = 0.5
  /// The most words of a passage that can be a heading.
  private static let mostWords = 12

  private let letter: ScannedLetter
  private let sections: [BankSection]
  /// The sections' names by the words of their headings.
  private let names: [String: String]

  init(_ letter: ScannedLetter, _ sections: [BankSection]) {
    let names = Dictionary(
      sections.flatMap { section in
        section.headings.map { heading in
          let wording = Wording(heading.text)
          return (Self.key(wording, wording.tokens.indices), section.name)
        }
      }, uniquingKeysWith: { first, _ in first })
    self.letter = letter.parting { Self.isHeading($0, of: letter.wording, names) }
    self.sections = sections
    self.names = names
  }

  /// The letter with each heading a passage of its own, and the headings in its order, each
  /// section's first one; without an exact one among them there are none.
  func find() -> (letter: ScannedLetter, headings: [Heading]) {
    var found = exactHeadings()
    guard !found.isEmpty else { return (letter, []) }
    let missing = sections.filter { section in !found.contains { $0.section == section.name } }
    found += spoiltHeadings(of: missing, apartFrom: Set(found.map(\.passage)))
    return (letter, found.sorted { $0.passage < $1.passage })
  }

  private func exactHeadings() -> [Heading] {
    var seen: Set<String> = []
    return letter.passages.indices.compactMap { index in
      guard isCandidate(index) else { return nil }
      let key = Self.key(letter.wording, letter.passages[index].tokens)
      guard let name = names[key], seen.insert(name).inserted else { return nil }
      return Heading(section: name, passage: index, form: .exact)
    }
  }

  /// For each section without a heading the passage most like one of its headings, if there is one.
  private func spoiltHeadings(
    of sections: [BankSection], apartFrom taken: Set<Int>
  ) -> [Heading] {
    guard !sections.isEmpty else { return [] }
    var vocabulary = Vocabulary()
    var candidates = letter.passages.indices.filter { isCandidate($0) && !taken.contains($0) }
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
      // No passage is the heading of two sections.
      candidates.removeAll { $0.0 == best?.index }
      return best.map { Heading(section: section.name, passage: $0.index, form: .spoilt) }
    }
  }

  /// Whether a passage can be a heading: it is short, no item, and no sentence.
  private func isCandidate(_ index: Int) -> Bool {
    let passage = letter.passages[index]
    if passage.role.isItem { return false }
    let words = letter.wordCount(passage.tokens)
    guard let last = passage.tokens.last, (1...Self.mostWords).contains(words) else { return false }
    return letter.wording.form(of: letter.wording.tokens[last]) != "."
  }

  /// Whether a line among others is a heading that has lost its blank lines: its very words, in the
  /// bank's capitals or all in capitals, after the end of a sentence or at the start of a passage.
  private static func isHeading(
    _ line: Range<Int>, of wording: Wording, _ names: [String: String]
  ) -> Bool {
    guard line.count <= mostWords, let first = line.first,
      wording.tokens[line].allSatisfy({ $0.kind == .word }),
      wording.form(of: wording.tokens[first]).first?.isUppercase ?? false,
      names[key(wording, line)] != nil
    else { return false }
    return wording.startsPassage(first)
      || [".", "?", "!", ":"].contains(wording.form(of: wording.tokens[first - 1]))
  }

  /// Words in small letters, punctuation marks left out.
  private static func key(_ wording: Wording, _ range: Range<Int>) -> String {
    range.filter { wording.tokens[$0].kind == .word }
      .map { wording.form(of: wording.tokens[$0]).lowercased() }.joined(separator: " ")
  }
}
