import Drafting
import FindingsBank
import Importing
import LetterDocument
import SourceText
import Testing

@Suite("Importing letters made at random")
struct RandomLetterTests {
  /// What came of importing some letters.
  struct Tally {
    var letters = 0
    var ambiguities = 0
    var failures: [String] = []

    mutating func add(_ other: Tally) {
      letters += other.letters
      ambiguities += other.ambiguities
      failures += other.failures
    }
  }

  private static let letters = 2_000

  @Test("draft and import give each of 2,000 assessments back")
  func roundTrip() async {
    let tally = await withTaskGroup(of: Tally.self) { group in
      for start in stride(from: 0, to: Self.letters, by: 50) {
        group.addTask {
          var tally = Tally()
          for number in start..<start + 50 { tally.add(Self.roundTrip(number)) }
          return tally
        }
      }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
    print("\(tally.letters) letters imported; \(tally.ambiguities) ambiguities, all reported")
    #expect(tally.letters == Self.letters)
    #expect(tally.failures.sorted() == [])
  }

  /// Drafts the letter of a number and imports it.
  private static func roundTrip(_ number: Int) -> Tally {
    let house = Repository.house
    let file = RandomAssessment.file(number, in: house)
    let drafted = house.draft(file)
    guard let letter = drafted.value else {
      return Tally(failures: ["\(number): " + DiagnosticRenderer().render(drafted.diagnostics)])
    }
    let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
    var generator = RandomGenerator(seed: number)
    let format = generator.chance(50) ? LetterFormat.text : .markdown
    let width = Int.random(in: 40...120, using: &generator)
    let scan = SourceFile(
      path: "letter.\(format.fileEnding)", bytes: letter.bytes(format, width: width))
    guard let imported = Repository.importer.read(scan).value else {
      return Tally(failures: ["\(number): not recognised as a letter"])
    }
    var tally = Tally(letters: 1, ambiguities: imported.account.ambiguities.count)
    let said = imported.said(in: house).keepingTopics(toldBy: original)
    let expected = original.keepingTopics(toldBy: original)
    if said != expected {
      tally.failures.append("\(number): \(Self.difference(expected, said))")
    }
    if !imported.account.isComplete { tally.failures.append("\(number): words were lost") }
    if !imported.account.ignored.isEmpty { tally.failures.append("\(number): words were ignored") }
    return tally
  }

  /// Where two assessments differ first, in a few words.
  private static func difference(_ old: SaidAssessment, _ new: SaidAssessment) -> String {
    for (section, other) in zip(old.sections, new.sections) where section != other {
      for (bullet, otherBullet) in zip(section.bullets, other.bullets) where bullet != otherBullet {
        return "\(section.name): \(bullet)\n  \(otherBullet)"
      }
      return "\(section.name): \(section.heading ?? "") \(section.bullets.count) bullets, "
        + "\(other.heading ?? "") \(other.bullets.count) bullets"
    }
    var old = old
    var new = new
    old.sections = []
    new.sections = []
    return "\(old)\n  \(new)"
  }
}
