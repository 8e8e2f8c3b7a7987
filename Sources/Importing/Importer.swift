package import Drafting
import FindingsBank
import KeyValue
import Recognition
package import SourceText
import Wording

/// Reads letters back into assessments of one house.
package struct Importer {
  let house: House
  let recognizer: FindingRecognizer

  /// Makes a house's findings ready.
  package init(_ house: House) {
    self.house = house
    recognizer = FindingRecognizer(house.bank)
  }

  /// A letter read back; nothing, and why, if it does not tell its force, or is no letter.
  ///
  /// - Parameters:
  ///   - named: the force, where somebody has said which it is.
  ///   - prefersHouse: whether a finding takes the place of words that are nearly it.
  package func read(
    _ file: SourceFile, force named: Force? = nil, prefersHouse: Bool = false
  ) -> Diagnosed<ImportedLetter?> {
    let letter = ScannedLetter(file)
    let headings = HeadingFinder(letter, house.bank.sections).headings()
    guard !headings.isEmpty else { return Diagnosed(nil, [noLetter(file)]) }
    let found = named ?? ForceFinder(house).force(in: letter, before: headings[0].passage)
    guard let force = found else { return Diagnosed(nil, [noForce(file)]) }
    let readings = [Assessment.Status.final, .illustrative].compactMap { status in
      LetterFrame(of: force, status: status, in: house).map { frame in
        let division = LetterDivider(letter, headings: headings, closing: frame.closing).divide()
        return (division, FrameReading(division, of: letter, beside: frame))
      }
    }
    guard let (division, frame) = readings.min(by: { $0.1.differences < $1.1.differences }) else {
      return Diagnosed(nil, [noLetter(file)])
    }
    return Diagnosed(assemble(letter, force, division, frame, prefersHouse: prefersHouse))
  }

  private func assemble(
    _ letter: ScannedLetter, _ force: Force, _ division: LetterDivision, _ frame: FrameReading,
    prefersHouse: Bool
  ) -> ImportedLetter {
    var account = ImportAccount(letter: letter)
    var reader = StatementReader(recognizer, letter, prefersHouse: prefersHouse)
    let sections = division.sections.compactMap { section in
      house.bank.section(section.name).map { known in
        let bullets = section.bullets.map { reader.read($0, in: known) }
        let topics = TopicAssigner.topics(for: bullets.map(\.topics), in: known)
        var imported: [ImportedBullet] = []
        for (index, bullet) in bullets.enumerated() where !bullet.statements.isEmpty {
          if let topic = topics[index] {
            imported.append(ImportedBullet(topic: topic, statements: bullet.statements))
          } else if let last = imported.popLast() {
            imported.append(
              ImportedBullet(topic: last.topic, statements: last.statements + bullet.statements))
            account.joined.append(section.bullets[index])
          }
        }
        return ImportedSection(
          name: section.name, heading: heading(section, of: known, to: force, in: letter),
          bullets: imported)
      }
    }
    account.free = reader.free
    account.ambiguities = reader.ambiguities
    account.ignored = (division.ignored + frame.ignored)
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    account.missing = frame.missing
    func text(_ field: FrameField) -> String? {
      frame.fields[field].map { $0.map(letter.text).joined(separator: " ") }
    }
    let salutation = text(.salutation)
    return ImportedLetter(
      force: force, status: frame.status, addressee: text(.addressee),
      salutation: salutation == force.head.text ? nil : salutation,
      address: (frame.fields[.address] ?? []).flatMap { letter.lines(of: $0).map(letter.text) },
      liaisonOfficer: text(.liaisonOfficer), sections: sections, account: account)
  }

  /// The heading of a section, where it is one of the bank's and not the one the letter would have
  /// unasked.
  private func heading(
    _ section: LetterDivision.Section, of known: BankSection, to force: Force,
    in letter: ScannedLetter
  ) -> String? {
    let text = letter.text(section.heading)
    let usual = force.inspector.headings[section.name] ?? known.headings.first
    guard text != usual?.text else { return nil }
    return known.headings.first { $0.text == text }?.text
  }

  func noLetter(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.no-letter", "this is no letter of this inspection: no section begins in it",
      at: .path(file.path),
      repair: .advice(
        "a section begins with a heading, as \(house.bank.sections.first?.headings.first?.text ?? "")"
      ))
  }

  private func noForce(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.no-force", "this letter does not tell which force it is for",
      at: .path(file.path), repair: .advice("name the force with --force"))
  }
}
