import KeyValue
import SourceText

/// Reads the lines of an assessment that make one bullet: statements, and what fills their slots.
extension AssessmentReader {
  /// The bullet of a topic from some of the entries; nothing if none of its statements could be
  /// told.
  mutating func readBullet(
    _ topic: Topic, of section: BankSection, _ lines: Range<Int>, of entries: KeyValueEntries
  ) -> Bullet? {
    var statements: [Statement] = []
    statements.reserveCapacity(lines.count)
    // Nobody knows which slots the bullet has if a finding cannot be told.
    var knowsFindings =
      document.unread.isEmpty || !document.unread.contains("\(section.name).\(topic.name)")
    // Most findings stand as the bank has them, so that nothing has to be filled.
    var hasSlotsToRead = false
    for line in lines {
      if entries.wordCount(at: line) > 2 {
        hasSlotsToRead = true
      } else if entries.isQuoted(at: line) {
        if let text = readFreeText(entries.value(at: line)) { statements.append(.freeText(text)) }
      } else if let finding = section.finding(chosenAt: line, of: entries, under: topic) {
        if finding.hasOpenSlots { hasSlotsToRead = true }
        chosen.append(ObjectIdentifier(finding))
        statements.append(
          .finding(
            SelectedFinding(
              finding: finding, chosenAt: entries.valueLocation(at: line), fillings: [])))
      } else {
        reportNoFinding(entries[line], under: topic, of: section)
        knowsFindings = false
      }
    }
    if hasSlotsToRead {
      statements = SlotReader(
        topic.name, consume statements, in: entries, isComplete: knowsFindings
      ).read(lines).reporting(to: &diagnostics)
    }
    guard !statements.isEmpty else { return nil }
    checkItems(statements, of: topic)
    return Bullet(topic: topic.name, statements: statements)
  }

  // MARK: Statements

  /// Reports a line that names no finding.
  private mutating func reportNoFinding(
    _ entry: KeyValueEntry, under topic: Topic, of section: BankSection
  ) {
    if entry.isEmpty {
      report(
        "empty-answer",
        "'\(topic.name)' is not answered" + (topic.question.map { ": \($0.text)" } ?? ""),
        at: entry.keyLocation,
        repair: .advice(
          topic.findings.isEmpty
            ? "write a sentence between quotation marks, or delete the line"
            : "name one of its findings: \(topic.namesOfFindings)"))
    } else {
      let reference = entry.value.text
      report(
        "unknown-finding",
        "the topic '\(section.name).\(topic.name)' has no finding '\(reference)'",
        at: entry.valueLocation,
        repair: Self.repair(forReference: reference, under: topic, of: section))
    }
  }

  /// The text between the quotation marks; nothing where it is not closed, or empty.
  private mutating func readFreeText(_ value: FoldedText) -> FoldedText? {
    guard let text = FreeText.contents(of: value) else {
      report(
        "unclosed-free-text", "this free text does not end in a quotation mark",
        at: value.location,
        repair: .advice(
          "close it with \"; if it goes on below, indent the lines that it goes on in"))
      return nil
    }
    guard !text.isEmpty else {
      report(
        "empty-free-text", "this free text is empty", at: value.location,
        repair: .advice("write the sentence between the quotation marks, or delete the line"))
      return nil
    }
    holdsFreeText = true
    return text
  }

  private static func repair(
    forReference reference: String, under topic: Topic, of section: BankSection
  ) -> Diagnostic.Repair {
    let own = topic.findings.map(\.id.name)
    let elsewhere = section.topics.flatMap { topic in
      topic.findings.map { "\(topic.name).\($0.id.name)" }
    }
    if reference.meansNothing {
      return .advice("delete the line if there is nothing to say; \(topic.choice)")
    }
    let candidates = reference.contains(".") ? elsewhere : own
    if let nearest = Spelling.nearest(to: reference, among: candidates) {
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

  /// A list within a bullet ends it: text after it would hang below the list, out of place.
  private mutating func checkItems(_ statements: [Statement], of topic: Topic) {
    for position in 0..<statements.count - 1 {
      guard let finding = statements[position].finding, !finding.items.isEmpty else { continue }
      report(
        "text-after-list", "'\(finding.id.name)' ends in a list, so nothing can follow it",
        at: file.location(statements[position].place),
        repair: .advice("make it the last line of '\(topic.name)'"))
    }
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
