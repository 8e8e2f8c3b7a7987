import Drafting
import FindingsBank
import Importing
import LetterDocument
import Recognition
import SourceText
import Testing
import Wording

@Suite("Importing letters that were typed, pasted and scanned")
struct LayoutTests {
  /// A letter and a way to spoil its layout.
  struct Spoiling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let ending: String
    let spoil: @Sendable (String) -> String

    init(
      _ name: String, ending: String = "txt", _ spoil: @escaping @Sendable (String) -> String
    ) {
      testDescription = name
      self.ending = ending
      self.spoil = spoil
    }
  }

  private static let force = "warwickshire"

  @Test(
    "layout does not matter",
    arguments: [
      Spoiling("curly quotes") { text in
        text.replacing("'", with: "’")
      },
      Spoiling("ligatures and soft hyphens") { text in
        text.replacing("ffi", with: "ﬃ").replacing("fi", with: "ﬁ").replacing("fl", with: "ﬂ")
          .replacing("crime", with: "cri\u{AD}me")
      },
      Spoiling("spaces that do not break, and lines that end as on Windows, after a mark") { text in
        "\u{FEFF}"
          + text.replacing("the force", with: "the\u{A0}force").replacing("\n", with: "\r\n")
      },
      Spoiling("dashes in place of hyphens") { text in
        text.replacing("anti-social", with: "anti–social").replacing(
          "well-m", with: "well\u{2011}m")
      },
      Spoiling("words divided at the ends of lines") { text in
        text.replacing("prevention", with: "preven-\n  tion").replacing(
          "anti-social", with: "anti-\n  social"
        ).replacing("information", with: "infor\u{AD}\n  mation")
      },
      Spoiling("round bullets") { $0.replacing("\n- ", with: "\n• ") },
      Spoiling("round bullets without a blank") { $0.replacing("\n- ", with: "\n•") },
      Spoiling("asterisks") { $0.replacing("\n- ", with: "\n* ") },
      Spoiling("dashes as bullets") { $0.replacing("\n- ", with: "\n– ") },
      Spoiling("a word processor's own bullet, and a tab") {
        $0.replacing("\n- ", with: "\n\u{F0B7}\t")
      },
      Spoiling("numbers") { text in
        text.split(separator: "\n- ", omittingEmptySubsequences: false).enumerated()
          .map { $0 == 0 ? String($1) : "\n\($0). \($1)" }.joined()
      },
      Spoiling("bullets in a file that is Markdown", ending: "md") {
        $0.replacing("\n- ", with: "\n• ")
      },
      Spoiling("no blank lines between bullets and headings") { text in
        text.replacing("\n\nCrime recording", with: "\nCrime recording")
          .replacing("\n\nFreeing up time\n\n", with: "\nFreeing up time\n")
      },
      Spoiling("headings in capitals") { text in
        text.replacing("\nCrime recording and attendance", with: "\nCRIME RECORDING AND ATTENDANCE")
      },
      Spoiling("headings underlined") { text in
        text.replacing("\nFreeing up time\n", with: "\nFreeing up time\n---------------\n")
          .replacing("\nPreventing crime\n", with: "\nPreventing crime\n================\n")
      },
      Spoiling("headings in bold") { text in
        text.replacing("\nFreeing up time\n", with: "\n**Freeing up time**\n")
      },
      Spoiling("headings as in Markdown") { text in
        text.replacing("\nFreeing up time\n", with: "\n## Freeing up time ##\n")
      },
      Spoiling("a page break within a sentence") { text in
        text.replacing("in neighbourhoods, it", with: "in neighbourhoods,\n\n\u{0C}it")
      },
    ])
  func sameAssessment(spoiling: Spoiling) throws {
    let house = Repository.house
    let file = try Repository.assessment(Self.force)
    let letter = try #require(house.draft(file).value)
    let text = String(decoding: letter.bytes(.text, width: 0), as: UTF8.self)
    let spoilt = spoiling.spoil(text)
    #expect(spoilt != text)
    let imported = try #require(
      Repository.importer.read(SourceFile(path: "letter.\(spoiling.ending)", text: spoilt)).value)
    let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
    // What fills a slot is kept as it is written, and a description has its own way with quotes.
    func plain(_ said: SaidAssessment) -> String {
      "\(said)".replacing("\\'", with: "'").replacing("’", with: "'")
    }
    #expect(plain(imported.said(in: house)) == plain(original))
    let account = imported.account
    #expect(account.isComplete)
    #expect(account.free.map(\.text) == [])
    #expect(account.ignored.map { account.letter.text($0.tokens) } == [])
  }

  @Test("a page that ends in a number within a bullet leaves the bullet whole")
  func pageNumbers() throws {
    let house = Repository.house
    let file = try Repository.assessment(Self.force)
    let letter = try #require(house.draft(file).value)
    let text = String(decoding: letter.bytes(.text, width: 0), as: UTF8.self)
      .replacing("in neighbourhoods, it", with: "in neighbourhoods,\n\nPage 2 of 4\n\n\u{0C}it")
      .replacing("\nYours sincerely", with: "\n- 3 -\n\nYours sincerely")
    let imported = try #require(
      Repository.importer.read(SourceFile(path: "letter.txt", text: text)).value)
    let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
    #expect(imported.said(in: house) == original)
    #expect(imported.account.ignored.map(\.reason) == [.pageNumber, .pageNumber])
    #expect(imported.account.isComplete)
  }

  @Test("a list within a bullet is part of its finding, however it is marked")
  func nestedLists() throws {
    let house = Repository.house
    let file = try Repository.assessment("hertfordshire")
    let letter = try #require(house.draft(file).value)
    let text = String(decoding: letter.bytes(.text), as: UTF8.self)
    #expect(text.contains("\n  - "))
    let original = SaidAssessment(Assessment.read(file, bank: house.bank).value, in: house)
    for marker in ["•", "*", "‣", "–"] {
      let marked = text.replacing("\n  - ", with: "\n  \(marker) ")
      let imported = try #require(
        Repository.importer.read(SourceFile(path: "letter.txt", text: marked)).value)
      #expect(imported.said(in: house) == original)
    }
  }

  @Test("sentences that are nearly findings are kept, or put in the house's words where asked")
  func nearly() throws {
    let house = Repository.house
    let letter = try #require(house.draft(Repository.assessment("thames-valley")).value)
    let text = String(decoding: letter.bytes(.text, width: 0), as: UTF8.self)
      .replacing("clear, robust arrangements", with: "clear, sound arrangements")
      .replacing("working with Oxford University to", with: "working with Oxford Brookes  to")
      .replacing("of IOM methods which", with: "of all IOM methods which")
    let file = SourceFile(path: "letter.txt", text: text)
    let kept = try #require(Repository.importer.read(file).value)
    let free = kept.account.free.map { "\($0.text) \($0.nearest?.finding.id.description ?? "")" }
    #expect(
      free == [
        "The force is working with Oxford Brookes to examine the effectiveness of all IOM methods "
          + "which is considered good practice. attendance.iom.research-partner",
        "The inspection team found that the force has clear, sound arrangements to manage its "
          + "outstanding named suspects and offenders. attendance.named-suspects.robust-arrangements",
      ])
    let differences = kept.account.free.map { words in
      words.difference(in: kept.account.letter)?.excerpts().map { $0.rendered() } ?? []
    }
    #expect(
      differences == [
        [
          "… force is working with [-{{partner}}-]{+Oxford Brookes+} to examine the effectiveness …",
          "… examine the effectiveness of {+all+} IOM methods which is …",
        ], ["… the force has clear, [-robust-]{+sound+} arrangements to manage its …"],
      ])
    let replaced = try #require(Repository.importer.read(file, prefersHouse: true).value)
    #expect(!replaced.account.free.contains { !$0.isReplaced })
    let statements = replaced.said(in: house).sections.flatMap(\.bullets).flatMap(\.statements)
    #expect(statements.contains("attendance.named-suspects.robust-arrangements"))
    #expect(
      statements.contains("attendance.iom.research-partner methods=methods, partner=Oxford Brookes")
    )
    #expect(replaced.account.isComplete)
  }

  @Test("a letter that another inspector signed, and one whose force is named from outside")
  func frames() throws {
    let house = Repository.house
    let letter = try #require(house.draft(Repository.assessment("cleveland")).value)
    let text = String(decoding: letter.bytes(.text), as: UTF8.self)
    let kent = try #require(house.roster["kent"])
    let moved = try #require(
      Repository.importer.read(SourceFile(path: "letter.txt", text: text), force: kent).value)
    #expect(moved.force.slug == "kent")
    #expect(moved.account.signatory == "Roger Baker")
    #expect(moved.addressee == "Mrs J Cheer")
    let ignored = moved.account.ignored.map {
      "\(moved.account.letter.text($0.tokens)) \($0.reason)"
    }
    #expect(ignored == ["Cleveland notInTemplate(instead: Optional(\"Kent\"))"])
    #expect(moved.account.isComplete)
  }
}
