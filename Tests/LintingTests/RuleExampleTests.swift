import LetterDocument
import Linting
import SourceText
import Testing

@Suite("Examples of rules")
struct RuleExampleTests {
  @Test(
    "a bad example has the marked faults and no others",
    arguments: RuleCatalogue.wording.map(\.page.name))
  func bad(_ name: String) throws {
    let rule = try #require(RuleCatalogue.wording.first { $0.page.name == name })
    for example in rule.page.bad {
      let found = rule.faults(in: example.prose, HouseStyle()).map(\.place)
      #expect(found == example.expectedPlaces, "\(example.markedText)")
      #expect(!found.isEmpty, "nothing is marked in: \(example.markedText)")
    }
  }

  @Test(
    "a good example has no fault of any rule", arguments: RuleCatalogue.wording.map(\.page.name))
  func good(_ name: String) throws {
    let page = try #require(RuleCatalogue.wording.first { $0.page.name == name }).page
    for example in page.good {
      for rule in RuleCatalogue.wording {
        let found = rule.faults(in: example.prose, HouseStyle())
        #expect(found.isEmpty, "\(rule.page.name): \(example.text)")
      }
    }
  }
}

extension RuleExample {
  private var file: SourceFile { SourceFile(path: "letter.md", text: text) }

  /// The example as rules read it.
  var prose: Prose { Prose(MarkdownReader.read(file).value, in: file) }

  /// The marked places.
  var expectedPlaces: [Diagnostic.Place] { places.map { .location(file.location($0)) } }
}
