import KeyValue
import SourceText

/// Reports the lines of an assessment that answer a topic, and name no finding of it.
extension AssessmentReader {
  /// Reports a line that names no finding.
  mutating func reportUnanswered(
    _ entry: KeyValueEntry, under topic: Topic, of section: BankSection
  ) {
    guard !entry.isEmpty else {
      return report(
        "assessment.empty-answer",
        "'\(topic.name)' is not answered" + (topic.question.map { ": \($0.text)" } ?? ""),
        at: entry.keyLocation,
        repair: .advice(
          topic.findings.isEmpty
            ? "write a sentence between quotation marks, or delete the line"
            : "name one of its findings: \(topic.namesOfFindings)"))
    }
    let lines = entry.value.lines
    let first = String(lines[0].text.split(separator: " ").first ?? "")
    if lines.count > 1, lines[0].text == "\(first) ", section.finding(first, under: topic) != nil {
      return report(
        "assessment.unknown-finding",
        "this line is indented, so it goes on with '\(first)' above", at: lines[1].location,
        repair: .advice("begin it with # if it is a comment, or delete it"))
    }
    let reference = entry.value.text
    report(
      "assessment.unknown-finding",
      "the topic '\(section.name).\(topic.name)' has no finding '\(reference.abridged)'",
      at: entry.valueLocation,
      repair: Self.repair(forReference: reference, under: topic, of: section))
  }

  private static func repair(
    forReference reference: String, under topic: Topic, of section: BankSection
  ) -> Diagnostic.Repair {
    let own = topic.findings.map(\.id.name)
    if reference.meansNothing {
      return .advice("delete the line if there is nothing to say; \(topic.choice)")
    }
    if let meant = finding(writtenAs: reference, under: topic, of: section) {
      return .replacement(meant)
    }
    let elsewhere = section.topics.flatMap { topic in
      topic.findings.map { "\(topic.name).\($0.id.name)" }
    }
    if let nearest = Spelling.nearest(
      to: reference, among: reference.contains(".") ? elsewhere : own)
    {
      return .replacement(nearest)
    }
    if reference.contains(" #") {
      return .advice("a comment stands on a line of its own, above this one")
    }
    let listed = reference.split { ",;|& ".contains($0) }.map(String.init)
    if listed.count > 1, listed.allSatisfy({ own.contains($0) || $0 == "and" }) {
      return .advice("write each finding on a line of its own")
    }
    if reference.contains(" ") {
      return .advice("put a sentence of your own between quotation marks: \"…\"")
    }
    // The finding may exist, but in another topic: then its full name is what was meant. A single
    // word, as 'reviewed', is said of anything, and its namesake may say something false.
    let homes = elsewhere.filter { reference.contains("-") && $0.hasSuffix("." + reference) }
    if let home = homes.first, homes.count == 1 { return .replacement(home) }
    return .advice(topic.choice)
  }

  /// The reference to a finding that is written with its section before it, or with what a form
  /// says of it or a full stop behind it; nothing if there is none.
  private static func finding(
    writtenAs text: String, under topic: Topic, of section: BankSection
  ) -> String? {
    let prefix = "\(section.name)."
    var reference = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    if let bracket = reference.firstRange(of: " ("), reference.hasSuffix(")") {
      reference = String(reference[..<bracket.lowerBound])
    }
    while reference.hasSuffix(".") || reference.hasSuffix(",") { reference.removeLast() }
    if reference.hasPrefix("\(topic.name).") {
      reference = String(reference.dropFirst(topic.name.count + 1))
    }
    return reference == text || section.finding(reference, under: topic) == nil ? nil : reference
  }
}

extension Topic {
  /// The names of its findings, as they are listed.
  fileprivate var namesOfFindings: String {
    // Bare, a name such as 'none' would read as a word of the sentence.
    findings.map { "'\($0.id.name)'" }.joined(separator: ", ")
  }

  /// What its answers are chosen from.
  fileprivate var choice: String {
    switch findings.count {
    case 0: "this topic takes free text only"
    case 1: "its finding is \(namesOfFindings)"
    default: "its findings are \(namesOfFindings)"
    }
  }
}

extension String {
  /// Whether somebody wrote this who had nothing to say.
  fileprivate var meansNothing: Bool {
    ["none", "no", "nothing", "nil", "n/a", "na", "-", "–", "—"].contains(lowercased())
  }
}
