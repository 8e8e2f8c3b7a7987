import FindingsBank
import KeyValue

/// Makes assessments at random, each sound, and laid out in ways that nobody would advise: with
/// comments anywhere, entries of several topics mixed, slots far below their findings, any line
/// end.
struct OddAssessment {
  private typealias Entry = (path: [String], value: String)

  private let bank: Bank
  private var random: RandomGenerator
  private var taken: Set<String> = []

  private static let sentences = [
    "The force has a plan of its own.", "Officers told the team so.",
    "\"Quoted\" words stand here, as said.", "Work is going on", "Some of it is new: all of it is.",
  ]
  private static let comments = [
    "# A comment.", "#", "#no blank = here", "# [section] in a comment", "# Zoë says “yes”.",
  ]

  init(_ bank: Bank, seed: Int) {
    self.bank = bank
    random = RandomGenerator(seed: seed)
  }

  /// The text of an assessment of Cleveland Police.
  mutating func text() -> String {
    var lines = ["force=cleveland", "addressee   =   Mrs J Cheer"]
    if random.once(in: 2) { lines.append("salutation = Jacqui") }
    if random.once(in: 3) { lines += ["address = Ladgate Lane", "address = Middlesbrough"] }
    if random.once(in: 3) { lines.append("liaison-officer = Kay Lancaster") }
    for section in bank.sections where !random.once(in: 8) {
      lines += self.section(section)
    }
    if lines.allSatisfy({ !$0.hasPrefix("[") }) { lines += section(bank.sections[0]) }
    let ending = random.once(in: 4) ? "\r\n" : "\n"
    let mark = random.once(in: 6) ? "\u{FEFF}" : ""
    return mark + lines.joined(separator: ending) + (random.once(in: 5) ? "" : ending)
  }

  private mutating func section(_ section: BankSection) -> [String] {
    let topics = section.topics.shuffled(using: &random).prefix(1 + random.below(6))
    var queues = topics.map { bullet($0, in: section) }.filter { !$0.isEmpty }
    var entries: [Entry] = []
    while !queues.isEmpty {
      let index = random.once(in: 8) ? random.below(queues.count) : 0
      entries.append(queues[index].removeFirst())
      queues.removeAll(where: \.isEmpty)
    }
    if random.once(in: 4), let heading = section.headings.randomElement(using: &random) {
      entries.insert(([section.name, "heading"], heading.text), at: 0)
    }
    guard !entries.isEmpty else { return [] }
    var prefix = [section.name]
    var lines = random.once(in: 3) ? ["", "[\(section.name)]", ""] : ["[\(section.name)]"]
    let width = random.below(30)
    let equals = random.once(in: 5) ? "=" : random.once(in: 5) ? "\t= " : " = "
    for entry in entries {
      if random.once(in: 7) { lines.append(Self.comments[random.below(Self.comments.count)]) }
      if random.once(in: 12) { lines += ["", "# Set apart.", ""] }
      // A slot may stand in a section of its own, after which the letter's is begun again.
      let wanted =
        entry.path.count > 2 && random.once(in: 10) ? Array(entry.path.prefix(2)) : [section.name]
      if wanted != prefix { lines.append("[\(wanted.joined(separator: "."))]") }
      prefix = wanted
      let key = entry.path.dropFirst(prefix.count).joined(separator: ".")
      let padding = String(repeating: " ", count: max(0, width - key.count))
      let value =
        random.once(in: 6)
        ? entry.value.split(separator: " ").joined(separator: "\n  ") : entry.value
      lines += (key + padding + equals + value).split(separator: "\n").map(String.init)
    }
    return lines
  }

  private mutating func bullet(_ topic: Topic, in section: BankSection) -> [Entry] {
    var statements: [(reference: String, finding: Finding)] = []
    var entries: [Entry] = []
    let path = [section.name, topic.name]
    for _ in 0..<1 + random.below(3) {
      let isForeign = random.once(in: 6)
      let home = isForeign ? section.topics.randomElement(using: &random) ?? topic : topic
      guard !random.once(in: 5), let finding = home.findings.randomElement(using: &random),
        !taken.contains(finding.id.description)
      else {
        if taken.insert(section.name + topic.name).inserted {
          let text = Self.sentences[random.below(Self.sentences.count)]
          if taken.insert(text).inserted { entries.append((path, "\"\(text)\"")) }
        }
        continue
      }
      taken.insert(finding.id.description)
      let own = finding.id.topic == topic.name
      let reference = own ? finding.id.name : "\(finding.id.topic).\(finding.id.name)"
      statements.append((reference, finding))
      entries.append((path, reference))
      // A list ends its bullet.
      if !finding.items.isEmpty { break }
    }
    return entries + slots(of: statements, path)
  }

  private mutating func slots(
    of statements: [(reference: String, finding: Finding)], _ path: [String]
  ) -> [Entry] {
    var entries: [Entry] = []
    for (reference, finding) in statements {
      for slot in finding.slots {
        let isShared = statements.count { $0.finding.slot(slot.name) != nil } > 1
        let middle =
          isShared || random.once(in: 6) ? reference.split(separator: ".").map(String.init) : []
        let key = path + middle + [slot.name]
        switch slot.filling {
        case .free: entries.append((key, "some \(random.below(90) + 10) things"))
        case .choice(let wordings):
          if random.once(in: 2), let wording = wordings.randomElement(using: &random) {
            entries.append((key, wording.text))
          }
        }
      }
    }
    return entries
  }
}
