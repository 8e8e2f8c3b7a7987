import FindingsBank
import KeyValue
import Recognition
import Wording

/// Reads the statements of bullets, and keeps account of what is no finding.
struct StatementReader {
  /// The likeness from which words are shown beside the finding that they are near to.
  private static let near = 0.6
  /// The most sentences that are compared with one finding.
  private static let mostSentences = 4

  private let recognizer: FindingRecognizer
  private let letter: ScannedLetter
  private let prefersHouse: Bool
  /// The findings that the letter has already: it may have each once.
  private var chosen: Set<FindingID> = []
  /// The tokens of the findings.
  private(set) var recognized: [Range<Int>] = []
  /// What is no finding.
  private(set) var free: [ImportAccount.FreeWords] = []
  /// The findings that could be read otherwise.
  private(set) var ambiguities: [ImportAccount.Ambiguity] = []

  init(_ recognizer: FindingRecognizer, _ letter: ScannedLetter, prefersHouse: Bool) {
    self.recognizer = recognizer
    self.letter = letter
    self.prefersHouse = prefersHouse
  }

  /// What a bullet says, and the topics that its words speak for.
  mutating func read(
    _ tokens: Range<Int>, in section: BankSection
  ) -> (statements: [ImportedStatement], topics: TopicAssigner.Wishes) {
    var statements: [ImportedStatement] = []
    var topics = TopicAssigner.Wishes()
    var sentences: [Range<Int>] = []
    let parts = recognizer.reading(of: tokens, in: letter.wording) { [chosen] finding in
      finding.id.section == section.name && !chosen.contains(finding.id)
    }.parts
    for part in parts {
      if case .finding(let match, let others) = part, mayStand(match, in: tokens) {
        statements += readSentences(sentences, in: section, &topics)
        sentences = []
        statements.append(statement(for: match, others: others))
        topics.ofFindings.append(match.finding.id.topic)
      } else {
        sentences.append(part.range)
      }
    }
    statements += readSentences(sentences, in: section, &topics)
    return (statements, topics)
  }

  /// Whether an assessment can say this here: each finding once, one with a list last, and nothing
  /// that looks like a comment in a slot.
  private func mayStand(_ match: FindingMatch, in bullet: Range<Int>) -> Bool {
    let isSayable = match.fillings.values.allSatisfy { filling in
      guard case .tokens(let range) = filling else { return true }
      return !letter.text(range).contains(" #")
    }
    return isSayable && !chosen.contains(match.finding.id)
      && (match.finding.items.isEmpty || match.range.upperBound == bullet.upperBound)
  }

  private mutating func statement(
    for match: FindingMatch, others: [FindingMatch]
  ) -> ImportedStatement {
    chosen.insert(match.finding.id)
    recognized.append(match.range)
    if match.isAmbiguous || !others.isEmpty {
      ambiguities.append(
        ImportAccount.Ambiguity(
          tokens: match.range, chosen: match.finding.id, others: others.map(\.finding.id)))
    }
    let fillings = match.finding.slots.compactMap { slot -> ImportedFilling? in
      switch match.fillings[slot.name] {
      case .wording(let index)?:
        guard index > 0, case .choice(let wordings) = slot.filling else { return nil }
        return ImportedFilling(slot: slot.name, text: wordings[index].text)
      case .tokens(let range)?:
        return ImportedFilling(slot: slot.name, text: letter.text(range))
      case nil:
        return nil
      }
    }
    return .finding(match.finding, fillings: fillings)
  }

  // MARK: Sentences of their own

  /// Sentences in a row that are no finding: those that are near to one, and the rest between.
  private mutating func readSentences(
    _ sentences: [Range<Int>], in section: BankSection, _ topics: inout TopicAssigner.Wishes
  ) -> [ImportedStatement] {
    var statements: [ImportedStatement] = []
    var rest = sentences[...]
    var plain: Range<Int>?
    func endPlain() {
      guard let range = plain else { return }
      statements.append(keep(range, nearest: nil))
      plain = nil
    }
    while let first = rest.first {
      if let near = nearest(to: rest, in: section) {
        endPlain()
        rest = rest.drop { $0.lowerBound < near.range.upperBound }
        if near.finding.id.section == section.name {
          topics.ofLikeness.append(near.finding.id.topic)
        }
        statements.append(statement(near: near, in: section))
      } else {
        rest.removeFirst()
        plain = (plain?.lowerBound ?? first.lowerBound)..<first.upperBound
      }
    }
    endPlain()
    return statements
  }

  private mutating func keep(_ range: Range<Int>, nearest: NearestFinding?) -> ImportedStatement {
    let text = letter.text(range)
    free.append(
      ImportAccount.FreeWords(text: text, tokens: range, nearest: nearest, isReplaced: false))
    return .freeText(text)
  }

  /// The house's wording in place of words that are nearly it, where that is wanted and an
  /// assessment can say it; otherwise the words.
  private mutating func statement(
    near: NearestFinding, in section: BankSection
  ) -> ImportedStatement {
    guard prefersHouse, near.finding.id.section == section.name, near.finding.items.isEmpty,
      !chosen.contains(near.finding.id),
      let fillings = HouseWording(letter).fillings(of: near)
    else { return keep(near.range, nearest: near) }
    chosen.insert(near.finding.id)
    free.append(
      ImportAccount.FreeWords(
        text: letter.text(near.range), tokens: near.range, nearest: near, isReplaced: true))
    return .finding(near.finding, fillings: fillings)
  }

  /// The finding that the first of some sentences, or the first few, are nearest to: one of their
  /// section if any is near.
  func nearest(
    to sentences: ArraySlice<Range<Int>>, in section: BankSection
  ) -> NearestFinding? {
    nearest(to: sentences) { $0.id.section == section.name }
      ?? nearest(to: sentences) { $0.id.section != section.name }
  }

  private func nearest(
    to sentences: ArraySlice<Range<Int>>, where isEligible: (Finding) -> Bool
  ) -> NearestFinding? {
    guard let start = sentences.first?.lowerBound else { return nil }
    var best: NearestFinding?
    for last in sentences.prefix(Self.mostSentences) {
      let near = recognizer.nearest(
        to: start..<last.upperBound, of: letter.wording, atLeast: best?.likeness ?? Self.near,
        where: isEligible)
      if let near, near.likeness > best?.likeness ?? 0 { best = near }
    }
    return best
  }
}
