import KeyValue
import SourceText

/// Reports what stands in a section of an assessment and is no topic of it.
extension AssessmentReader {
  /// The keys that stand above the first section.
  private static let fields: Set = [
    "force", "status", "addressee", "salutation", "address", "liaison-officer",
  ]

  /// Reports each name at its place; those that are all topics of one other section, because the
  /// line that begins it is missing, once.
  mutating func reportUnknownTopics(_ names: [KeyValueWord], of section: BankSection) {
    let homes = names.map { name in
      bank.sections.first { $0 !== section && $0.topic(name) != nil }?.name
    }
    for (index, name) in names.enumerated() {
      guard let home = homes[index] else {
        report(name, of: section)
        continue
      }
      guard homes.firstIndex(of: home) == index else { continue }
      let others = homes.count { $0 == home } - 1
      let subject =
        others == 0 ? "'\(name.text)' is a topic" : "'\(name.text)' and \(others) more are topics"
      report(
        "assessment.unknown-topic", "\(subject) of '\(home)', not of '\(section.name)'",
        at: name.location,
        repair: .advice("see whether the line [\(home)] is missing above"))
    }
  }

  private mutating func report(_ name: KeyValueWord, of section: BankSection) {
    let (text, topics) = (name.text, section.topics.map(\.name))
    report(
      "assessment.unknown-topic", "the section '\(section.name)' has no topic '\(text)'",
      at: name.location,
      repair: text == section.name
        ? .advice("leave out '\(text).', as the line [\(text)] says so already")
        : Self.fields.contains(text)
          ? .advice("'\(text)' belongs above the first [section]")
          : .nearest(
            to: text, among: topics + [BankSection.headingKey],
            otherwise: "its topics are \(topics.joined(separator: ", "))"))
  }
}
