import Drafting
import FindingsBank
import KeyValue
import LetterFixtures
import SourceText
import Testing

@Suite("Forms for assessments")
struct AssessmentFormTests {
  @Test("every force's form drafts once each question has its first finding")
  func filled() throws {
    let house = Repository.house
    for force in house.roster.forces {
      let file = SourceFile(
        path: "assessments/\(force.slug).conf",
        text: Self.filled(AssessmentForm(for: force, of: house).text, from: house.bank))
      let drafted = house.draft(file)
      #expect(DiagnosticRenderer().render(drafted.diagnostics) == "")
      #expect(drafted.value != nil)
    }
  }

  @Test("a form names the force, its head and who signs, and asks the bank's questions in order")
  func contents() throws {
    let house = Repository.house
    let force = try #require(house.roster["city-of-london"])
    let form = AssessmentForm(for: force, of: house)
    #expect(form.text.hasPrefix("# City of London Police: an assessment to fill in.\n"))
    #expect(
      form.text.contains("# The letter goes to the Commissioner. \(force.inspector.name.text)"))
    let sections = house.inspection.sections.compactMap { house.bank.section($0.text) }
    let topics = sections.flatMap(\.topics)
    #expect(form.questionCount == topics.count)
    let keys = form.text.split(separator: "\n").filter { $0.hasSuffix(" =") && !$0.hasPrefix("#") }
    #expect(keys == ["addressee =", "salutation ="] + topics.map { "\($0.name) =" })
    let comments = form.text.split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { $0.dropFirst(2).split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    for finding in house.bank.findings {
      #expect(comments.contains(finding.phrasing.source.text))
    }
    #expect(form.text.split(separator: "\n").allSatisfy { $0.count <= 88 })
  }

  /// A form with the first finding of each topic, and something in each of its free slots.
  private static func filled(_ form: String, from bank: Bank) -> String {
    var section: BankSection?
    return form.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("[") { section = bank.section(line.dropFirst().dropLast()) }
      if line == "addressee =" || line == "salutation =" { return "\(line) The Chief Constable" }
      guard line.hasSuffix(" ="), let topic = section?.topic(line.dropLast(2)) else {
        return String(line)
      }
      guard let finding = topic.findings.first else { return "\(line) \"The force does this.\"" }
      let slots = finding.slots.filter { $0.houseWording == nil }
        .map { "\n\(topic.name).\($0.name) = partners" }
      return "\(line) \(finding.id.name)\(slots.joined())"
    }.joined(separator: "\n")
  }
}
