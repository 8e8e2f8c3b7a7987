import KeyValue
import SourceText

extension Bank {
  /// What the bank says of two findings that contradict each other; nothing where they do not.
  ///
  /// It is enough that one of the two says so.
  package static func exclusion(between one: Finding, and other: Finding) -> Exclusion? {
    one.exclusions.first { $0.excluded == other.id }
      ?? other.exclusions.first { $0.excluded == one.id }
  }

  /// What is wrong with the lines `excludes = …`: a finding that excludes itself, or one that there
  /// is not.
  ///
  /// - Parameter faulty: sections with faults of their own, in which a finding may be that could
  ///   not be read.
  func exclusionFaults(notIn faulty: Set<String>) -> [Diagnostic] {
    var suggestions = 0
    return findings.flatMap { finding in
      finding.exclusions.compactMap { exclusion -> Diagnostic? in
        guard let excluded = exclusion.excluded else {
          return Diagnostic(
            rule: "bank.unknown-exclusion", "'\(exclusion.reference.text)' names no finding",
            at: exclusion.location, repair: .advice(Exclusion.forms))
        }
        if excluded == finding.id {
          return Diagnostic(
            rule: "bank.excludes-itself", "'\(finding.id.name)' excludes itself",
            at: exclusion.location,
            repair: .advice("name the finding that contradicts it, or delete the line"))
        }
        guard self.finding(excluded) == nil, !faulty.contains(excluded.section) else { return nil }
        suggestions += 1
        let meant =
          suggestions <= Spelling.mostSuggestions
          ? nearest(to: exclusion.reference.text, by: finding.id) : nil
        return Diagnostic(
          rule: "bank.unknown-exclusion", "there is no finding '\(excluded)'",
          at: exclusion.location,
          repair: meant.map { .replacement($0) } ?? .advice(Exclusion.forms))
      }
    }
  }

  /// What was most likely meant by a reference, among those of as many parts.
  private func nearest(to reference: String, by id: FindingID) -> String? {
    let others = findings.map(\.id).filter { $0 != id }
    let inSection = others.filter { $0.section == id.section }
    let candidates =
      switch reference.split(separator: ".", omittingEmptySubsequences: false).count {
      case 1: inSection.filter { $0.topic == id.topic }.map(\.name)
      case 2: inSection.map { "\($0.topic).\($0.name)" }
      default: others.map(\.description)
      }
    if let nearest = Spelling.nearest(to: reference, among: candidates) { return nearest }
    // The finding may exist, but in another topic: then its longer name is what was meant.
    let homes = inSection.filter { $0.name == reference }
    return homes.count == 1 ? homes.first.map { "\($0.topic).\($0.name)" } : nil
  }
}

extension Exclusion {
  /// How a finding names another.
  static let forms = "write finding, topic.finding or section.topic.finding"
}
