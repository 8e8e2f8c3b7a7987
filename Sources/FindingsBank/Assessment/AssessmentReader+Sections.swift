import KeyValue
import SourceText

/// Reads what an assessment says of each section.
extension AssessmentReader {
  /// The sections in the order in which the file first names them.
  mutating func readSections(_ groups: KeyValueGroups) -> [AssessedSection] {
    var reported: Set<KeyValueWord> = []
    for header in document.sections {
      let name = header.firstWord
      guard bank.section(name) == nil, reported.insert(name).inserted else { continue }
      reportUnknownSection(name.text, at: header.location)
    }
    var sections: [AssessedSection] = []
    sections.reserveCapacity(groups.count)
    for group in groups.indices {
      guard let name = groups.word(ofGroup: group) else { continue }
      let positions = groups.positions(ofGroup: group)
      if let section = bank.section(name) {
        sections.append(readSection(section, groups.entries[positions]))
      } else if !reported.contains(name) {
        reportUnknownSection(name.text, at: groups.entries.keyLocation(at: positions.lowerBound))
      }
    }
    return sections
  }

  private mutating func reportUnknownSection(_ name: String, at place: SourceLocation) {
    let names = bank.sections.map(\.name)
    report(
      "assessment.unknown-section", "the bank has no section '\(name)'", at: place,
      repair: .nearest(
        to: name, among: names, otherwise: "its sections are \(names.joined(separator: ", "))"))
  }

  // MARK: One section

  /// A section from its entries, whose keys are `section.heading`, `section.topic` and
  /// `section.topic.…slot`.
  private mutating func readSection(
    _ section: BankSection, _ entries: KeyValueEntries
  ) -> AssessedSection {
    let groups = entries.grouped(byWord: 1, ofKeysWith: 2)
    var heading: FoldedText?
    var bullets: [Bullet] = []
    bullets.reserveCapacity(groups.count)
    var unknown: [KeyValueWord] = []
    for group in groups.indices {
      guard let name = groups.word(ofGroup: group) else { continue }
      let positions = groups.positions(ofGroup: group)
      if name.hasBytes(of: BankSection.headingKey) {
        heading = readHeading(of: section, groups.entries[positions])
      } else if let topic = section.topic(name) {
        if let bullet = readBullet(topic, of: section, positions, of: groups.entries) {
          bullets.append(bullet)
        }
      } else {
        unknown.append(name)
      }
    }
    reportUnknownTopics(unknown, of: section)
    noteRepetitions()
    return AssessedSection(name: section.name, heading: heading, bullets: bullets)
  }

  private mutating func readHeading(
    of section: BankSection, _ entries: KeyValueEntries
  ) -> FoldedText? {
    var record = KeyValueRecord(entries, section: section.name, place: .nowhere)
    let heading = record.value(BankSection.headingKey)
    diagnostics.add(record.finish())
    if let fault = heading.flatMap({ section.fault(ofHeading: $0) }) { diagnostics.append(fault) }
    return heading
  }
}
