import FindingsBank
import Wording

/// The wordings of a bank's findings, arranged so that few of them have to be looked at.
struct KnownWordings {
  /// In the bank's order.
  private let all: [KnownWording]
  /// The indices of those that can begin with a token; nothing stands for any token.
  private var byFirstToken: [Int32?: [Int]] = [:]
  /// The indices of those of so many words.
  private var byWordCount: [Int: [Int]] = [:]

  init(_ wordings: [KnownWording]) {
    all = wordings
    for (index, wording) in wordings.enumerated() {
      for token in wording.firstTokens { byFirstToken[token, default: []].append(index) }
      byWordCount[wording.words.count, default: []].append(index)
    }
  }

  /// The first finding whose very words these are.
  func finding(ofWords tokens: [Int32]) -> Finding? {
    guard let first = tokens.first else { return nil }
    let likely = (byFirstToken[first] ?? []) + (byFirstToken[nil] ?? [])
    return likely.filter { all[$0].matches(tokens) }.min().map { all[$0].finding }
  }

  /// The finding whose words are most like these, the first of several; nothing where the likeness
  /// is less than `least`, or no more than that.
  func mostAlike(
    _ words: WordList, atLeast least: Double, strictly: Bool
  ) -> (finding: Finding, likeness: Double)? {
    // A longer text shares no more with a shorter one than all of that.
    let shortest = Int((least * Double(words.count)).rounded(.down))
    let longest = Int((Double(words.count) / least).rounded(.up))
    var best: (index: Int, likeness: Double)?
    for index in (shortest...longest).flatMap({ byWordCount[$0] ?? [] }).sorted() {
      let bound = best?.likeness ?? least
      guard let likeness = all[index].words.likeness(to: words, atLeast: bound) else { continue }
      if likeness > bound || best == nil && !strictly { best = (index, likeness) }
    }
    return best.map { (all[$0.index].finding, $0.likeness) }
  }
}
