import FindingsBank
import KeyValue
import Wording

extension BulletReviser {
  /// Sets, adds and removes lines of slots, but those that hold what they are to hold.
  mutating func refill(
    _ own: AssessedStatement, _ finding: Finding, _ fillings: [ImportedFilling],
    beside findings: [Finding]
  ) -> RevisedEntries {
    var made = RevisedEntries(
      finding: finding, reference: own.reference, entry: own.entry, slots: own.slots)
    for slot in finding.slots {
      let filling = fillings.first { $0.slot == slot.name }
      let old = own.selection?.wording(of: slot.name)?.text ?? ""
      guard let new = filling?.text ?? slot.houseWording?.text, Wording(new) != Wording(old) else {
        continue
      }
      note(.slot(slot.name, of: finding.id, old: old, new: new))
      if let entry = own.slots[slot.name] {
        if let filling {
          editor.setValue(of: entry, to: filling.text)
        } else {
          editor.remove(entry)
          made.slots[slot.name] = nil
        }
      } else if let filling {
        insert(filling, into: &made, beside: findings)
      }
    }
    return made
  }

  mutating func insert(
    _ filling: ImportedFilling, into made: inout RevisedEntries, beside findings: [Finding]
  ) {
    let holders = findings.count { $0.slot(filling.slot) != nil }
    made.slots[filling.slot] = editor.insert(
      path(to: filling.slot, of: made.reference, isShared: holders > 1), filling.text,
      .after(editor.last(below: made.entry, among: made.entries)))
  }

  /// A line that fills a slot names its finding where another one of the bullet now has such a
  /// slot.
  mutating func spellOutSharedSlots(of made: [RevisedEntries]) {
    let paths = Dictionary(
      editor.entries.map { ($0.number, $0.path) }, uniquingKeysWith: { first, _ in first })
    for statement in made {
      for (slot, entry) in statement.slots where paths[entry]?.count == 3 {
        let holders = made.count { $0.finding?.slot(slot) != nil }
        guard holders > 1 else { continue }
        editor.setKey(of: entry, to: path(to: slot, of: statement.reference, isShared: true))
      }
    }
  }

  private func path(to slot: String, of reference: String, isShared: Bool) -> [String] {
    let finding = isShared ? reference.split(separator: ".").map(String.init) : []
    return [section, topic] + finding + [slot]
  }
}
