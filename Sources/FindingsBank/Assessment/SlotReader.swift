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
    /// The position of the line.
    let line: Int
    /// What fills the gap; nothing if a faulty line meant to, so that the gap is not reported as
    /// missing.
    let wording: FoldedText?
  }

  /// The topic whose lines make the bullet.
  private let topic: Topic
  /// The bullet's statements.
  private var statements: [Statement]
  /// Entries, the bullet's lines among them.
  private let entries: KeyValueEntries
  /// Whether all findings of the bullet are known.
  private let isComplete: Bool
  /// What is said of the gaps, in the order of the lines; the last answer to a gap holds.
  private var answers: [Answer] = []
  /// The faults of the file that were found before, and those of the bullet.
  private var diagnostics: [Diagnostic]

  init(
    _ topic: Topic, _ statements: consuming [Statement], in entries: KeyValueEntries,
    isComplete: Bool, after diagnostics: [Diagnostic]
  ) {
    self.topic = topic
    self.statements = statements
    self.entries = entries
    self.isComplete = isComplete
    self.diagnostics = diagnostics
  }

  /// The statements, with the slots of their findings filled from the bullet's lines.
  consuming func read(_ lines: Range<Int>) -> Diagnosed<[Statement]> {
    answers.reserveCapacity(lines.count)
    for line in lines where entries.wordCount(at: line) > 2 { read(line) }
    for statement in statements.indices { fill(statement) }
    return Diagnosed(statements, diagnostics)
  }

  // MARK: Filling

  /// Puts what the lines say into the slots of a finding.
  private mutating func fill(_ statement: Int) {
    guard let finding = statements[statement].finding else { return }
    var fillings: [SelectedFinding.Filling] = []
    for slot in finding.slots.indices {
      if let answer = answer(to: Gap(statement: statement, slot: slot)) {
        guard let wording = answers[answer].wording else { continue }
        fillings.append(
          .init(
            slot: finding.slots[slot].name, wording: wording,
            chosenAt: entries.valueLocation(at: answers[answer].line)))
      } else if finding.slots[slot].houseWording == nil {
        reportMissing(finding.slots[slot], ofFindingAt: statement)
      }
    }
    if !fillings.isEmpty { statements[statement].fill(fillings) }
  }

  /// The position of the answer to a gap that holds; nothing if there is none.
  private func answer(to gap: Gap) -> Int? {
    answers.indices.last { answers[$0].gap == gap }
  }

  private mutating func reportMissing(_ slot: Slot, ofFindingAt statement: Int) {
    guard let selection = statements[statement].selection else { return }
    let isOnly = statements.count { $0.selection?.finding.slot(slot.name) != nil } == 1
    let key = isOnly ? "\(topic.name).\(slot.name)" : key(of: slot.name, of: selection)
    report(
      "assessment.missing-slot",
      "'\(selection.finding.id.name)' has a slot '\(slot.name)' that nothing fills",
      at: selection.chosenAt, repair: .advice("add a line '\(key) = …' below this one"),
      notes: [.init("the finding", at: selection.finding.location)])
  }

  /// The key that fills a slot of one finding and of no other in the bullet.
  private func key(of slot: String, of selection: SelectedFinding) -> String {
    "\(topic.name).\(selection.reference).\(slot)"
  }

  // MARK: Lines

  /// Reads a line `topic.slot` or `topic.finding.slot`.
  private mutating func read(_ line: Int) {
    let name = entries.word(entries.wordCount(at: line) - 1, at: line)
    var meant: Gap?
    for statement in statements.indices {
      guard let slot = slot(of: statement, called: name, at: line) else { continue }
      guard meant == nil else { return reportAmbiguousSlot(name, at: line) }
      meant = Gap(statement: statement, slot: slot)
    }
    guard let gap = meant, let finding = statements[gap.statement].finding else {
      return reportUnknownSlot(line)
    }
    if let first = answer(to: gap), answers[first].wording != nil {
      return report(
        "assessment.repeated-slot", "the slot '\(finding.slots[gap.slot].name)' is filled twice",
        at: entries.keyLocation(at: line), repair: .advice("keep the one that is right"),
        notes: [
          .init("first filled here", at: entries.keyLocation(at: answers[first].line))
        ])
    }
    answers.append(
      Answer(gap: gap, line: line, wording: wording(of: finding.slots[gap.slot], line)))
  }

  /// The position of a statement's slot that is meant by a line whose key ends in a name, with the
  /// finding before it or not.
  private func slot(of statement: Int, called name: KeyValueWord, at line: Int) -> Int? {
    guard let finding = statements[statement].finding,
      let slot = name.position(among: finding.slotNames)
    else { return nil }
    let last = entries.wordCount(at: line) - 1
    guard last > 2 else { return slot }
    return entries.hasWords(2..<last, at: line, of: statements[statement].place) ? slot : nil
  }

  /// What a line fills a slot with; nothing, and a report, if that may not stand there.
  private mutating func wording(of slot: Slot, _ line: Int) -> FoldedText? {
    guard !entries.isEmpty(at: line) else {
      report(
        "assessment.empty-slot", "the slot '\(slot.name)' is filled with nothing",
        at: entries.keyLocation(at: line), repair: .advice("write the wording after the ="))
      return nil
    }
    guard case .choice(let wordings) = slot.filling else {
      let wording = entries.value(at: line)
      guard let fault = wording.trailingCommentFault ?? wording.openGapFault else { return wording }
      diagnostics.add(fault)
      return nil
    }
    if let wording = slot.wording(chosenAt: line, of: entries) { return wording }
    let value = entries.value(at: line).text
    let all = wordings.map(\.text)
    report(
      "assessment.unknown-wording", "'\(value)' is no wording of the slot '\(slot.name)'",
      at: entries.valueLocation(at: line),
      repair: .nearest(
        to: value, among: all, otherwise: "choose one of \(all.joined(separator: " | "))"))
    return nil
  }

  private mutating func reportAmbiguousSlot(_ name: KeyValueWord, at line: Int) {
    let slot = name.text
    let keys = statements.indices.filter { self.slot(of: $0, called: name, at: line) != nil }
      .compactMap { statements[$0].selection.map { key(of: slot, of: $0) } }
    report(
      "assessment.ambiguous-slot", "more than one finding of this bullet has a slot '\(slot)'",
      at: entries.keyLocation(at: line), repair: .advice("write \(keys.joined(separator: " or "))"))
  }

  private mutating func reportUnknownSlot(_ line: Int) {
    guard isComplete else { return }
    let key = entries[line].key(below: 2)
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
      answers.append(Answer(gap: gap, line: line, wording: nil))
    }
    report(
      "assessment.unknown-slot", "no finding chosen for '\(topic.name)' has a slot '\(key)'",
      at: entries.keyLocation(at: line),
      repair: nearest.map { .replacement("\(topic.name).\($0)") }
        ?? repair(ofUnknownSlot: key, besides: slots.map(\.name)))
  }

  /// What to do about a key that is near to that of no slot.
  private func repair(ofUnknownSlot key: String, besides slots: [String]) -> Diagnostic.Repair {
    if let meant = topic.finding(key) { return .replacement("\(topic.name) = \(meant.id.name)") }
    let owners = topic.findings.filter { $0.slot(key) != nil }.map { "'\($0.id.name)'" }
    if !owners.isEmpty {
      return .advice(
        "it is a slot of \(owners.joined(separator: " and ")): choose that, or delete this line")
    }
    return .advice(
      slots.isEmpty
        ? "no finding chosen for '\(topic.name)' has a slot: delete this line"
        : "its slots are \(slots.joined(separator: ", "))")
  }

  private mutating func report(
    _ rule: String, _ message: String, at place: SourceLocation, repair: Diagnostic.Repair,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.add(Diagnostic(rule: rule, message, at: place, repair: repair, notes: notes))
  }
}
