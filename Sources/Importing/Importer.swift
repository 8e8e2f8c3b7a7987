package import Drafting
import FindingsBank
import KeyValue
import Recognition
package import SourceText
import Wording

/// Reads letters back into assessments of one house.
package struct Importer: Sendable {
  /// The most bytes of a file that can be a letter: those published have some nine thousand.
  package static let largestFile = 1_048_576

  let house: House
  let recognizer: FindingRecognizer
  let forceFinder: ForceFinder

  /// Makes a house's findings ready.
  package init(_ house: House) {
    self.house = house
    recognizer = FindingRecognizer(house.bank)
    forceFinder = ForceFinder(house)
  }

  /// A letter read back; nothing, and why, if it does not tell its force, or is no letter.
  ///
  /// Takes time in proportion to the letter's length and to the bank's; at worst, for what no
  /// person writes, to the square of a sentence's length and of the number of bullets.
  ///
  /// - Parameters:
  ///   - named: the force, where somebody has said which it is; that the letter names another is
  ///     reported.
  ///   - prefersHouse: whether a finding takes the place of words that are nearly it.
  package func read(
    _ file: SourceFile, force named: Force? = nil, prefersHouse: Bool = false
  ) -> Diagnosed<ImportedLetter?> {
    guard file.bytes.count <= Self.largestFile else { return Diagnosed(nil, [tooLarge(file)]) }
    var (letter, headings) = headings(of: ScannedLetter(file))
    guard let first = headings.first else { return Diagnosed(nil, [noLetter(file)]) }
    let found = named ?? forceFinder.force(in: letter, before: first.passage)
    guard let force = found else { return Diagnosed(nil, [noForce(file)]) }

    let division = LetterDivider(letter, headings: headings, closing: nil).divide()
    let signatory = SignatoryFinder.signatory(of: letter, division, to: force, in: house)
    let signingHouse = signatory.map { house.letting($0, sign: force) } ?? house
    var faults: [Diagnostic] = []
    func frame(_ status: Assessment.Status) -> LetterFrame? {
      LetterFrame.drafted(for: force, status: status, in: signingHouse).reporting(to: &faults)
    }
    let final = frame(.final)
    if WordMender.isNeeded(for: file.bytes) {
      let words = final?.words ?? []
      let mender = WordMender { words.contains($0) || recognizer.knows($0) }
      (letter, headings) = self.headings(of: ScannedLetter(file, mender: mender))
    }
    var best = final.map { read(letter, headings, beside: $0) }
    if best?.frame.differences != 0 {
      let other = frame(.illustrative).map { read(letter, headings, beside: $0) }
      best = [best, other].compactMap { $0 }
        .min { $0.frame.differences < $1.frame.differences }
    }
    guard let best else { return Diagnosed(nil, faults + [noFrame(file)]) }
    var assembler = LetterAssembler(
      letter, to: force, house: house,
      reader: StatementReader(recognizer, letter, prefersHouse: prefersHouse))
    var imported = assembler.assemble(best.division, best.frame)
    imported.account.signatory = signatory?.name.text
    let endOfHead = headings.first?.passage ?? 0
    return Diagnosed(imported, warnings(of: letter, before: endOfHead, to: named))
  }

  /// A letter divided as one with a certain frame is, and laid beside it.
  private func read(
    _ letter: ScannedLetter, _ headings: [HeadingFinder.Heading], beside frame: LetterFrame
  ) -> (division: LetterDivision, frame: FrameReading) {
    let division = LetterDivider(letter, headings: headings, closing: frame.closing).divide()
    return (division, FrameReading(division, of: letter, beside: frame))
  }

  private func headings(
    of letter: ScannedLetter
  ) -> (letter: ScannedLetter, headings: [HeadingFinder.Heading]) {
    let (letter, headings) = HeadingFinder(letter, house.bank.sections).find()
    let finder = LostHeadingFinder(letter, recognizer)
    return (letter, finder.adding(house.bank.sections.map(\.name), to: headings))
  }

  // MARK: Faults

  func tooLarge(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.no-letter",
      "this is no letter: it has \(file.bytes.count) bytes, and a letter has at most "
        + "\(Self.largestFile)",
      at: .path(file.path))
  }

  func noLetter(_ file: SourceFile) -> Diagnostic {
    let headings = house.bank.sections.compactMap { $0.headings.first?.text }
    return Diagnostic(
      rule: "import.no-letter", "this is no letter of this inspection: no section begins in it",
      at: .path(file.path),
      repair: .advice(
        "a section begins with its heading on a line of its own: \(headings.joined(separator: ", "))"
      ))
  }

  func noFrame(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.no-frame",
      "this letter cannot be laid beside its template, which gives no letter once all is said that "
        + "an assessment may say", at: .path(file.path),
      repair: .advice("put right what is shown of the template"))
  }

  func noForce(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.no-force", "this letter does not tell which force it is for",
      at: .path(file.path), repair: .advice("name the force with --force"))
  }
}
