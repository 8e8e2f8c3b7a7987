import Drafting
import Importing
import SourceText
import Testing
import Wording

@Suite("Bringing hand edits back into an assessment")
struct RevisingTests {
  static let house = Folder.house
  static let importer = Importer(house)

  /// The drafted letter of an assessment.
  static func draft(_ file: SourceFile, _ format: LetterFormat = .markdown) throws -> String {
    let drafted = house.draft(file)
    let letter = try #require(
      drafted.value, "\(DiagnosticRenderer().render(drafted.diagnostics))")
    return String(decoding: letter.bytes(format), as: UTF8.self)
  }

  @Test("a letter that was not edited changes nothing", arguments: LetterFormat.allCases)
  func unedited(format: LetterFormat) throws {
    for file in try Folder.files("assessments") {
      let letter = SourceFile(
        path: "out/\(file.nameWithoutExtension).\(format.fileEnding)",
        text: try Self.draft(file, format))
      let read = Self.importer.revise(file, toSay: letter)
      let revision = try #require(
        read.value, "\(DiagnosticRenderer().render(read.diagnostics))")
      #expect(!revision.changesFile, "\(file.path)")
      #expect(revision.changes.isEmpty && revision.leftOver.isEmpty && revision.restoresLetter)
    }
  }
}
