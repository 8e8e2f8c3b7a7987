import Foundation
import LetterbankCLI
import Testing

/// The tests of the public specification that files can express: all but those of functions.
///
/// Looked for where MUSTACHE_SPEC says, or in `shared/mustache-spec` of any folder above this file.
private enum Specification {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let template: String
    let partials: [String: String]
    /// The data, as JSON.
    let data: String
    let expected: String
  }

  static let absence: Comment =
    "the specification's files are not there: set MUSTACHE_SPEC to their folder"

  static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] {
      return URL(filePath: path)
    }
    let parts = URL(filePath: #filePath).pathComponents
    return parts.indices.reversed().lazy
      .map { URL(filePath: "/" + parts[1...max(1, $0)].joined(separator: "/")) }
      .map { $0.appending(path: "shared/mustache-spec") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static let cases: [Case] = {
    guard let folder else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") && !$0.contains("lambdas") }.sorted()
      .flatMap { file in (try? read(folder.appending(path: file))) ?? [] }
  }()

  private static func read(_ file: URL) throws -> [Case] {
    let suite = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let tests = suite?["tests"] as? [[String: Any]] ?? []
    return try tests.map { test in
      let data = try JSONSerialization.data(
        withJSONObject: test["data"] ?? [String: String](), options: .fragmentsAllowed)
      return Case(
        testDescription: "\(file.lastPathComponent): \(test["name"] as? String ?? "")",
        template: test["template"] as? String ?? "",
        partials: test["partials"] as? [String: String] ?? [:],
        data: String(decoding: data, as: UTF8.self), expected: test["expected"] as? String ?? "")
    }
  }
}

@Suite("The public specification, through letterbank render")
struct RenderSpecificationTests {
  @Test(
    "every test that data files can express",
    .enabled(if: Specification.folder != nil, Specification.absence),
    arguments: Specification.cases)
  fileprivate func conforms(test: Specification.Case) throws {
    var files = ["the test.mustache": test.template, "data.json": test.data]
    for (name, text) in test.partials { files[name + ".mustache"] = text }
    let run = try WorkingFolder(only: files).run(
      "render", "the test.mustache", "--data", "data.json", "--lenient", "--escape", "html")
    #expect(run == .init(code: .done, output: test.expected, errors: ""))
  }

  @Test("all of it was read", .enabled(if: Specification.folder != nil, Specification.absence))
  func isComplete() {
    #expect(Specification.cases.count == 184)
  }
}
