import FindingsBank
import KeyValue
import SeededRandom

/// An assessment of a force that there is not, drawn from the whole bank.
struct CorpusAssessment {
  /// What fills a slot that has no list of wordings.
  private static let fillings = [
    "a university in the region", "burglary and domestic abuse", "35% of calls, or more,",
    "two of its three areas", "victims of crime (and their families)", "the control room",
  ]

  private let bank: Bank
  private var generator: SeededGenerator
  private var chosen: [Finding] = []

  /// The assessment of a number as its file has it; the same for the same bank.
  static func text(_ number: Int, force: String, bank: Bank) -> String {
    var assessment = CorpusAssessment(bank: bank, generator: SeededGenerator(seed: UInt64(number)))
    return assessment.text(force: force)
  }

  private mutating func text(force: String) -> String {
    var text = "# Illustrative, not a finding of HMIC.\nforce  = \(force)\nstatus = illustrative\n"
    for section in bank.sections {
      var lines: [KeyValueWriter.Line] = []
      for topic in section.topics where generator.chance(85) { lines += self.lines(of: topic) }
      if lines.isEmpty, let topic = section.topics.first(where: { !$0.findings.isEmpty }) {
        lines = choice(of: topic.findings[0], in: topic)
      }
      text += "\n[\(section.name)]\n" + KeyValueWriter.text(lines)
    }
    return text
  }

  /// One to three findings of a topic that do not contradict what is chosen already.
  private mutating func lines(of topic: Topic) -> [KeyValueWriter.Line] {
    var lines: [KeyValueWriter.Line] = []
    let wanted = Int.random(in: 1...3, using: &generator)
    var taken = 0
    for finding in topic.findings.shuffled(using: &generator) where taken < wanted {
      let contradicts = chosen.contains { Bank.exclusion(between: $0, and: finding) != nil }
      // A list ends its bullet, so it is left to bullets of its own.
      guard !contradicts, finding.items.isEmpty || taken == 0 else { continue }
      lines += choice(of: finding, in: topic)
      taken += 1
      if !finding.items.isEmpty { break }
    }
    return lines
  }

  private mutating func choice(of finding: Finding, in topic: Topic) -> [KeyValueWriter.Line] {
    chosen.append(finding)
    var lines = [KeyValueWriter.Line(topic.name, finding.id.name)]
    for slot in finding.slots {
      let wordings =
        switch slot.filling {
        case .free: Self.fillings
        case .choice(let wordings): wordings.map(\.text)
        }
      if case .choice = slot.filling, generator.chance(60) { continue }
      let wording = wordings.randomElement(using: &generator) ?? ""
      lines.append(.init("\(topic.name).\(finding.id.name).\(slot.name)", wording))
    }
    return lines
  }
}
