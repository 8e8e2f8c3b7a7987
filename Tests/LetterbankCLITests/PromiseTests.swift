import Drafting
import Foundation
import Importing
import KeyValue
import LetterDocument
import Mustache
import TemplateData
import Testing

@testable import LetterbankCLI

@Suite("What the README promises")
struct PromiseTests {
  /// A row of a table: its cells, and the tests that its last one names.
  private struct Row {
    let cells: [String]

    var tests: [(suite: String, test: String)] {
      (cells.last ?? "").matches(of: #/`(\w+)/(\w+)`/#).map { (String($0.1), String($0.2)) }
    }
  }

  /// The rows of both tables, without their heads.
  private static let rows: [Row] = {
    let file = BuiltProgram.repository.appending(path: "README.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "\n## What it promises\n").dropFirst().first?
      .components(separatedBy: "\n## ").first
    return (section ?? "").split(separator: "\n").filter { $0.hasPrefix("|") }
      .map { line in
        Row(
          cells: line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
      }
      .filter { $0.cells.last != "held by" && $0.cells.last?.hasPrefix("---") != true }
  }()

  @Test("each promise and limit names the tests that hold it, and these are there")
  func tests() throws {
    #expect(Self.rows.count >= 20)
    let sources = try Self.testSources()
    for row in Self.rows {
      #expect(!row.tests.isEmpty, "\(row.cells)")
      for (suite, test) in row.tests {
        let isThere = sources.contains { source in
          source.firstMatch(of: try! Regex(#"struct \#(suite)\b"#)) != nil
            && source.firstMatch(of: try! Regex(#"@Test[\s\S]* func \#(test)\("#)) != nil
        }
        #expect(isThere, "\(suite)/\(test)")
      }
    }
  }

  private static func testSources() throws -> [String] {
    let folder = BuiltProgram.repository.appending(path: "Tests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  @Test("the limits are those of the code")
  func limits() {
    let limits = Limits()
    let letter = RenderOptions.letter.limits
    let stated = [
      "a file of the folder": mebibytes(Folder.largestFile),
      "a key of a `.conf` file, its section's name among it": "\(KeyValueName.largest) bytes",
      "a template or data for `render`": mebibytes(NamedFile.largestFile),
      "a letter that is imported": mebibytes(Importer.largestFile),
      "a letter that is drafted":
        "\(mebibytes(letter.size)) in Markdown, \(grouped(letter.steps)) steps",
      "what `render` makes": "\(mebibytes(limits.size)), \(grouped(limits.steps)) steps",
      "templates rendered inside each other": grouped(limits.depth),
      "sections inside each other": grouped(limits.nesting),
      "tags in a template": grouped(limits.tags),
      "lists and maps inside each other in data": grouped(TemplateData.depthLimit),
      "faults that are told of a file":
        "\(grouped(KeyValueDocument.maximumFaults)); of JSON \(TemplateData.maximumFaults)",
      "lists inside each other in a letter": grouped(LetterDocument.maximumDepth),
    ]
    let shown = Self.rows.filter { $0.cells.count == 3 }.map { ($0.cells[0], $0.cells[1]) }
    #expect(Dictionary(shown) { $1 } == stated)
    #expect(letter.depth == limits.depth && letter.nesting == limits.nesting)
  }

  private func mebibytes(_ bytes: Int) -> String {
    bytes.isMultiple(of: 1_048_576) ? "\(grouped(bytes / 1_048_576)) MiB" : "\(bytes) bytes"
  }

  /// A number with a comma between thousands.
  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let left = digits.count - index
      return (index > 0 && left.isMultiple(of: 3) ? "," : "") + String(digits[index])
    }.joined()
  }
}
