import Drafting
import LetterDocument
import SourceText
import Testing

@testable import Linting

/// Letters and assessments that nobody would write, and that are looked at as fast as others of
/// their size.
@Suite("Long letters and assessments")
struct GreatLengthTests {
  private static func prose(_ text: String) -> Prose {
    let file = SourceFile(path: "letter.md", text: text)
    return Prose(MarkdownReader.read(file).value, in: file)
  }

  @Test("tens of thousands of contractions, in as many sentences")
  func contractions() {
    let prose = Self.prose(String(repeating: "The force says it's quick. ", count: 30_000))
    #expect(Contraction().faults(in: prose, HouseStyle()).count == 30_000)
  }

  @Test("tens of thousands of contractions in one sentence, between as many quotations")
  func quotations() {
    let text = String(repeating: "staff don't say 'so it is', and ", count: 20_000)
    let prose = Self.prose("All \(text) that is it.")
    #expect(Contraction().faults(in: prose, HouseStyle()).count == 20_000)
  }

  @Test("thousands of findings in one assessment, each of which may contradict some")
  func contradictions() {
    let numbers = 0..<2_000
    let findings = numbers.map { number in
      let excludes = (1...5).map { "excludes = f\((number + $0 * 300) % 2_000)\n" }.joined()
      return "[many.things.f\(number)]\njudgement = good\ntext = One.\n\(excludes)"
    }
    var folder = ExampleFolder()
    folder.put(
      RuleExample(
        "findings-bank/many.conf",
        "[many]\nheading = Many\n[many.things]\nquestion = How many?\n"
          + findings.joined()))
    folder.put(
      RuleExample(
        "assessments/essex.conf",
        "force = essex\naddressee = A\nsalutation = B\n\n[many]\n"
          + numbers.map { "things = f\($0)\n" }.joined()))
    let faults = ContradictingFindings().faults(in: folder.read().value)
    #expect(faults.count == 2_000 * 5)
  }
}
