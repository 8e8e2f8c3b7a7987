import Drafting
import FindingsBank
import Foundation
import Importing
import Recognition
import SourceText
import Testing
import Wording

@Suite("Importing letters")
struct PublishedLetterTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func files(_ folder: String) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
      .map { name in
        SourceFile(
          path: "\(folder)/\(name)",
          bytes: Array(try Data(contentsOf: root.appending(path: "\(folder)/\(name)"))))
      }
  }

  @Test("every letter of the repository, in both formats, is read back")
  func all() throws {
    let house = House.read(
      HouseFiles(
        templates: try Self.files("templates"), bank: try Self.files("findings-bank"))
    ).value
    let importer = Importer(house)
    for file in try Self.files("assessments") {
      let letter = try #require(house.draft(file).value)
      for format in LetterFormat.allCases {
        let drafted = SourceFile(
          path: "\(letter.force.slug).\(format.fileEnding)", bytes: letter.bytes(format))
        let imported = try #require(importer.read(drafted).value)
        let text = imported.assessment
        let again = house.draft(SourceFile(path: file.path, text: text))
        let other = try #require(
          again.value, "\(DiagnosticRenderer().render(again.diagnostics)) \(text)")
        #expect(
          Wording(other.document) == Wording(letter.document), "\(file.path) \(format)\n\(text)")
        let old = Assessment.read(file, bank: house.bank).value
        let new = Assessment.read(SourceFile(path: file.path, text: text), bank: house.bank).value
        #expect(old.selections.map(\.finding.id) == new.selections.map(\.finding.id))
        #expect(
          old.sections.map { $0.bullets.map(\.topic) }
            == new.sections.map { $0.bullets.map(\.topic) },
          "\(file.path)")
        #expect(imported.account.ignored.isEmpty)
        if !imported.account.ambiguities.isEmpty {
          print(file.path, format, imported.account.ambiguities.map { "\($0.chosen) \($0.others)" })
        }
      }
    }
  }

  static let scans = root.deletingLastPathComponent().appending(path: "shared/letters")

  @Test(
    "scans", .enabled(if: FileManager.default.fileExists(atPath: scans.path)),
    arguments: ["hampshire", "thames-valley", "cleveland", "hertfordshire", "warwickshire"])
  func scan(_ force: String) throws {
    let house = House.read(
      HouseFiles(
        templates: try Self.files("templates"), bank: try Self.files("findings-bank"))
    ).value
    let scan = SourceFile(
      path: "\(force).txt",
      bytes: Array(try Data(contentsOf: Self.scans.appending(path: "\(force).txt"))))
    let imported = try #require(Importer(house).read(scan).value)
    print(imported.assessment)
    for ignored in imported.account.ignored {
      print("IGNORED", ignored.reason, imported.account.letter.wording.text(of: ignored.tokens))
    }
    for free in imported.account.free {
      print("FREE", free.text, free.nearest.map { "\($0.finding.id) \($0.likeness)" } ?? "")
    }
    print(imported.account.missing, imported.account.words, imported.account.matched)
  }
}
