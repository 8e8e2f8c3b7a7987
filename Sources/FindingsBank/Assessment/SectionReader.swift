import KeyValue
import SourceText

/// Reads what an assessment says of one section.
struct SectionReader {
  private let section: BankSection
  private var diagnostics: [Diagnostic] = []

  init(_ section: BankSection) {
    self.section = section
  }

  /// The section's bullets from its entries, whose keys are `section.heading`, `section.topic` and
  /// `section.topic.…slot`.
  mutating func read(_ entries: [KeyValueEntry]) -> Diagnosed<AssessedSection> {
    var headings = KeyValueRecord(
      entries.filter { $0.path.count == 2 && $0.path[1] == "heading" },
      prefix: section.name + ".", place: .nowhere)
    let heading = headings.value("heading")
    diagnostics += headings.finish()
    if let heading, let fault = section.fault(ofHeading: heading) { diagnostics.append(fault) }

    var order: [String] = []
    var byTopic: [String: [KeyValueEntry]] = [:]
    for entry in entries where entry.path[1] != "heading" {
      let name = entry.path[1]
      if byTopic[name] == nil { order.append(name) }
      byTopic[name, default: []].append(entry)
    }
    let bullets = order.compactMap { name -> Bullet? in
      let own = byTopic[name] ?? []
      guard let topic = section.topic(name) else {
        own.first.map { reportUnknownTopic(name, at: $0) }
        return nil
      }
      var reader = BulletReader(topic, in: section)
      return reader.read(own).reporting(to: &diagnostics)
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
