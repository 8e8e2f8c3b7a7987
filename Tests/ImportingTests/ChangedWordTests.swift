import Drafting
import FindingsBank
import Importing
import LetterDocument
import SourceText
import Testing
import Wording

@Suite("Importing letters with one word wrong")
struct ChangedWordTests {
  /// What is done to a word.
  enum Change: CaseIterable {
    case dropped
    case doubled
    case altered

    func applied(to word: Substring) -> String {
      switch self {
      case .dropped: ""
      case .doubled: "\(word) \(word)"
      case .altered: "x\(word)x"
      }
    }
  }

  /// A letter with one of everything: slots, a list, free text, several findings in a bullet.
  private static let assessment = """
    force = warwickshire
    addressee = Mr A
    salutation = Andy
    address = Police Headquarters
    liaison-officer = Ms L
    [preventing-crime]
    strategy = strong-focus
    strategy = "Nobody else has this sentence."
    initiatives = daily-meetings
    initiatives.focus = direct staff towards
    [attendance]
    recording = two-ways-listed
    iom = research-partner
    iom.partner = St. Mary's College
    [freeing-up-time]
    demand = good-understanding
    demand = analysis
    savings = not-known
    """

  @Test(
    "no word is lost, and every other bullet is recognised", arguments: Change.allCases)
  func eachWord(change: Change) async throws {
    let house = Repository.house
    let force = "warwickshire"
    let letter = try #require(
      house.draft(SourceFile(path: "\(force).conf", text: Self.assessment)).value)
    let text = String(decoding: letter.bytes(.text), as: UTF8.self)
    let whole = try #require(
      Repository.importer.read(SourceFile(path: "\(force).txt", text: text)).value)
    let bullets = whole.said(in: house).sections.flatMap(\.bullets)
    let words = text.split { $0 == " " || $0 == "\n" }.map { $0.startIndex..<$0.endIndex }
    let failures = await withTaskGroup(of: [String].self) { group in
      for word in words where text[word] != "-" {
        group.addTask {
          let changed = text.replacingCharacters(in: word, with: change.applied(to: text[word]))
          let file = SourceFile(path: "\(force).txt", text: changed)
          let place =
            "\(text[word]) at \(text.utf8.distance(from: text.startIndex, to: word.lowerBound))"
          guard let imported = Repository.importer.read(file).value else {
            return ["\(place): no letter"]
          }
          var failures: [String] = []
          if !imported.account.isComplete { failures.append("\(place): words were lost") }
          let said = imported.said(in: house).sections.flatMap(\.bullets)
          let others = bullets.count { !said.contains($0) }
          if others > 1 || said.count != bullets.count {
            failures.append("\(place): \(others) bullets changed")
          }
          return failures
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(failures.sorted() == [])
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
