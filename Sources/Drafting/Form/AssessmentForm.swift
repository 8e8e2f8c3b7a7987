import FindingsBank
import KeyValue

/// An assessment that nobody has filled in: every question, with the findings that can answer it.
///
/// What is to be filled in is a key without a value, which `lint` names as open; what may be is a
/// comment.
package struct AssessmentForm: Sendable {
  /// The file's text.
  package let text: String
  /// How many questions it asks.
  package let questionCount: Int

  /// The form for a force, its questions in the order of the letter.
  package init(for force: Force, of house: House) {
    let sections = house.inspection.sections.compactMap { house.bank.section($0.text) }
    var writer = FormWriter()
    Self.writeHead(force, to: &writer)
    for section in sections { Self.write(section, to: &writer) }
    text = writer.text
    questionCount = sections.reduce(0) { $0 + $1.topics.count }
  }

  // MARK: Parts

  private static func writeHead(_ force: Force, to writer: inout FormWriter) {
    let inspector = [force.inspector.name.text, force.inspector.honours?.text]
      .compactMap { $0 }.joined(separator: ", ")
    writer.comment("\(force.name.text): an assessment to fill in.")
    writer.comment("")
    writer.comment(
      "The letter goes to the \(force.head.text). \(inspector) signs it.")
    writer.comment("")
    writer.comment(
      """
      To answer a question, write the name of a finding after the = below it. To say more, repeat \
      the line with another finding. A sentence of your own goes between quotation marks, "…"; \
      further lines of it are indented. Delete the line of a question that the letter is silent on, \
      unless it is marked (must be answered).
      """)
    writer.comment("")
    writer.comment(
      """
      {{Words}} in braces are a gap. Below the finding stands the line that fills it: take away its \
      #. A line that is needed with a finding ends in =, and the words go after that. Of wordings \
      with | between them leave one; the first stands where the line is left out.
      """)
    writer.comment("")
    writer.comment("letterbank lint says what is still open; letterbank draft makes the letter.")
    writer.blankLine()
    writer.entry("force", force.slug)
    writer.blankLine()
    writer.comment("The \(force.head.text) with title, and what follows \"Dear\".")
    writer.entry("addressee")
    writer.entry("salutation")
    writer.blankLine()
    writer.comment("Where there is something to say, take away the #; address has a line for each")
    writer.comment("line of the postal address, liaison-officer gets a copy of the letter.")
    writer.optionalEntry("address")
    writer.optionalEntry("address")
    writer.optionalEntry("liaison-officer")
    writer.blankLine()
    writer.comment(
      """
      For a letter made up to show what letters look like: in place of addressee and salutation.
      """)
    writer.optionalEntry("status", "illustrative")
  }

  private static func write(_ section: BankSection, to writer: inout FormWriter) {
    writer.blankLine()
    writer.blankLine()
    writer.entryLine("[\(section.name)]")
    if section.headings.count > 1 {
      writer.comment("Where the inspector's usual heading does not fit, one of these:")
      writer.optionalEntry("heading", section.headings.map(\.text).joined(separator: " | "))
    }
    for topic in section.topics { write(topic, to: &writer) }
  }

  private static func write(_ topic: Topic, to writer: inout FormWriter) {
    writer.blankLine()
    let mark = topic.isRequired ? " (must be answered)" : ""
    writer.comment((topic.question?.text ?? topic.name) + mark)
    if topic.findings.isEmpty { writer.comment("a sentence of your own: \"…\"", indent: 2) }
    for finding in topic.findings { write(finding, of: topic, to: &writer) }
    writer.entry(topic.name)
  }

  private static func write(_ finding: Finding, of topic: Topic, to writer: inout FormWriter) {
    writer.comment("\(finding.id.name) (\(finding.judgement.rawValue))", indent: 2)
    writer.comment(finding.phrasing.source.text, indent: 4)
    for item in finding.items { writer.comment("- \(item.source.text)", indent: 4, hanging: 2) }
    for slot in finding.slots {
      let isShared = topic.findings.contains { $0.id != finding.id && $0.slot(slot.name) != nil }
      let key =
        isShared
        ? "\(topic.name).\(finding.id.name).\(slot.name)" : "\(topic.name).\(slot.name)"
      switch slot.filling {
      case .free:
        writer.comment("needed with this finding:", indent: 4)
        writer.optionalEntry(key)
      case .choice(let wordings):
        writer.optionalEntry(key, wordings.map(\.text).joined(separator: " | "))
      }
    }
  }
}
