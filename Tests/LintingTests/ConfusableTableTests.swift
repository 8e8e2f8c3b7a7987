import Testing

@testable import Linting

@Suite("Table of confusable words")
struct ConfusableTableTests {
  @Test("every form has one to replace it", arguments: ConfusableTable.pairs.map(\.wrong))
  func forms(_ wrong: [String]) throws {
    for pair in ConfusableTable.pairs where pair.wrong == wrong {
      #expect(pair.right.count == wrong.count)
      #expect(zip(pair.right, wrong).allSatisfy { $0 != $1 })
      #expect(!pair.patterns.isEmpty)
    }
  }

  @Test("every pattern names its word once and only known classes")
  func patterns() {
    for line in ConfusableTable.pairs.flatMap(\.lines) {
      let parts = line.split(separator: " ")
      #expect(parts.count { $0 == "_" } == 1, "\(line)")
      #expect(parts.count > 1, "\(line)")
      for part in parts where part != "_" {
        for word in part.drop(while: { "~!".contains($0) }).split(separator: "|") {
          #expect(
            word.first != "@" || WordClass(rawValue: String(word.dropFirst())) != nil, "\(line)")
          #expect(!word.contains("_") && !word.isEmpty, "\(line)")
        }
      }
    }
  }
}
