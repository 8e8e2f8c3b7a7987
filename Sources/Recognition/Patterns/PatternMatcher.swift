import FindingsBank

/// Finds the stretches of some tokens that are a finding, from one token on.
struct PatternMatcher {
  /// How far a match has come, and what it will be asked for again.
  private struct State: Hashable {
    let element: Int
    let position: Int
    /// The place of the memory of what stands again further on; nothing if nothing does.
    let memory: Int?
  }

  /// What filled a slot that stands again, and what was to be remembered before it.
  private struct Memory {
    let before: Int?
    /// The last element that asks for it.
    let lastRepeat: Int
  }

  /// A way into a state: the one before, and what the slot between them was filled with.
  private struct Way {
    let state: State
    let previous: Int?
    let filling: (slot: Int, filling: FindingMatch.Filling)?
    /// Whether another way leads into the state.
    var isOneOfSeveral = false
  }

  /// A state before a slot, and what is still to be tried there: wordings by their places, ends of
  /// a free slot, or one thing where a slot stands again.
  private struct Fork {
    let state: State
    /// The way that leads there; nothing from the start.
    let way: Int?
    /// The token that has to stand at an end of a free slot; nothing if any may, or it is no such
    /// slot.
    let follower: Int32?
    var choices: Range<Int>
  }

  /// The most choices that are tried from one start.
  ///
  /// Slots that stand again may be filled with any combination of stretches of a sentence. A
  /// sentence of a letter takes some dozens of tries, and one slot that holds a whole letter takes
  /// no more than it has words.
  private static let mostTries = 262_144

  private let pattern: FindingPattern
  private let tokens: [Int32]
  /// The end of the tokens that a free slot may reach to from each token.
  private let sentenceEnds: [Int]
  /// The forks on the way that is being tried.
  private var forks: [Fork] = []
  /// The first way into each state; choices are tried in the bank's order, free slots short first.
  private var ways: [Way] = []
  /// The place of the way into each state.
  private var reached: [State: Int] = [:]
  /// The ends of free slots that were tried, by the state before the slot, which has the end of its
  /// sentence for its position.
  private var triedEnds: [State: TriedEnds] = [:]
  private var memories: [Memory] = []
  /// What fills the slots that stand again, on the way that is being tried.
  private var remembered: [Int: ArraySlice<Int32>] = [:]
  private var tries = 0
  /// The ways into the last states.
  private var ends: [Int] = []

  init(_ pattern: FindingPattern, tokens: [Int32], sentenceEnds: [Int]) {
    self.pattern = pattern
    self.tokens = tokens
    self.sentenceEnds = sentenceEnds
  }

  /// The matches that begin at a token, each with another end.
  ///
  /// To be called once. Takes time and memory in proportion to the pattern, times the length of a
  /// sentence for each free slot, and more where slots stand again; where a limit ends the search,
  /// what was found counts as ambiguous.
  mutating func matches(from start: Int) -> [FindingMatch] {
    advance(from: State(element: 0, position: start, memory: nil), after: nil)
    while let fork = forks.last, tries < Self.mostTries {
      guard let choice = nextChoice(at: fork) else {
        tries += fork.choices.count
        forks.removeLast()
        continue
      }
      tries += choice + 1 - fork.choices.lowerBound
      forks[forks.count - 1].choices = choice + 1..<fork.choices.upperBound
      take(choice, at: fork)
    }
    return ends.map { match(from: start, endingWith: $0) }
  }

  private mutating func advance(from start: State, after way: Int?) {
    var element = start.element
    var position = start.position
    // Runs of plain tokens are no states of their own.
    while element < pattern.elements.count, case .token(let token) = pattern.elements[element] {
      guard position < tokens.count, tokens[position] == token else { return }
      element += 1
      position += 1
    }
    let state = State(element: element, position: position, memory: start.memory)
    if element < pattern.elements.count {
      forks.append(
        Fork(state: state, way: way, follower: follower(of: element), choices: choices(at: state)))
    } else if let way, state == start {
      ends.append(way)
    } else {
      enter(Way(state: state, previous: way, filling: nil))
    }
  }

  private mutating func enter(_ way: Way) {
    if let first = reached[way.state] {
      ways[first].isOneOfSeveral = true
      return
    }
    let number = ways.count
    reached[way.state] = number
    ways.append(way)
    advance(from: way.state, after: number)
  }

  // MARK: Slots

  private mutating func choices(at state: State) -> Range<Int> {
    switch pattern.elements[state.element] {
    case .token: return 0..<0
    case .again: return 0..<1
    case .choice(_, let wordings): return wordings.indices
    case .free(let slot):
      guard state.position < tokens.count else { return 0..<0 }
      let sentenceEnd = sentenceEnds[state.position]
      // Each filling that is to be remembered makes a state of its own.
      if pattern.lastRepeats[slot] != nil { return state.position + 1..<sentenceEnd + 1 }
      let sentence = State(element: state.element, position: sentenceEnd, memory: state.memory)
      return triedEnds[sentence, default: TriedEnds(sentenceEnd)].newEnds(from: state.position)
    }
  }

  private func follower(of element: Int) -> Int32? {
    guard case .free = pattern.elements[element], element + 1 < pattern.elements.count,
      case .token(let token) = pattern.elements[element + 1]
    else { return nil }
    return token
  }

  private func nextChoice(at fork: Fork) -> Int? {
    guard let follower = fork.follower else { return fork.choices.first }
    // Most ends of free slots are passed over here.
    for end in fork.choices where end < tokens.count && tokens[end] == follower { return end }
    return nil
  }

  private mutating func take(_ choice: Int, at fork: Fork) {
    let (element, position) = (fork.state.element, fork.state.position)
    switch pattern.elements[element] {
    case .token: break
    case .choice(let slot, let wordings):
      guard tokens[position...].starts(with: wordings[choice]) else { return }
      fill(slot, with: .wording(choice), reading: wordings[choice][...], at: fork)
    case .free(let slot):
      let filling = position..<choice
      fill(slot, with: .tokens(filling), reading: tokens[filling], at: fork)
    case .again(let slot):
      guard let earlier = remembered[slot] else { return }
      tries += earlier.count
      guard tokens[position...].starts(with: earlier) else { return }
      let next = state(after: fork, at: position + earlier.count, memory: fork.state.memory)
      enter(Way(state: next, previous: fork.way, filling: nil))
    }
  }

  private mutating func fill(
    _ slot: Int, with filling: FindingMatch.Filling, reading words: ArraySlice<Int32>, at fork: Fork
  ) {
    var memory = fork.state.memory
    if let lastRepeat = pattern.lastRepeats[slot] {
      // The slots before this one stay as they are while its choices are tried.
      remembered[slot] = words
      memories.append(Memory(before: memory, lastRepeat: lastRepeat))
      memory = memories.count - 1
    }
    let next = state(after: fork, at: fork.state.position + words.count, memory: memory)
    enter(Way(state: next, previous: fork.way, filling: (slot, filling)))
  }

  /// The state after a fork's slot, where what is never asked for again is forgotten.
  private func state(after fork: Fork, at position: Int, memory: Int?) -> State {
    var memory = memory
    while let last = memory, memories[last].lastRepeat <= fork.state.element {
      memory = memories[last].before
    }
    return State(element: fork.state.element + 1, position: position, memory: memory)
  }

  // MARK: Ways

  private func match(from start: Int, endingWith end: Int) -> FindingMatch {
    var fillings = pattern.settled.mapValues { FindingMatch.Filling.wording($0) }
    var isAmbiguous = !forks.isEmpty
    var next: Int? = end
    while let number = next {
      let way = ways[number]
      if let (slot, filling) = way.filling { fillings[slot] = filling }
      isAmbiguous = isAmbiguous || isOneOfSeveral(way)
      next = way.previous
    }
    let named = fillings.map { slot, filling in (pattern.finding.slots[slot].name, filling) }
    return FindingMatch(
      finding: pattern.finding, range: start..<ways[end].state.position,
      fillings: Dictionary(named, uniquingKeysWith: { first, _ in first }),
      isAmbiguous: isAmbiguous, position: pattern.position)
  }

  private func isOneOfSeveral(_ way: Way) -> Bool {
    guard !way.isOneOfSeveral, case .tokens(let range)? = way.filling?.filling else {
      return way.isOneOfSeveral
    }
    let sentence = State(
      element: way.state.element - 1, position: sentenceEnds[range.lowerBound],
      memory: way.state.memory)
    return triedEnds[sentence]?.isTriedAgain(range.upperBound) ?? false
  }
}
