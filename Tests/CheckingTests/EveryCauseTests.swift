import Checking
import Drafting
import FindingsBank
import KeyValue
import LetterFixtures
import SourceText
import Testing

@Suite("A word of the bank is one decision")
struct EveryCauseTests {
  @Test(
    "a word edited in a finding that n letters use is one entry with these n letters",
    arguments: Repository.house.bank.sections.map(\.name))
  func findings(section name: String) throws {
    let path = "findings-bank/\(name).conf"
    let assessments = Repository.assessments.map {
      Assessment.read($0, bank: Repository.house.bank).value
    }
    let usage = BankUsage(of: Repository.house.bank, in: assessments)
    let text = String(decoding: try Repository.file(path).bytes, as: UTF8.self)
    var count = 0
    for entry in usage.entries where entry.finding.id.section == name {
      guard case .words(let words)? = entry.finding.longestPiece else { continue }
      let ranges = Words.all(in: words.text)
      let word = ranges[ranges.count / 2]
      let place = words.location(of: words.text[word])
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(place.range, with: Array("zzz".utf8))
      var edits = Edits()
      edits.write(String(decoding: bytes, as: UTF8.self), to: path)

      let entries = try edits.entries(entry.letters)
      #expect(entries.count == 1, "\(entry.finding.id): \(entries.map(\.summary))")
      #expect(
        entries.first?.cause
          == Cause(source: place.startLine, kind: .finding, finding: entry.finding.id))
      #expect(entries.first?.letters.map(\.force) == entry.letters)
      count += 1
    }
    #expect(count > 25)
  }
}

extension Finding {
  /// The stretch of its text between slots that has the most words.
  fileprivate var longestPiece: Phrasing.Piece? {
    phrasing.pieces.max { Self.length($0) < Self.length($1) }
  }

  private static func length(_ piece: Phrasing.Piece) -> Int {
    if case .words(let words) = piece { Words.all(in: words.text).count } else { 0 }
  }
}
