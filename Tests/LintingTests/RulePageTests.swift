import Foundation
import Linting
import Testing

@Suite("Pages of rules")
struct RulePageTests {
  private static let pages = Set(RuleCatalogue.pages.map(\.name))

  /// Faults of writing, of the command line and of other commands, which `lint` never prints.
  private static let elsewhere = [
    "file.exists", "file.no-space", "file.larger-than-allowed", "file.in-use", "file.moved",
    "file.holds-sources",
  ]

  @Test("each rule that lint can print has a page")
  func complete() throws {
    var names: Set<String> = []
    for folder in [
      "SourceText", "KeyValue", "FindingsBank", "Mustache", "LetterDocument", "Drafting", "Linting",
      "LetterbankCLI/Files/FileFault.swift", "LetterbankCLI/Workspace/Workspace.swift",
    ] {
      for text in try Self.sources(folder) { names.formUnion(Self.ruleNames(in: text)) }
    }
    #expect(names.count > 80)
    #expect(names.subtracting(Self.pages).subtracting(Self.elsewhere).sorted() == [])
  }

  @Test("no two pages have one name")
  func unique() {
    #expect(Self.pages.count == RuleCatalogue.pages.count)
  }

  /// The texts of a source file, or of all in a folder.
  private static func sources(_ path: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(path)")
    if path.hasSuffix(".swift") { return [try String(contentsOf: root, encoding: .utf8)] }
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  /// The names in `rule: "room.name"` and, where a file has `rule: "room.\(rule)"`, those that it
  /// puts there: the first words of `report(…)`, and what its property `rule` can be.
  private static func ruleNames(in text: String) -> [String] {
    let written = text.matches(of: #/(?:rule:|report\()\s*"([a-z-]+\.[a-z0-9-]+)"/#).map(\.1)
    let property = text.components(separatedBy: "var rule: String {").dropFirst().first?
      .components(separatedBy: "\n  }").first
    let cases = property?.matches(of: #/: "([a-z-]+\.[a-z0-9-]+)"/#).map(\.1) ?? []
    return (written + cases).map(String.init)
  }
}
