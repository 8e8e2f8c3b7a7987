package import Foundation

/// The conformance data of Mustache's public specification, when they lie beside the project.
///
/// Looked for where MUSTACHE_SPEC says, or in `shared/mustache-spec` of any folder above this file.
package enum Specification {
  /// A test of the specification.
  package struct Case: Sendable, CustomStringConvertible {
    /// The file that it is in, without its ending.
    package let file: String
    /// What it is called there.
    package let name: String
    /// The template.
    package let template: String
    /// The partials by name.
    package let partials: [String: String]
    /// What fills the template, as JSON.
    package let data: Data
    /// What must come of it.
    package let expected: String

    /// Its file and its name.
    package var description: String { "\(file): \(name)" }
  }

  /// What is said where the data are not there.
  package static let absence =
    "the specification's files are not there: set MUSTACHE_SPEC to their folder"

  /// The folder with the data; nothing if there is none.
  package static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] {
      return URL(filePath: path)
    }
    let parts = URL(filePath: #filePath).pathComponents
    return parts.indices.dropFirst().reversed().lazy
      .map { URL(filePath: "/" + parts[1..<$0].joined(separator: "/")) }
      .map { $0.appending(path: "shared/mustache-spec") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// All tests, in the order of the files' names; none if the data are not there.
  package static let cases: [Case] = {
    guard let folder else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.sorted().flatMap { file in
      (try? read(folder.appending(path: file))) ?? []
    }
  }()

  private static func read(_ file: URL) throws -> [Case] {
    let suite = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let tests = suite?["tests"] as? [[String: Any]] ?? []
    return try tests.map { test in
      Case(
        file: file.deletingPathExtension().lastPathComponent, name: test["name"] as? String ?? "",
        template: test["template"] as? String ?? "",
        partials: test["partials"] as? [String: String] ?? [:],
        data: try JSONSerialization.data(
          withJSONObject: test["data"] ?? [String: String](), options: .fragmentsAllowed),
        expected: test["expected"] as? String ?? "")
    }
  }
}
