import Drafting
import FindingsBank
import Foundation
import Importing
import KeyValue
import LetterDocument
import SourceText
import Testing
import Wording

@Suite("Bringing random hand edits back into odd assessments")
struct RandomRevisingTests {
  /// How many letters are edited; more with LETTERBANK_ROUNDS.
  private static let rounds =
    ProcessInfo.processInfo.environment["LETTERBANK_ROUNDS"].flatMap { Int($0) } ?? 100

  @Test("the edited wording is drafted again, and the rest of the file is as it was")
  func random() throws {
    var kinds: [String: Int] = [:]
    var leftOver = 0
    for seed in 0..<Self.rounds {
      var maker = OddAssessment(Repository.house.bank, seed: seed)
      let old = SourceFile(path: "assessments/cleveland.conf", text: maker.text())
      let drafted = try RevisingTests.draft(old)
      var letter = EditedDraft(drafted, Repository.house.bank, seed: seed)
      let before = letter.bullets
      var random = RandomGenerator(seed: seed + 1)
      let edits = (0...random.below(3)).map { _ in letter.edit() }
      for edit in edits { kinds[edit, default: 0] += 1 }
      let edited = Self.file(letter.text, wrappedAt: seed % 3 == 0 ? 40 + random.below(80) : nil)
      let comment = "seed \(seed): \(edits)\n\(old.text(0..<old.bytes.count))\n\(letter.text)"

      let read = Repository.importer.revise(old, toSay: edited)
      // A letter from which all was taken has no assessment.
      if read.value == nil, letter.bullets.isEmpty { continue }
      guard let revision = read.value else {
        Issue.record("\(DiagnosticRenderer().render(read.diagnostics)) \(comment)")
        continue
      }
      let new = revision.new
      let again = ScannedLetter(
        Self.file(try RevisingTests.draft(new), wrappedAt: edited.path.hasSuffix("txt") ? 0 : nil))
      if revision.leftOver.isEmpty {
        #expect(again.wording == ScannedLetter(edited).wording, "\(comment)")
      } else {
        leftOver += 1
      }
      expectRest(of: old, in: revision, comment)
      if !letter.hasMoves {
        expectUntouched(before.intersection(letter.bullets), of: old, in: revision, comment)
      }
      let second = Repository.importer.revise(new, toSay: edited)
      #expect(second.value?.changesFile == false, "\(comment)\n\(new.text(0..<new.bytes.count))")
    }
    print("\(Self.rounds) letters, \(leftOver) with words left over; edits: \(kinds)")
  }

  /// Every line that no part names is there, in its order; and every comment is.
  private func expectRest(
    of old: SourceFile, in revision: AssessmentRevision, _ comment: String
  ) {
    var removed: Set<Int> = []
    var added: [String] = []
    for line in revision.changes.flatMap(\.lines) {
      switch line {
      case .removed(let number, let text):
        removed.insert(number)
        #expect(Self.line(number, of: old) == text, "\(comment)")
      case .added(let text): added.append(text)
      }
    }
    let kept = (1...old.lineCount).filter { !removed.contains($0) }.map { Self.line($0, of: old) }
    let new = (1...revision.new.lineCount).map { Self.line($0, of: revision.new) }
    #expect((kept + added).sorted() == new.sorted(), "\(comment)")
    var place = 0
    for line in new where place < kept.count && line == kept[place] { place += 1 }
    #expect(place == kept.count, "\(comment)")
    let comments = (1...old.lineCount).map { Self.line($0, of: old) }.filter { $0.hasPrefix("#") }
    #expect(new.filter { $0.hasPrefix("#") }.sorted() == comments.sorted(), "\(comment)")
  }

  /// The entries of bullets that nobody touched are not among the lines that change.
  private func expectUntouched(
    _ bullets: Set<String>, of old: SourceFile, in revision: AssessmentRevision, _ comment: String
  ) {
    let assessment = Assessment.read(old, bank: Repository.house.bank).value
    for section in assessment.sections {
      for bullet in section.bullets {
        let text = bullet.statements.map { statement in
          switch statement {
          case .finding(let selection): selection.text(of: selection.finding.phrasing)
          case .freeText(let text): text.text
          }
        }.joined(separator: " ")
        guard bullets.contains("- " + text) else { continue }
        let part = revision.changes.first { $0.key == "\(section.name).\(bullet.topic)" }
        // A line that stands elsewhere now was not edited.
        let goes = part?.lines.contains { line in
          if case .removed(_, let text) = line {
            part?.lines.contains(.added(text)) == false
          } else {
            false
          }
        }
        #expect(goes != true, "\(bullet.topic)\n\(comment)")
      }
    }
  }

  /// A letter in Markdown as a file, or as one in plain text of some width.
  private static func file(_ markdown: String, wrappedAt width: Int?) -> SourceFile {
    let file = SourceFile(path: "out/cleveland.md", text: markdown)
    guard let width else { return file }
    let text = PlainTextWriter(width: width).write(MarkdownReader.read(file).value).bytes
    return SourceFile(path: "out/cleveland.txt", bytes: text)
  }

  private static func line(_ number: Int, of file: SourceFile) -> String {
    file.text(file.contents(ofLine: number))
  }
}
