import FindingsBank
import KeyValue
import Recognition
import Wording

/// Reads the statements of bullets, and keeps account of what is no finding.
struct StatementReader {
  /// The likeness from which words are shown beside the finding that they are near to.
  static let near = 0.6
  /// The likeness from which the house's finding may take their place.
  static let nearlyEqual = 0.9
  /// The most sentences that are compared with one finding.
  private static let mostSentences = 4

  private let recognizer: FindingRecognizer
  private let letter: ScannedLetter
  private let prefersHouse: Bool
  private(set) var free: [ImportAccount.FreeWords] = []
  private(set) var ambiguities: [ImportAccount.Ambiguity] = []

  init(_ recognizer: FindingRecognizer, _ letter: ScannedLetter, prefersHouse: Bool) {
    self.recognizer = recognizer
    self.letter = letter
    self.prefersHouse = prefersHouse
  }

  /// What a bullet says, and the topics that its words speak for, the likeliest first.
  mutating func read(
    _ tokens: Range<Int>, in section: BankSection
  ) -> (statements: [ImportedStatement], topics: [String]) {
    var statements: [ImportedStatement] = []
    var topics: [String] = []
    var likely: [String] = []
    var sentences: [Range<Int>] = []
    let parts = recognizer.reading(of: tokens, in: letter.wording).parts
    for part in parts {
      if case .finding(let match, let others) = part, match.finding.id.section == section.name {
        statements += readSentences(sentences, in: section, &likely)
        sentences = []
        statements.append(statement(for: match, others: others))
        topics.append(match.finding.id.topic)
      } else {
        sentences.append(part.range)
      }
    }
    statements += readSentences(sentences, in: section, &likely)
    return (statements, topics + likely)
  }

  private mutating func statement(
    for match: FindingMatch, others: [FindingMatch]
  ) -> ImportedStatement {
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

  /// Sentences in a row that are no finding, those together that are near to one.
  private mutating func readSentences(
    _ sentences: [Range<Int>], in section: BankSection, _ topics: inout [String]
  ) -> [ImportedStatement] {
    var statements: [ImportedStatement] = []
    var rest = sentences[...]
    while let first = rest.first {
      let near = nearest(to: rest, in: section)
      let tokens = near?.range ?? first
      rest = rest.drop { $0.lowerBound < tokens.upperBound }
      if let near { topics.append(near.finding.id.topic) }
      let isReplaced =
        prefersHouse
        && near.map { $0.likeness >= Self.nearlyEqual && $0.finding.needsNoFilling }
          ?? false
      free.append(
        ImportAccount.FreeWords(
          text: letter.text(tokens), tokens: tokens, nearest: near, isReplaced: isReplaced))
      if isReplaced, let near {
        statements.append(.finding(near.finding, fillings: []))
      } else {
        statements.append(.freeText(letter.text(tokens)))
      }
    }
    return statements
  }

  /// The finding of a section that the first of some sentences, or the first few, are nearest to.
  private func nearest(
    to sentences: ArraySlice<Range<Int>>, in section: BankSection
  ) -> NearestFinding? {
    guard let start = sentences.first?.lowerBound else { return nil }
    var best: NearestFinding?
    for last in sentences.prefix(Self.mostSentences) {
      let least = best?.likeness ?? Self.near
      guard
        let near = recognizer.nearest(
          to: start..<last.upperBound, of: letter.wording, atLeast: least),
        near.finding.id.section == section.name, near.likeness > (best?.likeness ?? 0)
      else { continue }
      best = near
    }
    return best
  }
}

extension Finding {
  /// Whether every slot has a house wording.
  fileprivate var needsNoFilling: Bool { slots.allSatisfy { $0.houseWording != nil } }
}
