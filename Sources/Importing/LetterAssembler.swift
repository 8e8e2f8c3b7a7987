import Drafting
import FindingsBank
import KeyValue
import Wording

/// Puts together what a letter's frame and sections were read as.
struct LetterAssembler {
  private let letter: ScannedLetter
  private let force: Force
  private let house: House
  private var reader: StatementReader
  private var account: ImportAccount

  init(_ letter: ScannedLetter, to force: Force, house: House, reader: StatementReader) {
    self.letter = letter
    self.force = force
    self.house = house
    self.reader = reader
    account = ImportAccount(letter: letter)
  }

  /// The letter, and the account of its words.
  mutating func assemble(_ division: LetterDivision, _ frame: FrameReading) -> ImportedLetter {
    let sections = division.sections.compactMap { section in
      house.bank.section(section.name).map { read(section, of: $0) }
    }
    let headings = division.sections.filter { $0.form == .exact }.map(\.heading)
    account.recognized =
      (frame.matched + frame.fields.values.joined() + headings + reader.recognized)
      .sorted { $0.lowerBound < $1.lowerBound }
    account.free = reader.free
    account.ambiguities = reader.ambiguities
    account.ignored = (letter.furniture + division.ignored + frame.ignored)
      .sorted { letter.line(of: $0.tokens.lowerBound) < letter.line(of: $1.tokens.lowerBound) }
    account.missing = frame.missing + division.sections.compactMap(lostHeading)
    let salutation = text(of: .salutation, in: frame)
    return ImportedLetter(
      force: force, status: frame.status, addressee: text(of: .addressee, in: frame),
      salutation: salutation == force.head.text ? nil : salutation,
      address: (frame.fields[.address] ?? []).flatMap { letter.lines(of: $0).map(letter.text) },
      liaisonOfficer: text(of: .liaisonOfficer, in: frame), sections: sections, account: account)
  }

  private func text(of field: FrameField, in frame: FrameReading) -> String? {
    frame.fields[field].map { $0.map(letter.text).joined(separator: " ") }
  }

  private mutating func read(
    _ section: LetterDivision.Section, of known: BankSection
  ) -> ImportedSection {
    let bullets = section.bullets.map { reader.read($0, in: known) }
    let topics = TopicAssigner.topics(for: bullets.map(\.topics), in: known)
    var imported: [ImportedBullet] = []
    for (index, bullet) in bullets.enumerated() where !bullet.statements.isEmpty {
      if let topic = topics[index] {
        imported.append(ImportedBullet(topic: topic, statements: bullet.statements))
      } else if !imported.isEmpty {
        imported[imported.count - 1].statements += bullet.statements
        account.joined.append(section.bullets[index])
      }
    }
    return ImportedSection(
      name: section.name, heading: heading(section, of: known), bullets: imported)
  }

  /// The heading that the letter would have and has not.
  private func lostHeading(_ section: LetterDivision.Section) -> String? {
    guard section.form == .lost else { return nil }
    return house.bank.section(section.name).flatMap(usualHeading)?.text
  }

  /// The heading that a section has unasked.
  private func usualHeading(of known: BankSection) -> FoldedText? {
    force.inspector.headings[known.name] ?? known.headings.first
  }

  /// The heading of a section, where it is one of the bank's and not the one the letter would have
  /// unasked.
  private func heading(_ section: LetterDivision.Section, of known: BankSection) -> String? {
    // An underline is no part of it.
    let words = section.heading.filter { letter.wording.tokens[$0].kind == .word }
    guard let first = words.first, let last = words.last else { return nil }
    let wording = letter.wording.selecting(first..<last + 1)
    let usual = usualHeading(of: known)
    if let usual, Wording(usual.text) == wording { return nil }
    return known.headings.first { Wording($0.text) == wording }?.text
  }
}
