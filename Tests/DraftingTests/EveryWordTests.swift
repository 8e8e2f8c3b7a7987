import Checking
import KeyValue
import LetterFixtures
import SourceText
import Testing
import Wording

@testable import Drafting
@testable import FindingsBank

@Suite("No word changes unseen")
struct EveryWordTests {
  /// What a word is changed into: nothing else in the folder is called that.
  private static let intruder = "zzz"

  @Test("each word of each template shows in the difference from a sample", arguments: templates)
  func template(_ name: String) throws {
    let file = try #require(Repository.files.templates[name])
    let text = String(decoding: file.bytes, as: UTF8.self)
    let forces = Self.lettersMade(with: name)
    var count = 0
    for word in Words.ofTemplate(text) {
      var files = Repository.files
      files.templates[name] = SourceFile(path: file.path, text: Words.replace(word, in: text))
      #expect(try shows(text[word], in: House.read(files).value, for: forces))
      count += 1
    }
    #expect(count > (name == "letter.mustache" ? 200 : 0))
  }

  @Test(
    "each word of each finding that is used shows",
    arguments: Repository.house.bank.sections.map(\.name))
  func findings(section: String) throws {
    let name = "findings-bank/\(section).conf"
    let file = try #require(Repository.files.bank.first { $0.path == name })
    let users = Self.users
    let jobs = try #require(Repository.house.bank.section(section)).topics.flatMap(\.findings)
      .flatMap { Self.sources(of: $0, users: users) }
    var words = 0
    for (source, forces) in jobs {
      for word in Words.all(in: source.text) {
        let place = source.location(of: source.text[word]).range
        let changed =
          Array(file.bytes[..<place.lowerBound]) + Array(Self.intruder.utf8)
          + file.bytes[place.upperBound...]
        let house = House(
          templates: Repository.house.templates,
          bank: bank(with: SourceFile(path: file.path, bytes: changed), for: section),
          inspection: Repository.house.inspection, inspectors: Repository.house.inspectors,
          roster: Repository.house.roster)
        #expect(try shows(source.text[word], in: house, for: forces))
        words += 1
      }
    }
    #expect(words > 300)
  }

  @Test("each word of each free text shows")
  func freeText() throws {
    var words = 0
    for file in Repository.assessments {
      let assessment = Assessment.read(file, bank: Repository.house.bank).value
      for case .freeText(let source) in assessment.sections.flatMap(\.bullets).flatMap(\.statements)
      {
        for word in Words.all(in: source.text) {
          let place = source.location(of: source.text[word]).range
          let changed =
            Array(file.bytes[..<place.lowerBound]) + Array(Self.intruder.utf8)
            + file.bytes[place.upperBound...]
          let edited = SourceFile(path: file.path, bytes: changed)
          #expect(try shows(source.text[word], of: edited, in: Repository.house))
          words += 1
        }
      }
    }
    #expect(words > 50)
  }

  // MARK: How a change shows

  private func shows(_ word: Substring, in house: House, for forces: [String]) throws -> Bool {
    try forces.contains { try shows(word, of: Repository.assessment($0), in: house) }
  }

  /// Whether the difference between a letter and its sample shows a word gone and the intruder
  /// come.
  private func shows(_ word: Substring, of assessment: SourceFile, in house: House) throws -> Bool {
    let force = assessment.nameWithoutExtension
    let letter = try #require(house.draft(assessment).value)
    let diff = letter.changes(since: try #require(Repository.sample(force)))
    let pieces = diff.excerpts().flatMap(\.pieces)
    let isGone = pieces.contains {
      if case .removed(let text) = $0 { text.contains(word) } else { false }
    }
    let hasCome = pieces.contains {
      if case .added(let text) = $0 { text.contains(Self.intruder) } else { false }
    }
    return isGone && hasCome
  }

  // MARK: Which letters a source is in

  private static let templates = Repository.files.templates.keys.filter {
    $0.hasSuffix(".mustache")
  }.sorted()

  /// Letters that between them show every part of a template: the published ones, and of the
  /// illustrative ones two with and two without a house style.
  private static func lettersMade(with name: String) -> [String] {
    (Repository.published + ["kent", "gwent", "city-of-london", "metropolitan"]).filter { force in
      let template = Repository.house.roster[force]?.inspector.template
      return name == "letter.mustache" || name == template.map { $0 + ".mustache" }
    }
  }

  /// The bank with one section read from a changed file.
  private func bank(with file: SourceFile, for section: String) -> Bank {
    let changed = Bank.read([file]).value.sections
    return Bank(
      sections: Repository.house.bank.sections.filter { $0.name != section } + changed)
  }

  /// The assessments' choices of each finding, with the force.
  private static let users: [FindingID: [(force: String, selection: SelectedFinding)]] = {
    var users: [FindingID: [(force: String, selection: SelectedFinding)]] = [:]
    for file in Repository.assessments {
      for selection in Assessment.read(file, bank: Repository.house.bank).value.selections {
        users[selection.finding.id, default: []].append((file.nameWithoutExtension, selection))
      }
    }
    return users
  }()

  /// The texts that a finding is made of, each with letters in which it stands.
  private static func sources(
    of finding: Finding, users: [FindingID: [(force: String, selection: SelectedFinding)]]
  ) -> [(FoldedText, [String])] {
    let own = users[finding.id] ?? []
    var sources: [(FoldedText, [String])] = []
    for piece in ([finding.phrasing] + finding.items).flatMap(\.pieces) {
      if case .words(let words) = piece { sources.append((words, own.prefix(1).map(\.force))) }
    }
    for slot in finding.slots {
      // Only the house wording stands in letters as the bank has it: others are the assessment's.
      guard let house = slot.houseWording else { continue }
      let takers = own.filter { !$0.selection.fillings.contains { $0.slot == slot.name } }
      if let taker = takers.first { sources.append((house, [taker.force])) }
    }
    return sources
  }
}
