import Checking
import Drafting
import FindingsBank
import Foundation
import KeyValue
import LetterDocument
import LetterFixtures
import SourceText
import Testing
import Wording

@Suite("The letters of the project's own folder")
struct LettersTests {
  @Test("the house is sound")
  func soundHouse() {
    #expect(DiagnosticRenderer().render(House.read(Repository.files).diagnostics) == "")
    #expect(Repository.house.roster.slugs.count == 43)
  }

  @Test(
    "a published letter comes back word for word, in both formats", arguments: Repository.published)
  func published(force: String) throws {
    let letter = try #require(Repository.house.draft(try Repository.assessment(force)).value)
    let sample = try #require(Repository.sample(force))
    #expect(letter.changes(since: sample).count == DifferenceCount())
    let text = Wording(PlainTextReader.read(letter.bytes(.text)))
    let markdown = Wording(MarkdownReader.read(letter.bytes(.markdown), path: "").value)
    #expect(text == Wording(sample.document))
    #expect(markdown == Wording(sample.document))
    #expect(text.tokens.count > 900)
  }

  @Test(
    "a sample is the published letter but for what scanning added",
    .enabled(if: Scans.areAtHand, "the scanned letters are not beside this clone"),
    arguments: Repository.published)
  func scans(force: String) throws {
    let scan = try Scans.wording(of: force)
    let sample = try #require(Repository.sample(force))
    #expect(WordingDiff(from: scan, to: Wording(sample.document)).count == DifferenceCount())
  }

  @Test("there are 43 letters, each with a sample, and all different")
  func all() {
    let letters = Repository.assessments.compactMap { Repository.house.draft($0).value }
    #expect(letters.count == 43)
    #expect(Set(letters.map(\.force.slug)) == Set(Repository.house.roster.slugs))
    let choices = Repository.assessments.map { file in
      Assessment.read(file, bank: Repository.house.bank).value.selections.map { selection in
        let fillings = selection.fillings.map(\.wording.text)
        return "\(selection.finding.id) \(fillings)"
      }
    }
    #expect(Set(choices).count == 43)
    for letter in letters {
      let sample = Repository.sample(letter.force.slug)
      #expect(sample.map { letter.changes(since: $0).count } == DifferenceCount())
      // The two formats hold the same words, read back by the readers for each.
      let text = Wording(PlainTextReader.read(letter.bytes(.text)))
      let markdown = MarkdownReader.read(letter.bytes(.markdown), path: "")
      #expect(markdown.diagnostics.isEmpty)
      #expect(text == Wording(markdown.value))
    }
  }

  @Test("illustrative letters say so first, name nobody, and use findings of the bank only")
  func illustrative() throws {
    let persons = Repository.house.roster.forces.flatMap {
      $0.inspector.name.text.split(separator: " ").map(String.init)
    }
    var count = 0
    var templates: Set<String> = []
    var heads: Set<String> = []
    for file in Repository.assessments {
      let assessment = Assessment.read(file, bank: Repository.house.bank).value
      guard assessment.status == .illustrative else { continue }
      count += 1
      let letter = try #require(Repository.house.draft(file).value)
      let text = String(decoding: letter.bytes(.text, width: 0), as: UTF8.self)
      let head = letter.force.head.text
      heads.insert(head)
      templates.insert(letter.force.inspector.template)
      #expect(text.hasPrefix("Illustrative draft, not a finding of HMIC\n"))
      #expect(text.contains("\nThe \(head)\n\(letter.force.name.text)\n"))
      #expect(text.contains("\nDear \(head)\n"))
      #expect(text.contains("\nHM Inspector of Constabulary"))
      for name in persons { #expect(!text.contains(name)) }
      #expect(
        assessment.sections.flatMap(\.bullets).flatMap(\.statements)
          .allSatisfy { $0.selection != nil })
      #expect(assessment.sections.map(\.name) == Repository.house.inspection.sections.map(\.text))
    }
    #expect(count == 38)
    #expect(templates == ["letter", "zoe-billingham", "roger-baker", "drusilla-sharpling"])
    #expect(heads == ["Chief Constable", "Commissioner"])
  }

  @Test("every finding is used, two or more letters share half of the words, little is free text")
  func bankFigures() throws {
    let assessments = Repository.assessments.map {
      Assessment.read($0, bank: Repository.house.bank).value
    }
    let usage = BankUsage(of: Repository.house.bank, in: assessments)
    #expect(usage.entries.filter(\.letters.isEmpty).map(\.finding.id) == [])
    let reuse = ReuseFigures(of: assessments)
    #expect(reuse.letters == 5)
    #expect(Double(reuse.sharedWords) >= 0.5 * Double(reuse.words))
    #expect(Double(reuse.freeWords) <= 0.1 * Double(reuse.words))
    let alike = try #require(MostAlikeFindings(in: Repository.house.bank))
    #expect(alike.likeness <= 0.85)
  }

  @Test("a force and an addressee alone give the house style of the force's inspector")
  func newAssessments() throws {
    let findings =
      "[preventing-crime]\nstrategy = strong-focus\n[attendance]\npolicy = clear-response\n"
    let zoe = try #require(
      Repository.house.draft(
        SourceFile(
          path: "assessments/nottinghamshire.conf",
          text: "force = nottinghamshire\naddressee = Mr A\n" + findings)
      ).value)
    let text = String(decoding: zoe.bytes(.text, width: 0), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        Zoë Billingham BA Hons (Oxon)
        HM Inspector of Constabulary, Eastern Region

        3 September 2014

        Mr A
        Chief Constable – Nottinghamshire Police

        Dear Chief Constable

        """))
    for part in [
      "However electronic",
      "\nFindings that specifically relate to your force are:\n\nPreventing Crime\n",
      "\nAttendance at crimes and incidents\n",
      "\nYours sincerely\n\nZoë Billingham\n\nHM Inspector of Constabulary, Eastern Region\n",
    ] { #expect(text.contains(part)) }

    let drusilla = try #require(
      Repository.house.draft(
        SourceFile(
          path: "assessments/gloucestershire.conf",
          text: """
            force = gloucestershire
            addressee = Ms B
            address = No 1 Waterwells
            address = Gloucester

            """ + findings)
      ).value)
    let other = String(decoding: drusilla.bytes(.text, width: 0), as: UTF8.self)
    #expect(
      other.hasPrefix(
        """
        Her Majesty's Inspectorate of Constabulary Wales and Western Region

        5 St Philips Place, Birmingham B3 2PW

        Drusilla Sharpling, CBE

        Her Majesty's Inspector of Constabulary

        Ms B
        Chief Constable
        Gloucestershire Constabulary
        No 1 Waterwells
        Gloucester

        3 September 2014

        Dear Chief Constable

        """))
    for part in [
      "However, electronic", "\nPreventing crime\n", "\nCrime recording and attendance\n",
      "\nDrusilla Sharpling\n\nHer Majesty's Inspector of Constabulary Wales and Western Region\n",
    ] { #expect(other.contains(part)) }
    #expect(!other.contains("Findings that specifically relate to your force are"))
  }
}
