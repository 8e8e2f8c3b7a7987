import FindingsBank

/// Finds the stretches of some tokens that are a finding, from one token on.
struct PatternMatcher {
  /// How far a match has come.
  private struct State: Hashable {
    let element: Int
    let position: Int
  }

  /// A way into a state: the one before, and what the slot between them was filled with.
  private struct Step {
    let from: State?
    let filling: (slot: Int, filling: FindingMatch.Filling)?
  }

  private let pattern: FindingPattern
  private let tokens: [Int32]
  /// The end of the tokens that a free slot may reach to from each token.
  private let sentenceEnds: [Int]
  /// The first way into each state; choices are tried in the bank's order, free slots short first.
  private var reached: [State: Step] = [:]
  /// The states that there is another way into.
  private var reachedAgain: Set<State> = []
  private var ends: [Int] = []

  init(_ pattern: FindingPattern, tokens: [Int32], sentenceEnds: [Int]) {
    self.pattern = pattern
    self.tokens = tokens
    self.sentenceEnds = sentenceEnds
  }

  /// The matches that begin at a token, each with another end.
  ///
  /// To be called once. Takes time in proportion to the pattern, times the length of a sentence for
  /// each free slot.
  mutating func matches(from start: Int) -> [FindingMatch] {
    advance(State(element: 0, position: start))
    return ends.map { match(start..<$0) }
  }

  private mutating func enter(
    _ state: State, from previous: State, filling: (slot: Int, filling: FindingMatch.Filling)?
  ) {
    guard reached[state] == nil else {
      reachedAgain.insert(state)
      return
    }
    reached[state] = Step(from: previous, filling: filling)
    advance(state)
  }

  private mutating func advance(_ start: State) {
    var element = start.element
    var position = start.position
    // Runs of plain tokens are no states of their own.
    while element < pattern.elements.count, case .token(let token) = pattern.elements[element] {
      guard position < tokens.count, tokens[position] == token else { return }
      element += 1
      position += 1
    }
    guard element < pattern.elements.count else {
      if !ends.contains(position) {
        ends.append(position)
        reached[State(element: element, position: position)] = Step(from: start, filling: nil)
      } else {
        reachedAgain.insert(State(element: element, position: position))
      }
      return
    }
    switch pattern.elements[element] {
    case .token: break
    case .choice(let slot, let wordings):
      for (index, wording) in wordings.enumerated()
      where tokens[position...].starts(with: wording) {
        enter(
          State(element: element + 1, position: position + wording.count), from: start,
          filling: (slot, .wording(index)))
      }
    case .free(let slot):
      guard position < tokens.count else { return }
      for end in (position..<sentenceEnds[position]).dropFirst() where mayFollow(element, at: end) {
        enter(
          State(element: element + 1, position: end), from: start,
          filling: (slot, .tokens(position..<end)))
      }
      if mayFollow(element, at: sentenceEnds[position]) {
        enter(
          State(element: element + 1, position: sentenceEnds[position]), from: start,
          filling: (slot, .tokens(position..<sentenceEnds[position])))
      }
    case .again(let slot):
      guard let length = length(of: slot, before: start, at: position) else { return }
      enter(State(element: element + 1, position: position + length), from: start, filling: nil)
    }
  }

  /// Whether what follows an element can stand at a token, as far as one token tells.
  private func mayFollow(_ element: Int, at position: Int) -> Bool {
    guard element + 1 < pattern.elements.count else { return true }
    guard case .token(let token) = pattern.elements[element + 1] else { return true }
    return position < tokens.count && tokens[position] == token
  }

  /// How many tokens from a position on repeat what filled a slot; nothing if they do not.
  private func length(of slot: Int, before state: State, at position: Int) -> Int? {
    guard let filling = fillings(upTo: state)[slot] else { return nil }
    let earlier: [Int32]
    switch filling {
    case .tokens(let range): earlier = Array(tokens[range])
    case .wording(let index):
      let wordings = pattern.elements.lazy.compactMap { element -> [[Int32]]? in
        if case .choice(slot, let wordings) = element { wordings } else { nil }
      }
      guard let wording = wordings.first?[index] else { return nil }
      earlier = wording
    }
    return tokens[position...].starts(with: earlier) ? earlier.count : nil
  }

  // MARK: Ways

  private func fillings(upTo state: State) -> [Int: FindingMatch.Filling] {
    var fillings: [Int: FindingMatch.Filling] = [:]
    var next: State? = state
    while let state = next, let step = reached[state] {
      if let (slot, filling) = step.filling { fillings[slot] = filling }
      next = step.from
    }
    return fillings
  }

  private func isAmbiguous(_ end: State) -> Bool {
    var next: State? = end
    while let state = next {
      if reachedAgain.contains(state) { return true }
      next = reached[state]?.from
    }
    return false
  }

  private func match(_ range: Range<Int>) -> FindingMatch {
    let end = State(element: pattern.elements.count, position: range.upperBound)
    var fillings = pattern.settled.mapValues { FindingMatch.Filling.wording($0) }
    fillings.merge(self.fillings(upTo: end)) { $1 }
    let named = fillings.map { slot, filling in (pattern.finding.slots[slot].name, filling) }
    return FindingMatch(
      finding: pattern.finding, range: range,
      fillings: Dictionary(named, uniquingKeysWith: { first, _ in first }),
      isAmbiguous: isAmbiguous(end), position: pattern.position)
  }
}
