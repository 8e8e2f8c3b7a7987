import KeyValue
import SourceText

/// Fills the slots of a bullet's findings from the lines `topic.slot` and `topic.finding.slot`.
struct SlotReader {
  /// A slot of one of the bullet's findings, both by position.
  private struct Gap: Equatable {
    let statement: Int
    let slot: Int
  }

  /// What a line says of a gap.
  private struct Answer {
    let gap: Gap
    /// The position of the line that fills the gap; nothing if a faulty one meant to, so that the
    /// gap is not reported as missing.
    let line: Int?
  }

  /// The topic whose lines make the bullet.
  private let topic: String
  /// The bullet's statements.
  private var statements: [Statement]
  /// The bullet's lines.
  private let lines: KeyValueEntries
  /// Whether all findings of the bullet are known.
  private let isComplete: Bool
  /// What is said of the gaps, in the order of the lines; the last answer to a gap holds.
  private var answers: [Answer] = []
  private var diagnostics: [Diagnostic] = []

  init(
    _ topic: String, _ statements: consuming [Statement], in lines: KeyValueEntries,
    isComplete: Bool
  ) {
    self.topic = topic
    self.statements = statements
    self.lines = lines
    self.isComplete = isComplete
  }

  /// The statements, with the slots of their findings filled.
  consuming func read() -> Diagnosed<[Statement]> {
    for line in lines.indices where lines.wordCount(at: line) > 2 { read(line) }
    for statement in statements.indices { fill(statement) }
    return Diagnosed(statements, diagnostics)
  }

  // MARK: Filling

  /// Puts what the lines say into the slots of a finding.
  private mutating func fill(_ statement: Int) {
    guard case .finding(let selection) = statements[statement] else { return }
    let slots = selection.finding.slots
    var fillings: [SelectedFinding.Filling] = []
    for slot in slots.indices {
      let gap = Gap(statement: statement, slot: slot)
      if let answer = answer(to: gap) {
        guard let line = answer.line else { continue }
        let entry = lines[line]
        fillings.append(
          .init(
            slot: slots[slot].name, wording: slots[slot].wording(chosenBy: entry) ?? entry.value,
            chosenAt: entry.valueLocation))
      } else if slots[slot].houseWording == nil {
        reportMissing(slots[slot], of: selection)
      }
    }
    guard !fillings.isEmpty else { return }
    statements[statement] = .finding(
      SelectedFinding(
        finding: selection.finding, chosenAt: selection.chosenAt, fillings: fillings))
  }

  private func answer(to gap: Gap) -> Answer? {
    answers.last { $0.gap == gap }
  }

  private mutating func reportMissing(_ slot: Slot, of selection: SelectedFinding) {
    let isOnly = statements.count { $0.selection?.finding.slot(slot.name) != nil } == 1
    let key = isOnly ? "\(topic).\(slot.name)" : key(of: slot.name, of: selection)
    report(
      "missing-slot",
      "'\(selection.finding.id.name)' has a slot '\(slot.name)' that nothing fills",
      at: selection.chosenAt, repair: .advice("add a line '\(key) = …' below this one"),
      notes: [.init("the finding", at: selection.finding.location)])
  }

  /// The key that fills a slot of one finding and of no other in the bullet.
  private func key(of slot: String, of selection: SelectedFinding) -> String {
    "\(topic).\(selection.reference).\(slot)"
  }

  // MARK: Lines

  /// Reads a line `topic.slot` or `topic.finding.slot`.
  private mutating func read(_ line: Int) {
    let entry = lines[line]
    let path = entry.path
    let name = path.word(path.count - 1)
    let reference = path.count > 3 ? path.joined(2..<path.count - 1) : nil
    var meant: Gap?
    for statement in statements.indices {
      guard let slot = slot(of: statement, meantBy: name, of: reference) else { continue }
      guard meant == nil else { return reportAmbiguousSlot(entry, name, of: reference) }
      meant = Gap(statement: statement, slot: slot)
    }
    guard let gap = meant, let selection = statements[gap.statement].selection else {
      return reportUnknownSlot(entry)
    }
    let slot = selection.finding.slots[gap.slot]
    if let first = answer(to: gap)?.line {
      return report(
        "repeated-slot", "the slot '\(slot.name)' is filled twice", at: entry.keyLocation,
        repair: .advice("keep the one that is right"),
        notes: [.init("first filled here", at: lines[first].keyLocation)])
    }
    answers.append(Answer(gap: gap, line: fits(entry, slot) ? line : nil))
  }

  /// The position of a statement's slot that is meant by a key which names the slot, or the finding
  /// and the slot.
  private func slot(
    of statement: Int, meantBy name: KeyValueWord, of reference: String?
  ) -> Int? {
    guard case .finding(let selection) = statements[statement],
      reference == nil || reference == selection.reference
    else { return nil }
    return selection.finding.slots.firstIndex { name.hasBytes(of: $0.name) }
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

  private mutating func reportAmbiguousSlot(
    _ entry: KeyValueEntry, _ name: KeyValueWord, of reference: String?
  ) {
    let slot = name.text
    let keys = statements.indices.filter {
      self.slot(of: $0, meantBy: name, of: reference) != nil
    }.compactMap { statements[$0].selection.map { key(of: slot, of: $0) } }
    report(
      "ambiguous-slot", "more than one finding of this bullet has a slot '\(slot)'",
      at: entry.keyLocation, repair: .advice("write \(keys.joined(separator: " or "))"))
  }

  private mutating func reportUnknownSlot(_ entry: KeyValueEntry) {
    guard isComplete else { return }
    let key = entry.key(below: 2)
    let slots = statements.enumerated().flatMap { statement, said in
      (said.selection?.finding.slots ?? []).enumerated().map { slot, meant in
        (name: meant.name, gap: Gap(statement: statement, slot: slot))
      }
    }
    let names = slots.flatMap { slot in
      let reference = statements[slot.gap.statement].selection?.reference ?? ""
      return [slot, (name: "\(reference).\(slot.name)", gap: slot.gap)]
    }
    let nearest = Spelling.nearest(to: key, among: names.map(\.name))
    // The slot that was meant is not missing: it is misspelt.
    for (name, gap) in names where name == nearest && answer(to: gap) == nil {
      answers.append(Answer(gap: gap, line: nil))
    }
    let advice =
      slots.isEmpty
      ? "no finding chosen for '\(topic)' has a slot: delete this line"
      : "its slots are \(slots.map(\.name).joined(separator: ", "))"
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
