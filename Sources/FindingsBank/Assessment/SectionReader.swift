import KeyValue
import SourceText

/// Reads what an assessment says of one section.
struct SectionReader {
  private let section: BankSection
  /// The keys of lines that could not be read.
  private let unread: Set<String>
  private var diagnostics: [Diagnostic] = []

  init(_ section: BankSection, unread: Set<String>) {
    self.section = section
    self.unread = unread
  }

  /// The section's bullets from its entries, whose keys are `section.heading`, `section.topic` and
  /// `section.topic.…slot`.
  consuming func read(_ entries: KeyValueEntries) -> Diagnosed<AssessedSection> {
    var heading: FoldedText?
    let groups = entries.grouped(byWord: 1, ofKeysWith: 2)
    var bullets: [Bullet] = []
    bullets.reserveCapacity(groups.count)
    for position in groups.indices {
      let group = groups[position]
      guard let name = group.word else { continue }
      if name.hasBytes(of: "heading") {
        heading = readHeading(group.entries)
      } else if let topic = section.topic(name) {
        let lacksLines = !unread.isEmpty && unread.contains("\(section.name).\(name.text)")
        let reader = BulletReader(topic, in: section, lacksLines: lacksLines)
        if let bullet = reader.read(group.entries).reporting(to: &diagnostics) {
          bullets.append(bullet)
        }
      } else {
        reportUnknownTopic(name.text, at: group.first)
      }
    }
    return Diagnosed(
      AssessedSection(name: section.name, heading: heading, bullets: bullets), diagnostics)
  }

  private mutating func readHeading(_ entries: KeyValueEntries) -> FoldedText? {
    var record = KeyValueRecord(entries, section: section.name, place: .nowhere)
    let heading = record.value("heading")
    diagnostics += record.finish()
    if let fault = heading.flatMap({ section.fault(ofHeading: $0) }) { diagnostics.append(fault) }
    return heading
  }

  private mutating func reportUnknownTopic(_ name: String, at entry: KeyValueEntry) {
    let names = section.topics.map(\.name) + ["heading"]
    diagnostics.append(
      Diagnostic(
        rule: "assessment.unknown-topic", "the section '\(section.name)' has no topic '\(name)'",
        at: entry.keyLocation,
        repair: .nearest(
          to: name, among: names,
          otherwise: "its topics are \(section.topics.map(\.name).joined(separator: ", "))")))
  }
}
