import Checking
import SourceText

/// A review at a terminal: entry after entry is shown, and a key decides what becomes of it.
///
/// What is accepted is stored at once, so that a review that is ended at any moment loses nothing.
struct Review {
  /// What became of an entry.
  private enum Outcome {
    case accepted
    case rejected
    case skipped
    case left
  }

  /// What to do with an entry, or with all that remain.
  private enum Decision {
    case accept
    case reject
    case skip
  }

  private let entries: [CheckEntry]
  private let text: ReviewText
  private let session: Session
  private let readKey: () -> Key?
  private var acceptor: Acceptor
  private var outcomes: [Outcome]
  private var hasFailed = false

  init(
    entries: [CheckEntry], acceptor: Acceptor, text: ReviewText, session: Session,
    readKey: @escaping () -> Key?
  ) {
    self.entries = entries
    self.acceptor = acceptor
    self.text = text
    self.session = session
    self.readKey = readKey
    outcomes = Array(repeating: .left, count: entries.count)
  }

  /// Goes through the entries, and tells what became of them.
  mutating func run() -> ExitCode {
    var index = 0
    while index < entries.count {
      print("\n" + text.entry(entries[index], label: "Reviewing [\(index + 1)/\(entries.count)]"))
      guard let (decision, takesAll) = ask(about: index) else { break }
      let end = takesAll ? entries.count : index + 1
      guard decide(decision, index..<end) else { break }
      index = end
    }
    print(summary)
    if hasFailed { return .failed }
    return outcomes.allSatisfy { $0 == .accepted } ? .done : .found
  }

  /// The forces whose samples were stored as they were accepted.
  var storedForces: Set<String> {
    Set(zip(entries, outcomes).filter { $1 == .accepted }.flatMap { $0.0.forces })
  }

  // MARK: Asking

  /// Waits for a decision on an entry; nothing if the review is to end.
  private func ask(about index: Int) -> (Decision, takesAll: Bool)? {
    let remaining = entries.count - index
    print("\n" + Self.keys(remaining: remaining))
    while let key = readKey() {
      switch key {
      case .character("a"): return (.accept, false)
      case .character("r"): return (.reject, false)
      case .character("s"): return (.skip, false)
      case .character("A"): return (.accept, true)
      case .character("R"): return (.reject, true)
      case .character("S"): return (.skip, true)
      case .character("q"): return nil
      case .character("d"):
        print("\n" + letters(of: entries[index]) + "\n" + Self.keys(remaining: remaining))
      case .character("?"):
        print("\n" + Self.help + "\n" + Self.keys(remaining: remaining))
      case .character, .other:
        print(Self.keys(remaining: remaining))
      }
    }
    return nil
  }

  /// All that still differs in each letter of an entry.
  private func letters(of entry: CheckEntry) -> String {
    entry.letters.map { change in
      text.letter(
        change.sample.file.path, acceptor.difference(of: change.force) ?? change.diff)
    }.joined()
  }

  /// The line of keys.
  private static func keys(remaining: Int) -> String {
    let all = remaining > 1 ? "  A R S all \(remaining)" : ""
    return "a accept  r reject  s skip  d differences in full\(all)  q quit  ? help\n"
  }

  private static let help = """
    a  accept: put these words into the samples of these letters, now
    r  reject: leave the samples; the line to put right is listed at the end
    s  skip: decide another time
    d  show all that differs in each of these letters
    A R S  accept, reject or skip this one and all that remain
    q  quit: what was accepted stays accepted, the rest is left
    Enter and all other keys do nothing.

    """

  // MARK: Deciding

  /// Does what was decided; says whether the review can go on.
  private mutating func decide(_ decision: Decision, _ range: Range<Int>) -> Bool {
    switch decision {
    case .reject: for index in range { outcomes[index] = .rejected }
    case .skip: for index in range { outcomes[index] = .skipped }
    case .accept:
      for index in range {
        let outcome = acceptor.accept([entries[index]])
        session.show(outcome.diagnostics)
        if outcome.diagnostics.holdErrors {
          let count = outcome.stored.count.counted("sample was", "samples were")
          if !outcome.stored.isEmpty { print("\(count) stored all the same\n") }
          hasFailed = true
          return false
        }
        outcomes[index] = .accepted
      }
    }
    print(range.count == 1 ? "\(Self.word(for: decision))\n" : "all \(Self.word(for: decision))\n")
    return true
  }

  private static func word(for decision: Decision) -> String {
    switch decision {
    case .accept: "accepted"
    case .reject: "rejected"
    case .skip: "skipped"
    }
  }

  // MARK: The end

  /// The lines to put right, and how many entries were decided in which way.
  private var summary: String {
    func count(_ outcome: Outcome) -> Int { outcomes.count { $0 == outcome } }
    let rejected = zip(entries, outcomes).filter { $1 == .rejected }.map { $0.0.cause.source }
    let places =
      rejected.isEmpty
      ? ""
      : "\nTo put right:\n"
        + rejected.map { source in "  \(text.sourceLine(source))\n" }.joined()
    return places
      + "\n\(count(.accepted)) accepted, \(count(.rejected)) rejected, \(count(.skipped)) skipped, "
      + "\(count(.left)) left\n"
  }

  private func print(_ text: String) { session.surroundings.console.print(text) }
}
