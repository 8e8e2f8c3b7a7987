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
        let value = entries.value(at: line)
        if let text = readFreeText(value, under: topic, of: section) {
          statements.append(.freeText(text))
        }
      } else if let finding = section.finding(chosenAt: line, of: entries, under: topic) {
        if finding.hasOpenSlots { hasSlotsToRead = true }
        chosen.append(ObjectIdentifier(finding))
        statements.append(
          .finding(
            SelectedFinding(
              finding: finding, chosenAt: entries.valueLocation(at: line), fillings: [])))
      } else {
        reportUnanswered(entries[line], under: topic, of: section)
        knowsFindings = false
      }
    }
    if hasSlotsToRead {
      // The faults found so far go along, as no more than some are told of one file.
      let read = SlotReader(
        topic, consume statements, in: entries, isComplete: knowsFindings, after: diagnostics
      ).read(lines)
      (statements, diagnostics) = (read.value, read.diagnostics)
    }
    guard !statements.isEmpty else { return nil }
    checkItems(statements, of: topic)
    return Bullet(topic: topic.name, statements: statements)
  }

  /// The text between the quotation marks; nothing where it is not closed, or empty.
  private mutating func readFreeText(
    _ value: FoldedText, under topic: Topic, of section: BankSection
  ) -> FoldedText? {
    guard let text = FreeText.contents(of: value) else {
      reportUnclosed(value)
      return nil
    }
    guard !text.isEmpty else {
      report(
        "assessment.empty-free-text", "this free text is empty", at: value.location,
        repair: .advice("write the sentence between the quotation marks, or delete the line"))
      return nil
    }
    if section.finding(text.text, under: topic) != nil {
      report(
        "assessment.quoted-finding",
        "'\(text.text)' is the name of a finding, and stands between quotation marks",
        at: value.location,
        repair: .advice("take the quotation marks away, or write a sentence between them"))
    }
    if let fault = text.openGapFault { diagnostics.add(fault) }
    holdsFreeText = true
    return text
  }

  private mutating func reportUnclosed(_ value: FoldedText) {
    if let rest = FreeText.rest(of: value), rest.text.hasPrefix("#") {
      return diagnostics.add(FoldedText.trailingComment(at: rest.location))
    }
    report(
      "assessment.unclosed-free-text", "this free text does not end in a quotation mark",
      at: value.location,
      repair: .advice("close it with \"; if it goes on below, indent the lines that it goes on in"))
  }

  /// A list within a bullet ends it: text after it would hang below the list, out of place.
  private mutating func checkItems(_ statements: [Statement], of topic: Topic) {
    for position in 0..<statements.count - 1 {
      guard let finding = statements[position].finding, !finding.items.isEmpty else { continue }
      report(
        "assessment.text-after-list",
        "'\(finding.id.name)' ends in a list, so nothing can follow it",
        at: file.location(statements[position].place),
        repair: .advice("make it the last line of '\(topic.name)'"))
    }
  }
}
