import FindingsBank
import KeyValue
import LetterFixtures
import Mustache
import SourceText
import Testing

@testable import Drafting

@Suite("The names that templates can ask for")
struct LetterDataTests {
  @Test("they are the names that the data of the letters have, no fewer and no more")
  func names() throws {
    let house = Repository.house
    var given: Set<String> = []
    for file in Repository.assessments {
      let assessment = Assessment.read(file, bank: house.bank).value
      let force = try #require(house.roster[file.nameWithoutExtension])
      given.formUnion(
        Self.data(
          in: LetterContext(assessment, to: force, of: house, keepingOrigins: false).value
        ).names)
    }
    #expect(LetterData.all(house.inspection).names.subtracting(given) == [])
    #expect(given.subtracting(LetterData.all(house.inspection).names) == [])
  }

  /// What a value holds; of a list, all that its items hold.
  private static func data(in value: Value) -> LetterData {
    switch value {
    case .map(let map):
      return .map(
        Dictionary(map.map { ($0.key, data(in: $0.value)) }, uniquingKeysWith: { $1 }))
    case .list(let list):
      return .list(list.map(data).reduce(.text, merged))
    default:
      return .text
    }
  }

  private static func merged(_ one: LetterData, _ other: LetterData) -> LetterData {
    switch (one, other) {
    case (.map(let left), .map(let right)): .map(left.merging(right, uniquingKeysWith: merged))
    case (.list(let left), .list(let right)): .list(merged(left, right))
    case (.text, let known), (let known, .text): known
    default: one
    }
  }
}
