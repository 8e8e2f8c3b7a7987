import LetterbankCLI
import Specification
import Testing

@Suite("The public specification, through letterbank render")
struct RenderSpecificationTests {
  /// All tests but those of functions.
  private static let cases = Specification.cases.filter { !$0.file.contains("lambdas") }

  @Test(
    "every test that data files can express",
    .enabled(if: Specification.folder != nil, "\(Specification.absence)"),
    arguments: cases)
  func conforms(test: Specification.Case) throws {
    var files = [
      "the test.mustache": test.template, "data.json": String(decoding: test.data, as: UTF8.self),
    ]
    for (name, text) in test.partials { files[name + ".mustache"] = text }
    let run = try WorkingFolder(only: files).run(
      "render", "the test.mustache", "--data", "data.json", "--lenient", "--escape", "html")
    #expect(run == .init(code: .done, output: test.expected, errors: ""))
  }

  @Test("all of it was read", .enabled(if: Specification.folder != nil, "\(Specification.absence)"))
  func isComplete() {
    #expect(Self.cases.count == 184)
  }
}
