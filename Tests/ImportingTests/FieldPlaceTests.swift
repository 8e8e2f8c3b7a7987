import Drafting
import FindingsBank
import Importing
import LetterDocument
import SourceText
import Testing
import Wording

@Suite("What fills a field stands in its line and paragraph")
struct FieldPlaceTests {
  /// An edit of a force's draft, and what is told of it.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let force: String
    let old: String
    let new: String
    let told: String

    init(_ force: String, _ old: String, _ new: String, _ told: String) {
      testDescription = "\(new) in the letter to \(force)"
      (self.force, self.old, self.new, self.told) = (force, old, new, told)
    }
  }

  private static func noPlace(_ words: String) -> String {
    "“\(words)” is in no place that an assessment can fill"
  }

  private static func inPlace(_ words: String, of old: String) -> String {
    "“\(words)” stands in the place of “\(old)”, which no assessment can change"
  }

  @Test(
    "what stands elsewhere is told of and changes nothing, in either format and any width",
    arguments: [
      Edit(
        "cleveland", "Dear Jacqui", "Dear Jacqui\n\nThank you for your help.",
        noPlace("Thank you for your help.")),
      Edit(
        "cleveland", "Dear Jacqui", "Dear Jacqui\nThank you for your help.",
        noPlace("Thank you for your help.")),
      Edit("hampshire", "Dear Andy", "Hello Andy", inPlace("Hello", of: "Dear")),
      Edit("hampshire", "Dear Andy", "Good day Bob", inPlace("Good day Bob", of: "Dear Andy")),
      Edit("kent", "Dear Chief", "Hello Chief", inPlace("Hello", of: "Dear")),
      Edit(
        "cleveland", "Dear Jacqui\n\n", "",
        "“Dear Jacqui” is left out here, and no assessment can leave it out"),
      Edit(
        "hampshire", "3 September 2014\n", "12 October 2015\n",
        inPlace("12 October 2015", of: "3 September 2014")),
      Edit("hampshire", "September 2014\n", "September 2015\n", inPlace("2015", of: "2014")),
      Edit(
        "hampshire", "3 September 2014\n", "3 September 2014\n\nOur ref: H-12\n",
        noPlace("Our ref: H-12")),
      Edit(
        "hampshire", "3 September 2014\n", "3 September 2014\nOur ref: H-12\n",
        noPlace("Our ref: H-12")),
      Edit("hampshire", "Mr Andy Marsh", "Our ref: H-12\nMr Andy Marsh", noPlace("Our ref: H-12")),
      Edit("hampshire", "Dear Andy", "By email\n\nDear Andy", noPlace("By email")),
      Edit("warwickshire", "CV32 4EL\n", "CV32 4EL\n\nBy email\n", noPlace("By email")),
      Edit("hampshire", "Chief Constable", "Acting Chief Constable", noPlace("Acting")),
      Edit(
        "hampshire", "\nHMIC Liaison", "\nand to Bob Smith\nHMIC Liaison",
        noPlace("and to Bob Smith")),
      Edit("hampshire", "Copied to", "cc", inPlace("cc", of: "Copied to")),
      Edit(
        "hampshire", "Copied to", "Copied to Bob Smith\n\nCopied to",
        noPlace("Copied to Bob Smith")),
      Edit(
        "hampshire", "Mr Andy Marsh", "In confidence\n\nMr Andy Marsh", noPlace("In confidence")),
    ])
  func elsewhere(edit: Edit) throws {
    let file = try Repository.assessment(edit.force)
    let letter = try #require(Repository.house.draft(file).value)
    for (format, width) in [(LetterFormat.markdown, nil), (.text, nil), (.text, 24), (.text, 0)] {
      let text = String(decoding: letter.bytes(format, width: width), as: UTF8.self)
      try #require(text.contains(edit.old), "\(text)")
      let edited = SourceFile(
        path: "out/\(edit.force).\(format.fileEnding)",
        text: text.replacing(edit.old, with: edit.new, maxReplacements: 1))
      let read = Repository.importer.revise(file, toSay: edited)
      let revision = try #require(read.value, "\(DiagnosticRenderer().render(read.diagnostics))")
      #expect(revision.changes.isEmpty && !revision.changesFile, "\(revision.changes)")
      #expect(revision.leftOver.map(\.message) == [edit.told])
    }
  }

  @Test("a field is set beside an edit of what no assessment can change")
  func beside() throws {
    let file = try Repository.assessment("hampshire")
    let letter = String(
      decoding: try #require(Repository.house.draft(file).value).bytes(.text), as: UTF8.self)
    let edited = letter.replacing("3 September 2014\n", with: "4 October 2014\n")
      .replacing("Mr Andy Marsh", with: "Ms Jane Doe QPM").replacing("Dear Andy", with: "Dear Jane")
    let revision = try #require(
      Repository.importer.revise(file, toSay: SourceFile(path: "out/hampshire.txt", text: edited))
        .value)
    #expect(revision.changes.map(\.key) == ["addressee", "salutation"])
    #expect(revision.leftOver.map(\.message) == [Self.inPlace("4 October", of: "3 September")])
  }

  @Test("a field that the page was too narrow for is read whole", arguments: [24, 40, 78, 0])
  func wrapped(width: Int) throws {
    let addressee = "Assistant Commissioner Sir Jonathan Fotheringay-Smythe QPM, MBE, of the City"
    let officer = "Chief Inspector Josephine Featherstonehaugh, who is with us until November"
    let file = SourceFile(
      path: "assessments/cleveland.conf",
      text: RevisingTests.assessment.replacing(
        "= Mrs J Cheer", with: "= \(addressee)\nliaison-officer = \(officer)"))
    let letter = try #require(Repository.house.draft(file).value)
    let imported = try #require(
      Repository.importer.read(
        SourceFile(path: "letter.txt", bytes: letter.bytes(.text, width: width))
      ).value)
    #expect(imported.addressee == addressee)
    #expect(imported.liaisonOfficer == officer)
    #expect(imported.account.ignored.isEmpty)
  }

  @Test("a line of the address that the page was too narrow for stays one beside those that change")
  func wrappedAddress() throws {
    let file = try Repository.assessment("warwickshire")
    let letter = try #require(Repository.house.draft(file).value)
    let text = String(decoding: letter.bytes(.text, width: 24), as: UTF8.self)
    try #require(text.contains("\nWarwickshire Justice\nCentre\nNewbold Terrace\n"))
    let edited = SourceFile(
      path: "out/warwickshire.txt",
      text: text.replacing("Newbold Terrace\n", with: "Newbold Road\nOld Town\n"))
    let revision = try #require(Repository.importer.revise(file, toSay: edited).value)
    #expect(
      revision.changes.flatMap(\.lines) == [
        .removed(number: 6, "address    = Newbold Terrace"), .added("address    = Newbold Road"),
        .added("address    = Old Town"),
      ])
    #expect(revision.leftOver.isEmpty)
  }

  @Test("of two letters in one file the second is ignored")
  func joined() throws {
    for (first, second) in [("cleveland", "hampshire"), ("hampshire", "surrey")] {
      let (own, other) = (try Repository.sample(first), try Repository.sample(second))
      let file = SourceFile(path: "joined.md", bytes: own.bytes + other.bytes)
      let alone = try #require(Repository.importer.read(own).value)
      let imported = try #require(Repository.importer.read(file).value)
      #expect(imported.said(in: Repository.house) == alone.said(in: Repository.house))
      #expect(imported.account.isComplete)
      let ignored = imported.account.ignored.reduce(0) {
        $0 + imported.account.letter.wordCount($1.tokens)
      }
      #expect(ignored > 1_000)
    }
  }
}
