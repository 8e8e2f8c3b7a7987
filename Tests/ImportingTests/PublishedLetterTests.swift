import Drafting
import FindingsBank
import Importing
import LetterDocument
import SourceText
import Testing
import Wording

@Suite("Importing the letters of the project")
struct PublishedLetterTests {
  @Test("every letter in either format gives its assessment back")
  func everyLetter() throws {
    let house = Repository.house
    for file in Repository.assessments {
      let letter = try #require(house.draft(file).value)
      let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
      for format in LetterFormat.allCases {
        let drafted = SourceFile(
          path: "letter.\(format.fileEnding)", bytes: letter.bytes(format))
        let imported = try #require(Repository.importer.read(drafted).value)
        #expect(imported.said(in: house) == original)
        #expect(imported.account.isComplete)
        #expect(imported.account.ignored.isEmpty)
        #expect(imported.account.missing.isEmpty)
        #expect(imported.account.ambiguities.isEmpty)
      }
    }
  }

  @Test(
    "a published letter as scanned gives its assessment, and no fault of the scan",
    .enabled(if: Repository.scansAreAtHand, "the scanned letters are not beside this clone"),
    arguments: Repository.published)
  func scans(force: String) throws {
    let house = Repository.house
    let imported = try #require(Repository.importer.read(Repository.scan(force)).value)
    let file = try Repository.assessment(force)
    let published = try #require(house.draft(file).value)
    let redrafted = try #require(imported.redrafted(in: house).value)
    #expect(Wording(redrafted.document) == Wording(published.document))
    let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
    let said = imported.said(in: house)
    #expect(said.sections == original.sections)
    #expect(said.addressee == original.addressee)
    #expect(said.salutation == original.salutation)
    // The lines of the one postal address ran together in the scan.
    #expect(said.address.joined(separator: " ") == original.address.joined(separator: " "))
    #expect(said.liaisonOfficer == original.liaisonOfficer)
    let account = imported.account
    #expect(account.isComplete)
    #expect(account.missing.isEmpty)
    #expect(account.ambiguities.isEmpty)
    let ignored = account.ignored.map { "\(account.letter.text($0.tokens)) (\($0.reason))" }
    let signature = """
      A handwritten signature in black ink that reads "Zoë Billingham". The signature is written in \
      a cursive style with a large initial 'Z'. (picture)
      """
    let expected = ["thames-valley": [signature], "warwickshire": ["On Shenping (afterTheEnd)"]]
    #expect(ignored == expected[force] ?? [])
  }
}
