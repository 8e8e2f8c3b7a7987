import Drafting
import FindingsBank
import Importing
import KeyValue
import SourceText
import Wording

/// A letter, and a byte for how it is read: whatever it is, each of its words is accounted for
/// once, and the assessment made of it can be read.
enum ImportProperty: Property {
  static let dictionary = [
    "\n\nPreventing crime\n\n", "\n\n### Attendance at crimes and incidents\n\n",
    "\n\nFreeing up time\n\n", "\n- ", "\n  - ", "\n• ", "Dear ", "Yours sincerely", "\n\n", "\r\n",
    "\u{C}", "Page 2 of 4", "Chief Constable, Kent Police", "**", "The force ", "\u{201C}",
    "\u{FB01}",
    "-\n", "\u{AD}", "ILLUSTRATIVE", ". ", ", ", "(", ")", "\"", "#", "=", "|", "{{", "\u{A0}",
  ]

  private static let house = ProjectFolder.own.house
  private static let importer = Importer(house)
  private static let kent = house.roster["kent"]
  private static let assessments = ProjectFolder.own.files(in: "assessments")

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    folder.files(in: "samples").enumerated().map { index, file in
      Input.joining(shortened(file.bytes, keeping: index), [UInt8(index % 8)])
    }
  }

  /// A letter with one in six of its bullets, by a number.
  private static func shortened(_ letter: [UInt8], keeping number: Int) -> [UInt8] {
    var bullets = number
    let lines = letter.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let kept = lines.filter { line in
      if line.starts(with: "- ".utf8) { bullets += 1 }
      let isOfBullet = line.starts(with: "- ".utf8) || line.starts(with: "  ".utf8)
      return !isOfBullet || bullets.isMultiple(of: 6)
    }
    return Array(kept.joined(separator: "\n".utf8))
  }

  static func check(_ input: Input) throws(Violation) {
    let parts = input.parts(2)
    let mode = parts[1].first ?? 0
    let file = SourceFile(path: mode & 1 == 0 ? "letter.md" : "letter.txt", bytes: parts[0])
    try checkReading(file, mode)
    try checkRevising(file, mode)
  }

  /// What must hold of an assessment that is to say what the letter does, whosever letter it is.
  private static func checkRevising(_ file: SourceFile, _ mode: UInt8) throws(Violation) {
    guard !assessments.isEmpty else { return }
    let assessment = assessments[Int(mode) * 7 % assessments.count]
    let revised = importer.revise(assessment, toSay: file)
    guard let revision = revised.value else {
      return try require(!revised.diagnostics.isEmpty, "no revision, and nobody says why")
    }
    try checkAccount(revision.account)
    try require(
      house.assess(revision.new).value != nil, "revised, the assessment has faults")
  }

  private static func checkReading(_ file: SourceFile, _ mode: UInt8) throws(Violation) {
    let force = mode & 2 == 0 ? nil : kent
    let read = importer.read(file, force: force, prefersHouse: mode & 4 != 0)
    try DiagnosticChecks.check(read.diagnostics, of: file)
    guard let letter = read.value else {
      return try require(!read.diagnostics.isEmpty, "no letter, and nobody says why")
    }
    try checkAccount(letter.account)

    let assessment = SourceFile(
      path: "assessments/\(letter.force.slug).conf", text: letter.assessment)
    try require(
      assessment.bytes.count <= 40 * file.bytes.count + 2_000,
      "\(file.bytes.count) bytes are imported as \(assessment.bytes.count)")
    let document = KeyValueDocument.read(assessment)
    try require(
      document.diagnostics.isEmpty,
      "\(DiagnosticRenderer().render(document.diagnostics))in \(letter.assessment)")
    let again = importer.read(file, force: force, prefersHouse: mode & 4 != 0)
    try require(
      again.value?.assessment == letter.assessment, "imported twice, the assessment differs")
    _ = house.draft(assessment)
  }

  /// Each word of the letter is in one of what was recognised, kept and ignored, and in no other.
  private static func checkAccount(_ account: ImportAccount) throws(Violation) {
    var counts = [Int](repeating: 0, count: account.letter.wording.tokens.count)
    let all = account.recognized + account.free.map(\.tokens) + account.ignored.map(\.tokens)
    for index in all.joined() { counts[index] += 1 }
    if let index = counts.firstIndex(where: { $0 != 1 }) {
      let word = account.letter.text(index..<index + 1)
      throw Violation(
        "'\(word)' in line \(account.letter.line(of: index)) is accounted for \(counts[index]) times"
      )
    }
    for free in account.free {
      _ = free.difference(in: account.letter)?.excerpts().map { $0.rendered() }
    }
    try require(account.matched <= account.words, "more words are recognised than there are")
  }
}
