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
  mutating func read(_ entries: [KeyValueEntry]) -> Diagnosed<AssessedSection> {
    var headings = KeyValueRecord(
      entries.filter { $0.path[1] == "heading" }, prefix: section.name + ".", place: .nowhere)
    let heading = headings.value("heading")
    diagnostics += headings.finish()
    if let heading, let fault = section.fault(ofHeading: heading) { diagnostics.append(fault) }

    let bullets = entries.filter { $0.path[1] != "heading" }.grouped { $0.path[1] }.compactMap {
      name, entries -> Bullet? in
      guard let topic = section.topic(name) else {
        reportUnknownTopic(name, at: entries[0])
        return nil
      }
      var reader = BulletReader(
        topic, in: section, lacksLines: unread.contains("\(section.name).\(name)"))
      return reader.read(entries).reporting(to: &diagnostics)
    }
    return Diagnosed(
      AssessedSection(name: section.name, heading: heading, bullets: bullets), diagnostics)
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
