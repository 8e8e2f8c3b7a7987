import KeyValue
import SourceText

/// Fills the slots of a bullet's findings from the lines `topic.slot` and `topic.finding.slot`.
struct SlotReader {
  /// A slot of one of the bullet's findings.
  private struct Gap: Hashable {
    let finding: FindingID
    let slot: String
  }

  /// The topic whose lines make the bullet.
  private let topic: String
  /// The bullet's findings, each with the reference by which the assessment names it.
  private let choices: [(reference: String, finding: Finding)]
  /// Whether all findings of the bullet are known.
  private let isComplete: Bool
  private var chosen: [Gap: KeyValueEntry] = [:]
  /// Gaps that a faulty line meant to fill, which are therefore not reported as missing.
  private var spoilt: Set<Gap> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ topic: String, choices: [(reference: String, finding: Finding)], isComplete: Bool
  ) {
    self.topic = topic
    self.choices = choices
    self.isComplete = isComplete
  }

  mutating func read(_ entries: [KeyValueEntry]) {
    for entry in entries { read(entry) }
  }

  /// What fills each slot of a finding: the assessment's choice, or the house wording.
  mutating func fillings(of finding: Finding, chosenAt place: SourceLocation)
    -> [String: SelectedFinding.Filling]
  {
    var fillings: [String: SelectedFinding.Filling] = [:]
    for slot in finding.slots {
      let gap = Gap(finding: finding.id, slot: slot.name)
      if let entry = chosen[gap] {
        let wording = slot.wording(entry.value.text) ?? entry.value
        fillings[slot.name] = .init(wording: wording, chosenAt: entry.value.location)
      } else if let house = slot.houseWording {
        fillings[slot.name] = .init(wording: house, chosenAt: nil)
      } else if !spoilt.contains(gap) {
        report(
          "missing-slot",
          "'\(finding.id.name)' has a slot '\(slot.name)' that nothing fills", at: place,
          repair: .advice("add a line '\(key(of: slot, in: finding)) = …' below this one"),
          notes: [.init("the finding", at: finding.location)])
      }
    }
    return fillings
  }

  /// The shortest key that fills a slot of one finding and of no other in the bullet.
  private func key(of slot: Slot, in finding: Finding) -> String {
    let holders = choices.filter { $0.finding.slot(slot.name) != nil }
    guard holders.count > 1,
      let holder = holders.first(where: { $0.finding.id == finding.id })
    else { return "\(topic).\(slot.name)" }
    return "\(topic).\(holder.reference).\(slot.name)"
  }

  private mutating func read(_ entry: KeyValueEntry) {
    let slot = entry.path[entry.path.count - 1]
    let reference = entry.path[2..<entry.path.count - 1].joined(separator: ".")
    let holders = choices.filter { choice in
      (reference.isEmpty || choice.reference == reference) && choice.finding.slot(slot) != nil
    }
    guard let holder = holders.first, let filled = holder.finding.slot(slot) else {
      return reportUnknownSlot(slot, of: reference, at: entry)
    }
    guard holders.count == 1 else {
      let names = holders.map { "\(topic).\($0.reference).\(slot)" }
      return report(
        "ambiguous-slot", "more than one finding of this bullet has a slot '\(slot)'",
        at: entry.keyLocation, repair: .advice("write \(names.joined(separator: " or "))"))
    }
    let gap = Gap(finding: holder.finding.id, slot: slot)
    if let first = chosen[gap] {
      return report(
        "repeated-slot", "the slot '\(slot)' is filled twice", at: entry.keyLocation,
        repair: .advice("keep the one that is right"),
        notes: [.init("first filled here", at: first.keyLocation)])
    }
    if fits(entry, filled) { chosen[gap] = entry } else { spoilt.insert(gap) }
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
    let key = entry.path.dropFirst(2).joined(separator: ".")
    let gaps = choices.flatMap { choice in
      choice.finding.slots.flatMap { slot in
        let gap = Gap(finding: choice.finding.id, slot: slot.name)
        return [(slot.name, gap), ("\(choice.reference).\(slot.name)", gap)]
      }
    }
    let nearest = Spelling.nearest(to: key, among: gaps.map(\.0))
    // The slot that was meant is not missing: it is misspelt.
    for (name, gap) in gaps where name == nearest { spoilt.insert(gap) }
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
