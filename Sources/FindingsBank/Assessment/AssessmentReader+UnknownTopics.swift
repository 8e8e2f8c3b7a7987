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
    let groups = names.grouped { name in
      bank.sections.first { $0 !== section && $0.topic(name) != nil }?.name
    }
    for (home, names) in groups {
      guard let home, let first = names.first else {
        for name in names { reportUnknownTopic(name, of: section) }
        continue
      }
      let subject =
        names.count == 1
        ? "'\(first.text)' is a topic"
        : "'\(first.text)' and \(names.count - 1) more are topics"
      report(
        "assessment.unknown-topic", "\(subject) of '\(home)', not of '\(section.name)'",
        at: first.location,
        repair: .advice("see whether the line [\(home)] is missing above"))
    }
  }

  private mutating func reportUnknownTopic(_ name: KeyValueWord, of section: BankSection) {
    report(
      "assessment.unknown-topic", "the section '\(section.name)' has no topic '\(name.text)'",
      at: name.location, repair: Self.repair(ofUnknownTopic: name.text, in: section))
  }

  private static func repair(
    ofUnknownTopic name: String, in section: BankSection
  ) -> Diagnostic.Repair {
    if name == section.name {
      return .advice("leave out '\(name).', as the line [\(name)] says so already")
    }
    if fields.contains(name) { return .advice("'\(name)' belongs above the first [section]") }
    let topics = section.topics.map(\.name)
    return .nearest(
      to: name, among: topics + [BankSection.headingKey],
      otherwise: "its topics are \(topics.joined(separator: ", "))")
  }
}
