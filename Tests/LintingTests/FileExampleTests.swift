import Linting
import SourceText
import Testing

@Suite("Examples of rules about files")
struct FileExampleTests {
  private static let pages = RuleCatalogue.pages.filter { page in
    (page.bad + page.good).contains { $0.path != nil }
  }

  @Test("the folder that examples are put into has no fault")
  func sound() {
    let folder = ExampleFolder()
    #expect(DiagnosticRenderer().render(folder.diagnostics) == "")
    #expect(folder.read().value.letters.count == 3)
  }

  @Test(
    "a bad file has the marked faults of its rule, and no others",
    arguments: pages.map(\.name))
  func bad(_ name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name })
    for example in page.bad where example.path != nil {
      let found = ExampleFolder(example).diagnostics
      let shown = DiagnosticRenderer().render(found)
      #expect(found.map(\.rule).allSatisfy { $0 == name }, "\(shown)")
      #expect(found.allSatisfy { $0.severity == page.severity }, "\(shown)")
      if example.places.isEmpty {
        #expect(found.count == 1 && found[0].location == nil, "\(shown)")
        let path = found.first?.path ?? ""
        #expect((example.path ?? "").hasPrefix(path), "\(shown)")
      } else {
        #expect(found.map(\.place) == example.placesInFile, "\(shown)\(example.markedText)")
      }
    }
  }

  @Test("a good file has no fault of any rule", arguments: pages.map(\.name))
  func good(_ name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name })
    for example in page.good where example.path != nil {
      let found = ExampleFolder(example).diagnostics
      #expect(DiagnosticRenderer().render(found) == "", "\(example.text)")
    }
  }

  @Test("of three brackets the outer ones are the file's own")
  func marks() {
    let example = RuleExample("a.conf", "[[[calls]]]\n[[[calls]]\n[a] [[b]]")
    #expect(example.text == "[calls]\n[calls\n[a] b")
    #expect(example.places == [1..<6, 8..<14, 19..<20])
  }
}

extension RuleExample {
  /// The marked places in the file that the example is.
  fileprivate var placesInFile: [Diagnostic.Place] {
    let file = SourceFile(path: path ?? "", text: text)
    return places.map { .location(file.location($0)) }
  }
}
