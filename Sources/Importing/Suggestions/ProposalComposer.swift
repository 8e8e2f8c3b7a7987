import Wording

/// Makes a proposal of a cluster: the words that all its sentences share, with slots between them.
struct ProposalComposer {
  /// The most wordings that a closed slot is given.
  private static let mostWordings = 6

  private let cluster: SentenceCluster
  private let centre: Wording

  init(_ cluster: SentenceCluster) {
    self.cluster = cluster
    centre = cluster.variants[0].wording
  }

  /// Its text and slots; nothing for a sentence that no bank could hold, as one with braces.
  func compose() -> (text: String, slots: [FindingProposal.Slot])? {
    guard !cluster.variants.contains(where: { $0.wording.holdsBraces }) else { return nil }
    var names = NamePool()
    var text = ""
    var slots: [FindingProposal.Slot] = []
    var position = 0
    for gap in SentenceAligner(cluster).gaps() {
      append(position..<gap.range.lowerBound, to: &text)
      let slot = slot(for: gap, &names)
      if position + gap.range.lowerBound > 0, centre.tokens[gap.range.lowerBound].followsSpace,
        !text.isEmpty
      {
        text += " "
      }
      text += "{{\(slot.name)}}"
      slots.append(slot)
      position = gap.range.upperBound
    }
    append(position..<centre.tokens.count, to: &text)
    return (text, slots)
  }

  private func append(_ range: Range<Int>, to text: inout String) {
    for index in range {
      if !text.isEmpty, centre.tokens[index].followsSpace { text += " " }
      text += centre.text(of: centre.tokens[index])
    }
  }

  private func slot(
    for gap: SentenceAligner.Gap, _ names: inout NamePool
  ) -> FindingProposal.Slot {
    var counts: [(text: String, letters: Int)] = []
    for (variant, range) in zip(cluster.variants, gap.wordings) {
      let text = variant.wording.text(of: range)
      if let index = counts.firstIndex(where: { $0.text == text }) {
        counts[index].letters += variant.letterCount
      } else {
        counts.append((text, variant.letterCount))
      }
    }
    let wordings = counts.enumerated()
      .sorted { ($1.element.letters, $0.offset) < ($0.element.letters, $1.offset) }
      .map(\.element.text)
    let name = names.name(for: wordings)
    let isFree =
      wordings.count > Self.mostWordings || wordings.allSatisfy(Self.isOwn)
      || wordings.contains { $0.utf8.contains(UInt8(ascii: "|")) }
    return FindingProposal.Slot(name: name, wordings: isFree ? [] : wordings)
  }

  /// Whether a wording is likely one letter's own: a name or a number within a sentence.
  private static func isOwn(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.contains { word in
      word.contains(where: \.isNumber)
        || word.dropFirst().isEmpty == false && word.first?.isUppercase ?? false
          && !NamePool.isSentenceOpener(word)
    }
  }
}

extension Wording {
  /// Whether braces stand in it, which a bank takes for slots.
  fileprivate var holdsBraces: Bool {
    tokens.contains { ["{", "}"].contains(form(of: $0)) }
  }
}
