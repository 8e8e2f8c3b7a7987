import Drafting
import FindingsBank
import KeyValue
import SourceText

/// An assessment with any mix of what the bank has and what no bank has.
struct RandomAssessment {
  private static let persons = ["Mr A", "Ms B. C. QPM", "Dame D, DBE", "Dr Ë-F"]
  private static let lines = [
    "Police Headquarters", "No 1 St. Mary's Square", "PO Box 3167", "Bristol BS20 8QJ",
    "Chief Constable's Office", "(North Wing)",
  ]
  private static let gaps = [
    "Oxford University", "St. Mary's Hospital", "Barts & Co. (London)", "“Safety Net”",
    "'Right Care'", "£2.5 million", "35% of calls, or more,", "Zoë's team", "staff [on duty]",
    "1 April 2014", "A–B", "pre- and post-war units", "the force",
  ]
  private static let sentences = [
    "Since 1 April 2014 the force has spent £2.5 million (35% of its budget) on this.",
    "The team at St. Mary's Road, led from \"Zoë House\", works well with Acme Ltd. in the north.",
    "Is this enough?", "Staff said: “We are not asked.”", "Nobody knew why [or when].",
    "This was so in 2013–14, e.g. in towns; it is not now.", "See 3.2 and 4.1 for more!",
    "It costs 5% less - or 6% - than before.", "Twenty-three officers, on foot, do it.",
    "The force has a strong focus on something else.", "#1 of its aims is = 2.",
    "A * B is not * C, and 2 < 3 & 4 > 1.", "However, that isn’t so.",
  ]

  private let house: House
  private var generator: RandomGenerator
  private var chosen: Set<FindingID> = []
  private var isIllustrative = false

  /// The assessment of a number, always the same.
  static func file(_ number: Int, in house: House) -> SourceFile {
    var random = RandomAssessment(house: house, generator: RandomGenerator(seed: number))
    return random.file()
  }

  private mutating func file() -> SourceFile {
    let force = generator.pick(house.roster.slugs)
    isIllustrative = generator.chance(20)
    var lines = ["force = \(force)"]
    if isIllustrative { lines.append("status = illustrative") }
    lines += Self.lines.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator))
      .map { "address = \($0)" }
    if !isIllustrative {
      lines.append("addressee = \(generator.pick(Self.persons))")
      if generator.chance(70) { lines.append("salutation = \(generator.pick(Self.persons))") }
      if generator.chance(50) { lines.append("liaison-officer = \(generator.pick(Self.persons))") }
    }
    let sections = house.bank.sections.shuffled(using: &generator)
    for (index, section) in sections.enumerated() where index == 0 || generator.chance(95) {
      lines += ["", "[\(section.name)]"]
      if generator.chance(30), let heading = section.headings.randomElement(using: &generator) {
        lines.append("heading = \(heading.text)")
      }
      let topics = section.topics.shuffled(using: &generator)
        .prefix(
          Int.random(
            in: 1...Int.random(in: 1...section.topics.count, using: &generator), using: &generator))
      let start = lines.count
      for topic in topics { lines += bullet(of: topic, in: section) }
      if lines.count == start, let topic = topics.first { lines += finding(of: topic, as: topic) }
    }
    return SourceFile(path: "assessments/\(force).conf", text: lines.joined(separator: "\n") + "\n")
  }

  private mutating func bullet(of topic: Topic, in section: BankSection) -> [String] {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      if !isIllustrative, generator.chance(15) {
        lines.append("\(topic.name) = \"\(generator.pick(Self.sentences))\"")
      } else {
        let isElsewhere = generator.chance(5)
        let home = isElsewhere ? section.topics.randomElement(using: &generator) : topic
        lines += finding(of: home ?? topic, as: topic)
        // A list ends its bullet.
        if endsInList { break }
      }
    }
    return lines
  }

  private var endsInList = false

  /// The lines that choose a finding that the letter has not, if there is one left.
  private mutating func finding(of home: Topic, as topic: Topic) -> [String] {
    endsInList = false
    let left = home.findings.filter { !chosen.contains($0.id) }
    guard let finding = left.randomElement(using: &generator) else { return [] }
    chosen.insert(finding.id)
    endsInList = !finding.items.isEmpty
    let reference = home.name == topic.name ? finding.id.name : "\(home.name).\(finding.id.name)"
    var lines = ["\(topic.name) = \(reference)"]
    for slot in finding.slots {
      let filling: String
      switch slot.filling {
      case .free: filling = generator.pick(Self.gaps)
      case .choice(let wordings):
        if generator.chance(40) { continue }
        filling = generator.pick(wordings.map(\.text))
      }
      lines.append("\(topic.name).\(reference).\(slot.name) = \(filling)")
    }
    return lines
  }
}
