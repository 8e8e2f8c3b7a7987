import KeyValue
import SourceText

/// Fills the slots of a bullet's findings from the lines `topic.slot` and `topic.finding.slot`.
struct SlotReader {
  /// A slot of one of the bullet's findings, both by position.
  private struct Gap {
    let choice: Int
    let slot: Int
    var state = State.open
  }

  /// What is known of a gap.
  private enum State {
    /// No line fills it.
    case open
    /// The line at this position fills it.
    case filled(Int)
    /// A faulty line meant to fill it, so it is not reported as missing.
    case spoilt
  }

  /// The topic whose lines make the bullet.
  private let topic: String
  /// The bullet's findings.
  private let choices: [ChosenFinding]
  /// The bullet's lines.
  private let lines: KeyValueEntries
  /// Whether all findings of the bullet are known.
  private let isComplete: Bool
  /// The slots of all findings, in their order.
  private var gaps: [Gap] = []
  /// The first of the gaps whose findings nobody has asked for yet.
  private var next = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ topic: String, choices: [ChosenFinding], in lines: KeyValueEntries,
    isComplete: Bool
  ) {
    self.topic = topic
    self.choices = choices
    self.lines = lines
    self.isComplete = isComplete
    gaps.reserveCapacity(choices.reduce(0) { $0 + $1.finding.slots.count })
    for choice in choices.indices {
      for slot in choices[choice].finding.slots.indices {
        gaps.append(Gap(choice: choice, slot: slot))
      }
    }
  }

  // MARK: Filling

  /// What fills each slot of a finding: the assessment's choice, or the house wording.
  ///
  /// The findings are asked for in their order.
  mutating func fillings(ofChoice choice: Int) -> [SelectedFinding.Filling] {
    let slots = choices[choice].finding.slots
    var fillings: [SelectedFinding.Filling] = []
    fillings.reserveCapacity(slots.count)
    for slot in slots {
      if case .filled(let line) = gaps[next].state {
        let entry = lines[line]
        fillings.append(
          .init(
            slot: slot.name, wording: slot.wording(chosenBy: entry) ?? entry.value,
            chosenAt: entry.valueLocation))
      } else if let house = slot.houseWording {
        fillings.append(.init(slot: slot.name, wording: house, chosenAt: nil))
      } else if case .open = gaps[next].state {
        reportMissing(slot, ofChoice: choice)
      }
      next += 1
    }
    return fillings
  }

  private mutating func reportMissing(_ slot: Slot, ofChoice choice: Int) {
    let finding = choices[choice].finding
    let isOnly = choices.count { $0.finding.slot(slot.name) != nil } == 1
    let key = isOnly ? "\(topic).\(slot.name)" : key(of: slot.name, ofChoice: choice)
    report(
      "missing-slot", "'\(finding.id.name)' has a slot '\(slot.name)' that nothing fills",
      at: lines[choices[choice].line].valueLocation,
      repair: .advice("add a line '\(key) = …' below this one"),
      notes: [.init("the finding", at: finding.location)])
  }

  /// The key that fills a slot of one finding and of no other in the bullet.
  private func key(of slot: String, ofChoice choice: Int) -> String {
    "\(topic).\(reference(ofChoice: choice)).\(slot)"
  }

  /// The name by which the assessment chooses a finding.
  private func reference(ofChoice choice: Int) -> String {
    lines[choices[choice].line].value.text
  }

  private func slot(of gap: Gap) -> Slot { choices[gap.choice].finding.slots[gap.slot] }

  // MARK: Lines

  /// Reads a line `topic.slot` or `topic.finding.slot`.
  mutating func read(_ line: Int) {
    let entry = lines[line]
    let path = entry.path
    let name = path.word(path.count - 1)
    let reference = path.count > 3 ? path.joined(2..<path.count - 1) : nil
    guard let gap = gaps.firstIndex(where: { isMeant($0, by: name, of: reference) }) else {
      return reportUnknownSlot(entry)
    }
    let slot = slot(of: gaps[gap])
    guard !gaps[(gap + 1)...].contains(where: { isMeant($0, by: name, of: reference) }) else {
      let keys = gaps.filter { isMeant($0, by: name, of: reference) }.map {
        key(of: slot.name, ofChoice: $0.choice)
      }
      return report(
        "ambiguous-slot", "more than one finding of this bullet has a slot '\(slot.name)'",
        at: entry.keyLocation, repair: .advice("write \(keys.joined(separator: " or "))"))
    }
    if case .filled(let first) = gaps[gap].state {
      return report(
        "repeated-slot", "the slot '\(slot.name)' is filled twice", at: entry.keyLocation,
        repair: .advice("keep the one that is right"),
        notes: [.init("first filled here", at: lines[first].keyLocation)])
    }
    gaps[gap].state = fits(entry, slot) ? .filled(line) : .spoilt
  }

  /// Whether a gap is meant by a key that names the slot, or the finding and the slot.
  private func isMeant(_ gap: Gap, by name: KeyValueWord, of reference: String?) -> Bool {
    name.hasBytes(of: choices[gap.choice].finding.slots[gap.slot].name)
      && (reference == nil || reference == self.reference(ofChoice: gap.choice))
  }

  /// Whether a wording may fill a slot; if not, it is reported.
  private mutating func fits(_ entry: KeyValueEntry, _ slot: Slot) -> Bool {
    if entry.isEmpty {
      report(
        "empty-slot", "the slot '\(slot.name)' is filled with nothing", at: entry.keyLocation,
        repair: .advice("write the wording after the ="))
      return false
    }
    guard case .choice(let wordings) = slot.filling else {
      guard entry.holds(UInt8(ascii: "#")), let fault = entry.value.trailingCommentFault else {
        return true
      }
      diagnostics.append(fault)
      return false
    }
    if slot.wording(chosenBy: entry) != nil { return true }
    let value = entry.value.text
    let all = wordings.map(\.text)
    report(
      "unknown-wording", "'\(value)' is no wording of the slot '\(slot.name)'",
      at: entry.valueLocation,
      repair: .nearest(
        to: value, among: all, otherwise: "choose one of \(all.joined(separator: " | "))"))
    return false
  }

  private mutating func reportUnknownSlot(_ entry: KeyValueEntry) {
    guard isComplete else { return }
    let key = entry.key(below: 2)
    let names = gaps.enumerated().flatMap { index, gap in
      let name = slot(of: gap).name
      return [(name, index), ("\(reference(ofChoice: gap.choice)).\(name)", index)]
    }
    let nearest = Spelling.nearest(to: key, among: names.map(\.0))
    // The slot that was meant is not missing: it is misspelt.
    for (name, index) in names where name == nearest {
      if case .open = gaps[index].state { gaps[index].state = .spoilt }
    }
    let advice =
      gaps.isEmpty
      ? "no finding chosen for '\(topic)' has a slot: delete this line"
      : "its slots are \(gaps.map { slot(of: $0).name }.joined(separator: ", "))"
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
