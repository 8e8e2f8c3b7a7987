import Drafting
import FindingsBank
import SourceText

/// What is said beside a letter: each source where it comes in, once a line of the letter.
struct Margin {
  /// The widest that a note is, in characters.
  static let width = 40

  private let attributions: [Attribution]
  private let bank: Bank
  private var notes: [String] = []
  /// The sources noted beside this line of the letter.
  private var noted: Set<String> = []
  /// The finding that was noted last.
  private var lastFinding: FindingID?

  /// The margin of a letter.
  init(_ attributions: [Attribution], bank: Bank) {
    self.attributions = attributions
    self.bank = bank
  }

  /// Begins another line of the letter.
  mutating func beginLine() { noted = [] }

  /// The next line of the margin; nothing when all is said.
  mutating func next() -> String? {
    notes.isEmpty ? nil : notes.removeFirst()
  }

  /// Notes where the words of an attribution come from, given as an index.
  mutating func note(_ index: Int) {
    let origin = attributions[index].origin
    switch origin.kind {
    case .template, .fact:
      add(origin.source.pathAndLine)
      lastFinding = nil
    case .freeText:
      if add(origin.source.pathAndLine) {
        notes.append("  " + Emphasis.freeText.marked("free text"))
      }
      lastFinding = nil
    case .finding, .slot:
      guard let id = origin.finding else { return }
      noteFinding(id, at: index)
      if let slot = origin.slot { note(slot, of: origin) }
    }
  }

  /// Notes a finding, once a line; its id only where the line before did not end with it.
  private mutating func noteFinding(_ id: FindingID, at index: Int) {
    guard noted.insert(id.description).inserted else { return }
    // A finding may begin with a slot, whose own place says nothing of the finding's.
    let words = attributions[index...].prefix { $0.origin.finding == id }
      .first { $0.origin.kind == .finding }
    let place = words?.origin.source ?? bank.finding(id)?.location
    if let place { notes.append(Self.fitting(place.pathAndLine)) }
    if id != lastFinding { notes.append(Self.fitting("  \(id.topic).\(id.name)")) }
    lastFinding = id
  }

  /// Notes a slot, on one line with the slot before if there is room.
  private mutating func note(_ slot: Origin.Slot, of origin: Origin) {
    let isInBank = origin.source.file.path != origin.because?.file.path
    let place = isInBank ? ":\(origin.source.line)" : origin.source.pathAndLine
    let note = Self.fitting("  \(Emphasis.slot.marked(slot.name)) \(place)")
    guard noted.insert(note).inserted else { return }
    if let last = notes.last, last.hasPrefix("  ‹"), last.count + note.count <= Self.width {
      notes[notes.count - 1] = last + note
    } else {
      notes.append(note)
    }
  }

  /// Adds a source; false if it was noted beside this line of the letter before.
  @discardableResult private mutating func add(_ source: String) -> Bool {
    guard noted.insert(source).inserted else { return false }
    notes.append(Self.fitting(source))
    return true
  }

  /// A note safe to print, its beginning left out if it is too wide.
  private static func fitting(_ note: String) -> String {
    let note = note.printable
    return note.count <= width ? note : "…" + note.suffix(width - 1)
  }
}
