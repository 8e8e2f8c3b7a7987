import FindingsBank
import KeyValue
import Recognition
import Wording

/// Puts the statements that a bullet is to have into its assessment's file.
struct BulletReviser {
  let section: String
  let topic: String
  /// The finding that words are nearest to, by the words.
  private let nearest: [String: NearestFinding]
  var editor: KeyValueEditor
  private(set) var notes: RevisionNotes

  init(
    _ section: String, _ topic: String, nearest: [String: NearestFinding],
    _ editor: KeyValueEditor, _ notes: RevisionNotes
  ) {
    self.section = section
    self.topic = topic
    self.nearest = nearest
    self.editor = editor
    self.notes = notes
  }

  // MARK: Bullets

  /// Adds a bullet at a place.
  mutating func add(_ bullet: PlannedBullet, _ place: KeyValueEditor.Place) {
    let statements = (bullet.statements ?? []).compactMap(\.coming)
    let findings = statements.compactMap(\.finding)
    var place = place
    note(.addedBullet)
    for statement in statements {
      let made = insert(statement, place, beside: findings)
      note(.added(revised(statement)))
      place = .after(editor.last(below: made.entry, among: made.entries))
    }
  }

  /// Removes a bullet.
  mutating func remove(_ bullet: AssessedBullet) {
    note(.removedBullet)
    for statement in bullet.statements {
      note(.removed(statement.revised))
      for entry in statement.entries { editor.remove(entry) }
    }
  }

  /// Makes a bullet's statements those that are planned.
  mutating func revise(_ bullet: AssessedBullet, to plan: [PlannedStatement]) {
    let own = bullet.statements
    let origins = plan.compactMap(\.origin)
    let kept = Set(origins)
    for (index, statement) in own.enumerated() where !kept.contains(index) {
      note(.removed(statement.revised))
      for entry in statement.entries { editor.remove(entry) }
    }
    let findings = plan.compactMap { planned in
      planned.coming.map(\.finding) ?? planned.origin.flatMap { own[$0].selection?.finding }
    }
    let places = plan.indices.filter { plan[$0].origin != nil }
    let weights = origins.map { _ in 1 }
    let staying = Set(origins.heaviestIncreasingRun(weights).map { places[$0] })
    var made: [RevisedEntries] = []
    /// Where the entries of a statement go that does not stay: below those of the one before it.
    func place(of index: Int) -> KeyValueEditor.Place {
      if let last = made.last {
        return .after(editor.last(below: last.entry, among: last.entries))
      }
      let next = plan.indices.dropFirst(index + 1).first { staying.contains($0) }
      return next.flatMap { plan[$0].origin }.map { .before(own[$0].entry) } ?? .startOfSection
    }
    for (index, planned) in plan.enumerated() {
      guard let origin = planned.origin else {
        guard let statement = planned.coming else { continue }
        note(.added(revised(statement)))
        made.append(insert(statement, place(of: index), beside: findings))
        continue
      }
      if !staying.contains(index) {
        editor.move(own[origin].entries, place(of: index))
        note(.moved(own[origin].revised))
      }
      made.append(revise(own[origin], to: planned, beside: findings))
    }
    spellOutSharedSlots(of: made)
  }

  // MARK: Statements

  private mutating func revise(
    _ own: AssessedStatement, to planned: PlannedStatement, beside findings: [Finding]
  ) -> RevisedEntries {
    switch planned {
    case .kept, .new: break
    case .refilled(_, let finding, let fillings):
      return refill(own, finding, fillings, beside: findings)
    case .replaced(_, let statement):
      note(.replaced(own.revised, by: revised(statement)))
      for slot in own.slots.values { editor.remove(slot) }
      editor.setValue(of: own.entry, to: value(statement))
      var made = RevisedEntries(
        finding: statement.finding, reference: reference(to: statement), entry: own.entry,
        slots: [:])
      for filling in statement.fillings { insert(filling, into: &made, beside: findings) }
      return made
    }
    return RevisedEntries(
      finding: own.selection?.finding, reference: own.reference, entry: own.entry, slots: own.slots)
  }

  private mutating func insert(
    _ statement: ImportedStatement, _ place: KeyValueEditor.Place, beside findings: [Finding]
  ) -> RevisedEntries {
    let entry = editor.insert([section, topic], value(statement), place)
    var made = RevisedEntries(
      finding: statement.finding, reference: reference(to: statement), entry: entry, slots: [:])
    for filling in statement.fillings { insert(filling, into: &made, beside: findings) }
    return made
  }

  // MARK: Words

  private func reference(to statement: ImportedStatement) -> String {
    guard let id = statement.finding?.id else { return "" }
    return id.topic == topic ? id.name : "\(id.topic).\(id.name)"
  }

  private func value(_ statement: ImportedStatement) -> String {
    if case .freeText(let text) = statement { "\"\(text)\"" } else { reference(to: statement) }
  }

  private func revised(_ statement: ImportedStatement) -> RevisedStatement {
    switch statement {
    case .finding(let finding, _): .finding(finding.id)
    case .freeText(let text): .freeText(text, nearest: nearest[text])
    }
  }

  mutating func note(_ meaning: RevisionMeaning) {
    notes.note(meaning, at: [section, topic])
  }
}

extension ImportedStatement {
  /// The finding, if it is one.
  var finding: Finding? {
    if case .finding(let finding, _) = self { finding } else { nil }
  }

  /// What its slots hold where that is not the house wording.
  fileprivate var fillings: [ImportedFilling] {
    if case .finding(_, let fillings) = self { fillings } else { [] }
  }
}
