import Drafting
import FindingsBank
import Importing
import LetterDocument
import SourceText
import Testing
import Wording

@Suite("A section whose heading a letter has lost")
struct LostHeadingTests {
  private static let forces = ["cleveland", "hampshire", "kent", "warwickshire"]

  /// The lines of a force's draft, and which of them are headings.
  private static func draft(
    _ force: String
  ) throws -> (file: SourceFile, lines: [String], headings: [Int]) {
    let file = try Repository.assessment(force)
    let letter = try #require(Repository.house.draft(file).value)
    let lines = String(decoding: letter.bytes(.markdown), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (file, lines, lines.indices.filter { lines[$0].hasPrefix("### ") })
  }

  @Test("its bullets are read as its own, and the heading is missed", arguments: forces)
  func imported(force: String) throws {
    let (file, lines, headings) = try Self.draft(force)
    let house = Repository.house
    let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
    for lost in [[0], [1], [2], [0, 1], [1, 2]].map({ $0.map { headings[$0] } }) {
      let text = lines.indices.filter { !lost.contains($0) }.map { lines[$0] }
      let imported = try #require(
        Repository.importer.read(
          SourceFile(path: "letter.md", text: text.joined(separator: "\n"))
        ).value)
      #expect(imported.said(in: house) == original)
      #expect(imported.account.missing == lost.map { String(lines[$0].dropFirst(4)) })
      #expect(imported.account.isComplete)
      #expect(imported.account.ignored.isEmpty)
    }
  }

  @Test("in an edited draft it is told of, and nothing is taken out", arguments: forces)
  func revised(force: String) throws {
    let (file, lines, headings) = try Self.draft(force)
    for lost in headings {
      let text = lines.indices.filter { $0 != lost }.map { lines[$0] }
      let read = Repository.importer.revise(
        file, toSay: SourceFile(path: "out/\(force).md", text: text.joined(separator: "\n")))
      let revision = try #require(read.value, "\(DiagnosticRenderer().render(read.diagnostics))")
      #expect(!revision.changesFile, "\(revision.changes)")
      let heading = lines[lost].dropFirst(4)
      #expect(
        revision.leftOver.map(\.message)
          == ["“\(heading)” is left out here, and no assessment can leave it out"])
    }
  }

  @Test("one bullet in another section is a bullet there, and none makes a section of itself")
  func strayBullets() throws {
    let (_, lines, headings) = try Self.draft("cleveland")
    let attendance = lines[headings[1]..<headings[2]].filter { $0.hasPrefix("- ") }
    for (bullets, place) in [
      (attendance.prefix(1), headings[1] - 1), (attendance[...], headings[0] + 3),
    ] {
      let text =
        lines[..<place] + bullets + lines[place..<headings[1]] + lines[headings[2]...]
      let imported = try #require(
        Repository.importer.read(
          SourceFile(path: "letter.md", text: text.joined(separator: "\n"))
        ).value)
      #expect(imported.sections.map(\.name) == ["preventing-crime", "freeing-up-time"])
      #expect(imported.account.isComplete)
    }
  }
}
