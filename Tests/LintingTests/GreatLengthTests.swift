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

  @Test("thousands of contractions, in as many sentences")
  func contractions() {
    let prose = Self.prose(String(repeating: "The force says it's quick. ", count: 8_000))
    #expect(Contraction().faults(in: prose, HouseStyle()).count == 8_000)
  }

  @Test("thousands of contractions in one sentence, between as many quotations")
  func quotations() {
    let text = String(repeating: "staff don't say 'so it is', and ", count: 5_000)
    let prose = Self.prose("All \(text) that is it.")
    #expect(Contraction().faults(in: prose, HouseStyle()).count == 5_000)
  }

  @Test("hundreds of abbreviations, none of which is explained")
  func abbreviations() {
    let letters = Array("BFGHJKPQ").map(String.init)
    let names = letters.flatMap { first in
      letters.flatMap { second in letters.map { "\(first)\(second)\($0)" } }
    }
    let prose = Self.prose(names.map { "It is well with the \($0) and all. " }.joined())
    #expect(UnexplainedAbbreviation().faults(in: prose, HouseStyle()).count == 512)
  }

  /// A rule with words of a sentence that it looks at, and how often it finds something where they
  /// stand three thousand times.
  private static let sentences: [(any WordingRule, String, count: Int)] = [
    (AbbreviationExplainedTwice(), "the PCSO, properly so, ", 0),
    (Confusable(), "it is more then ten ", 3_000),
    (MissingComma(), "; however it does so ", 3_000),
    (RepeatedPhrase(), "we have we have ", 500),
    (RepeatedWord(), "it is is so ", 3_000),
    (ThatToBe(), "they are to be, to be so ", 0),
    (UnpairedQuotationMark(), "'twas so ", 0),
  ]

  @Test("thousands of words in one sentence", arguments: sentences.indices)
  func sentence(number: Int) {
    let (rule, words, count) = Self.sentences[number]
    let prose = Self.prose("So \(String(repeating: words, count: 3_000))is well.")
    #expect(rule.faults(in: prose, HouseStyle()).count == count)
  }

  @Test("thousands of names that begin with the same word")
  func capitals() {
    let digits = ["Ada", "Bea", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon"]
    let names = (1_000..<3_000).map { number in
      String(number).map { digits[$0.wholeNumberValue ?? 0] }.joined(separator: " ")
    }
    let prose = Self.prose(names.map { "We saw the Force \($0) here. " }.joined())
    #expect(TwoSpellings().faults(in: prose, HouseStyle()).isEmpty)
  }

  @Test("thousands of findings in one assessment, each of which may contradict some")
  func contradictions() {
    let numbers = 0..<1_500
    let findings = numbers.map { number in
      let excludes = (1...5).map { "excludes = f\((number + $0 * 200) % 1_500)\n" }.joined()
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
    #expect(faults.count == 1_500 * 5)
  }
}
