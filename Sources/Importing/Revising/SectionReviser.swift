import FindingsBank
import KeyValue
import Recognition
import SourceText

/// Puts the bullets that a section is to have into its assessment's file.
struct SectionReviser {
  private let section: String
  private let nearest: [String: NearestFinding]
  private(set) var editor: KeyValueEditor
  private(set) var notes: RevisionNotes

  init(
    _ section: String, nearest: [String: NearestFinding], _ editor: KeyValueEditor,
    _ notes: RevisionNotes
  ) {
    self.section = section
    self.nearest = nearest
    self.editor = editor
    self.notes = notes
  }

  /// Makes a section's bullets those that are planned.
  mutating func revise(_ bullets: [AssessedBullet], to plan: [PlannedBullet]) {
    for bullet in bullets where !plan.contains(where: { $0.origin?.topic == bullet.topic }) {
      change(bullet.topic) { $0.remove(bullet) }
    }
    for planned in plan {
      if planned.isJoined { notes.note(.joinedBullet, at: [section, planned.topic]) }
      guard let statements = planned.statements, let origin = planned.origin else { continue }
      change(planned.topic) { $0.revise(origin, to: statements) }
    }
    // The order of the entries is the bullets' order, and an edit of one may have changed it.
    let present = topics
    let positions = plan.map { planned in present.firstIndex(of: planned.topic) }
    let places = plan.indices.filter { positions[$0] != nil }
    // Bullets that nobody edited stay where they are, if others can move instead.
    let weights = places.map { plan[$0].statements == nil ? 2 : 1 }
    let staying = Set(
      positions.compactMap { $0 }.heaviestIncreasingRun(weights).map { places[$0] })
    for (index, planned) in plan.enumerated() where !staying.contains(index) {
      let next = plan.indices.dropFirst(index + 1).first { staying.contains($0) }
      let place = place(
        after: index > 0 ? plan[index - 1].topic : nil, before: next.map { plan[$0].topic })
      if planned.origin == nil {
        change(planned.topic) { $0.add(planned, place) }
      } else {
        editor.move(entries(of: planned.topic), place)
        notes.note(.moved(nil), at: [section, planned.topic])
      }
    }
  }

  private mutating func change(_ topic: String, _ body: (inout BulletReviser) -> Void) {
    var reviser = BulletReviser(section, topic, nearest: nearest, editor, notes)
    body(&reviser)
    editor = reviser.editor
    notes = reviser.notes
  }

  /// Where the entries of a bullet go: below the last entry of the one above it that stands above
  /// the first of the one below it.
  private func place(after previous: String?, before next: String?) -> KeyValueEditor.Place {
    let entries = editor.entries
    let limit = next.flatMap { topic in entries.firstIndex { isEntry($0.path, of: topic) } }
    if let previous {
      let above = entries[..<(limit ?? entries.count)].last { isEntry($0.path, of: previous) }
      if let above { return .after(above.number) }
    }
    if let limit { return .before(entries[limit].number) }
    // Nothing is left of the section but perhaps its heading.
    let heading = entries.last { $0.path == [section, BankSection.headingKey] }
    return heading.map { .after($0.number) } ?? .startOfSection
  }

  private func isEntry(_ path: [String], of topic: String) -> Bool {
    path.count > 1 && path[0] == section && path[1] == topic
  }

  private func entries(of topic: String) -> [Int] {
    editor.entries.filter { isEntry($0.path, of: topic) }.map(\.number)
  }

  /// The topics that the section now has, in order.
  private var topics: [String] {
    editor.entries.filter {
      $0.path.count > 1 && $0.path[0] == section && $0.path[1] != BankSection.headingKey
    }
    .grouped { $0.path[1] }.map(\.key)
  }
}
