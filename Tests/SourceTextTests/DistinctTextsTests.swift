import SourceText
import Testing

@Suite("Texts each once")
struct DistinctTextsTests {
  @Test("few and many are told apart, and stay in their order")
  func order() {
    for count in [1, 15, 16, 17, 1_000] {
      var texts = DistinctTexts()
      let numbers = (0..<count).map(String.init)
      #expect(numbers.allSatisfy { texts.insert($0) })
      #expect(!numbers.contains { texts.insert($0) })
      #expect(texts.all == numbers)
    }
  }
}
