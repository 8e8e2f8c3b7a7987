import Wording

/// Puts sentences together that recur in a pile of letters nearly alike.
struct SentenceClusterer {
  /// The share of words from which two sentences are nearly alike.
  static let least = 0.8

  private let variants: [SentenceCluster.Variant]
  /// For each variant the others that are nearly alike to it.
  private let neighbours: [[Int]]

  /// Compares every two ways of wording, most of them by their length and a few bits alone.
  init(_ pile: LetterPile) {
    var positions: [String: Int] = [:]
    var variants: [SentenceCluster.Variant] = []
    for sentence in pile.sentences {
      let wording = Wording(pile.text(sentence))
      let key = wording.tokens.map { wording.form(of: $0) }.joined(separator: "\n")
      if let position = positions[key] {
        variants[position].sentences.append(sentence)
      } else {
        positions[key] = variants.count
        variants.append(.init(wording: wording, words: sentence.words, sentences: [sentence]))
      }
    }
    var neighbours = [[Int]](repeating: [], count: variants.count)
    for (index, variant) in variants.enumerated() {
      for other in index + 1..<variants.count
      where variant.words.likeness(to: variants[other].words, atLeast: Self.least) != nil {
        neighbours[index].append(other)
        neighbours[other].append(index)
      }
    }
    self.variants = variants
    self.neighbours = neighbours
  }

  /// How many words stand in sentences that another letter has nearly alike.
  var recurringWords: Int {
    variants.enumerated().reduce(0) { count, item in
      let (index, variant) = item
      let letters = Set(
        ([index] + neighbours[index]).flatMap { variants[$0].sentences.map(\.letter) })
      return letters.count > 1 ? count + variant.words.count * variant.sentences.count : count
    }
  }

  /// The clusters that stand in two letters or more, each around the wording that is nearly alike
  /// to the sentences of most letters; of equals, the one seen first.
  func clusters() -> [SentenceCluster] {
    var isTaken = [Bool](repeating: false, count: variants.count)
    var clusters: [SentenceCluster] = []
    while let (centre, members) = best(apartFrom: isTaken) {
      for member in members { isTaken[member] = true }
      let others = members.filter { $0 != centre }.map { variants[$0] }
      clusters.append(SentenceCluster(variants: [variants[centre]] + others))
    }
    return clusters
  }

  private func best(apartFrom isTaken: [Bool]) -> (centre: Int, members: [Int])? {
    var best: (centre: Int, members: [Int], letters: Int, own: Int)?
    for index in variants.indices where !isTaken[index] {
      let members = ([index] + neighbours[index]).filter { !isTaken[$0] }
      let letters = Set(members.flatMap { variants[$0].sentences.map(\.letter) }).count
      let own = variants[index].letterCount
      guard letters > 1 else { continue }
      if best.map({ ($0.letters, $0.own) < (letters, own) }) ?? true {
        best = (index, members, letters, own)
      }
    }
    return best.map { ($0.centre, $0.members.sorted()) }
  }
}
