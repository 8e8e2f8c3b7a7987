import KeyValue
import SourceText

/// Fills the slots of a bullet's findings from the lines `topic.slot` and `topic.finding.slot`.
struct SlotReader {
  /// A slot of one of the bullet's findings, both by position.
  private struct Gap {
    let choice: Int
    let slot: Int
  }

  /// What is known of a gap.
  private enum State {
    /// No line fills it.
    case open
    /// This line fills it.
    case filled(KeyValueEntry)
    /// A faulty line meant to fill it, so it is not reported as missing.
    case spoilt
  }

  /// The topic whose lines make the bullet.
  private let topic: String
  /// The bullet's findings.
  private let choices: [ChosenFinding]
  /// Whether all findings of the bullet are known.
  private let isComplete: Bool
  /// The gaps of each choice, in the order of its slots.
  private var states: [[State]]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ topic: String, choices: [ChosenFinding], isComplete: Bool) {
    self.topic = topic
    self.choices = choices
    self.isComplete = isComplete
    states = choices.map { Array(repeating: .open, count: $0.finding.slots.count) }
  }

  /// What fills each slot of a finding: the assessment's choice, or the house wording.
  mutating func fillings(ofChoice index: Int) -> [SelectedFinding.Filling] {
    let finding = choices[index].finding
    var fillings: [SelectedFinding.Filling] = []
    fillings.reserveCapacity(finding.slots.count)
    for (position, slot) in finding.slots.enumerated() {
      if case .filled(let entry) = states[index][position] {
        let wording = slot.wording(entry.value.text) ?? entry.value
        fillings.append(
          .init(slot: slot.name, wording: wording, chosenAt: entry.value.location))
      } else if let house = slot.houseWording {
        fillings.append(.init(slot: slot.name, wording: house, chosenAt: nil))
      } else if case .open = states[index][position] {
        report(
          "missing-slot",
          "'\(finding.id.name)' has a slot '\(slot.name)' that nothing fills",
          at: choices[index].place,
          repair: .advice("add a line '\(key(of: slot, ofChoice: index)) = …' below this one"),
          notes: [.init("the finding", at: finding.location)])
      }
    }
    return fillings
  }

  /// The shortest key that fills a slot of one finding and of no other in the bullet.
  private func key(of slot: Slot, ofChoice index: Int) -> String {
    let holders = choices.filter { $0.finding.slot(slot.name) != nil }
    guard holders.count > 1 else { return "\(topic).\(slot.name)" }
    return "\(topic).\(choices[index].reference).\(slot.name)"
  }

  /// Reads a line `topic.slot` or `topic.finding.slot`.
  mutating func read(_ entry: KeyValueEntry) {
    let name = entry.path[entry.path.count - 1]
    let reference = entry.path.joined(2..<entry.path.count - 1)
    let holders = gaps(named: name, of: reference)
    guard let gap = holders.first else {
      return reportUnknownSlot(name, of: reference, at: entry)
    }
    guard holders.count == 1 else {
      let names = holders.map { "\(topic).\(choices[$0.choice].reference).\(name)" }
      return report(
        "ambiguous-slot", "more than one finding of this bullet has a slot '\(name)'",
        at: entry.keyLocation, repair: .advice("write \(names.joined(separator: " or "))"))
    }
    if case .filled(let first) = states[gap.choice][gap.slot] {
      return report(
        "repeated-slot", "the slot '\(name)' is filled twice", at: entry.keyLocation,
        repair: .advice("keep the one that is right"),
        notes: [.init("first filled here", at: first.keyLocation)])
    }
    let slot = choices[gap.choice].finding.slots[gap.slot]
    states[gap.choice][gap.slot] = fits(entry, slot) ? .filled(entry) : .spoilt
  }

  /// The slots of a name, in all findings of the bullet or in those that a reference names.
  private func gaps(named name: String, of reference: String) -> [Gap] {
    choices.indices.compactMap { index in
      guard reference.isEmpty || choices[index].reference == reference else { return nil }
      return choices[index].finding.slots.firstIndex { $0.name == name }
        .map { Gap(choice: index, slot: $0) }
    }
  }

  /// Whether a wording may fill a slot; if not, it is reported.
  private mutating func fits(_ entry: KeyValueEntry, _ slot: Slot) -> Bool {
    let value = entry.value
    if value.isEmpty {
      report(
        "empty-slot", "the slot '\(slot.name)' is filled with nothing", at: entry.keyLocation,
        repair: .advice("write the wording after the ="))
      return false
    }
    guard case .choice(let wordings) = slot.filling else {
      let fault = value.trailingCommentFault
      if let fault { diagnostics.append(fault) }
      return fault == nil
    }
    if slot.wording(value.text) != nil { return true }
    let all = wordings.map(\.text)
    report(
      "unknown-wording", "'\(value.text)' is no wording of the slot '\(slot.name)'",
      at: value.location,
      repair: .nearest(
        to: value.text, among: all, otherwise: "choose one of \(all.joined(separator: " | "))"))
    return false
  }

  private mutating func reportUnknownSlot(
    _ slot: String, of reference: String, at entry: KeyValueEntry
  ) {
    guard isComplete else { return }
    let key = entry.key(below: 2)
    let gaps = choices.enumerated().flatMap { index, choice in
      choice.finding.slots.enumerated().flatMap { position, slot in
        let gap = Gap(choice: index, slot: position)
        return [(slot.name, gap), ("\(choice.reference).\(slot.name)", gap)]
      }
    }
    let nearest = Spelling.nearest(to: key, among: gaps.map(\.0))
    // The slot that was meant is not missing: it is misspelt.
    for (name, gap) in gaps where name == nearest {
      if case .open = states[gap.choice][gap.slot] { states[gap.choice][gap.slot] = .spoilt }
    }
    let names = choices.flatMap { $0.finding.slots.map(\.name) }
    let advice =
      names.isEmpty
      ? "no finding chosen for '\(topic)' has a slot: delete this line"
      : "its slots are \(names.joined(separator: ", "))"
    report(
      "unknown-slot", "no finding chosen for '\(topic)' has a slot '\(key)'",
      at: entry.keyLocation,
      repair: nearest.map { .replacement("\(topic).\($0)") } ?? .advice(advice))
  }

  private mutating func report(
    _ rule: String, _ message: String, at place: SourceLocation, repair: Diagnostic.Repair,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        rule: "assessment.\(rule)", message, at: place, repair: repair, notes: notes))
  }
}
