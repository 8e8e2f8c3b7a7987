import SharedWork
import SourceText
import Testing

@testable import Linting

@Suite("Many look at the letters")
struct WorkforceTests {
  /// Several workers, the last of whom is done first.
  private struct Backwards: Workforce {
    let count: Int

    func map<Result: Sendable>(
      _ pieces: Int, _ work: @Sendable (Int) -> Result
    ) -> [Result] {
      (0..<pieces).reversed().map(work).reversed()
    }
  }

  private static let examples = RuleCatalogue.folder.flatMap { $0.page.bad + $0.page.good }

  /// What is found in a folder, whoever looks and however few letters are kept.
  private func found(in folder: ExampleFolder) -> [Diagnostic] {
    let expected = folder.diagnostics
    for count in [1, 2, 7] {
      for kept in 0...2 {
        let read = folder.read(workers: Backwards(count: count), keeping: kept)
        #expect(folder.diagnostics(in: read) == expected)
      }
    }
    return expected
  }

  @Test(
    "whoever looks, and however few letters are kept, the same is found", arguments: examples)
  func sameFaults(example: RuleExample) {
    _ = found(in: ExampleFolder(example))
  }

  @Test("headings that differ in capitals, and nothing else, are counted over all letters")
  func headings() throws {
    var folder = ExampleFolder()
    for (path, old, new) in [
      (
        "findings-bank/training.conf", "heading = Training",
        "heading = Training days | Training Days"
      ),
      ("assessments/essex.conf", "[training]", "[training]\nheading = Training Days"),
    ] {
      let text = try #require(ExampleFolder.files[path])
      folder.put(RuleExample(path, text.replacing(old, with: new)))
    }
    #expect(
      DiagnosticRenderer().render(found(in: folder)) == """
        assessments/essex.conf:13:11: warning: the heading 'Training Days' stands in 1 letter, \
        'Training days' in 2
          heading = Training Days
                    ^~~~~~~~~~~~~
        findings-bank/training.conf:2:11: note: 'Training days' is here
          heading = Training days | Training Days
                    ^~~~~~~~~~~~~
        help: did you mean 'Training days'?

        """)
  }
}
