import FindingsBank
import KeyValue
import Wording

/// A text or an item of a finding, made ready to be recognised in letters.
struct KnownWording {
  /// A stretch of it, as numbers of tokens.
  private enum Part {
    /// Words that always stand.
    case words([Int32])
    /// One of these.
    case choice([[Int32]])
    /// Anything.
    case free
  }

  /// The finding that it is part of.
  let finding: Finding
  /// Its words with every slot at its house wording.
  let words: WordList
  private let parts: [Part]
  /// How many tokens always stand.
  private let fixedCount: Int

  /// A phrasing of a finding; what it is compared with must share the vocabulary.
  init(_ phrasing: Phrasing, of finding: Finding, vocabulary: inout Vocabulary) {
    func numbers(_ text: FoldedText) -> [Int32] {
      let wording = Wording(text.text)
      return vocabulary.numbers(of: wording.tokens, in: wording)
    }
    self.finding = finding
    parts = phrasing.pieces.map { piece in
      switch piece {
      case .words(let words): return .words(numbers(words))
      case .slot(let name, _):
        guard case .choice(let wordings)? = finding.slot(name)?.filling else { return .free }
        return .choice(wordings.map(numbers))
      }
    }
    fixedCount = parts.reduce(0) { count, part in
      if case .words(let words) = part { count + words.count } else { count }
    }
    words = WordList(Wording(finding.houseText(of: phrasing)), vocabulary: &vocabulary)
  }

  /// The tokens that it can begin with; nothing stands for any.
  var firstTokens: Set<Int32?> {
    switch parts.first {
    case .words(let words)?: [words.first]
    case .choice(let wordings)?: Set(wordings.map(\.first))
    case .free?, nil: [nil]
    }
  }

  /// Whether tokens are this wording with its slots filled somehow.
  ///
  /// Takes time in proportion to the two lengths, mostly less.
  func matches(_ tokens: [Int32]) -> Bool {
    // The places that the parts so far can reach.
    var places: Set = [0]
    for part in parts {
      switch part {
      case .words(let words): places = Self.places(after: [words], from: places, in: tokens)
      case .choice(let wordings): places = Self.places(after: wordings, from: places, in: tokens)
      case .free:
        // What is nearly all gap would be found everywhere.
        guard 2 * fixedCount >= tokens.count, let first = places.min() else { return false }
        places = Set((first...tokens.count).dropFirst())
      }
      if places.isEmpty { return false }
    }
    return places.contains(tokens.count)
  }

  private static func places(
    after wordings: [[Int32]], from places: Set<Int>, in tokens: [Int32]
  ) -> Set<Int> {
    var reached: Set<Int> = []
    for place in places {
      for wording in wordings where tokens[place...].starts(with: wording) {
        reached.insert(place + wording.count)
      }
    }
    return reached
  }
}
