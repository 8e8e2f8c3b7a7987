import Drafting
import FindingsBank
import LetterDocument
import SourceText
import Wording

/// What a force's letter says around its sections, with a placeholder for each thing that the
/// assessment tells.
struct LetterFrame {
  /// Whether it is the frame of a real letter.
  let status: Assessment.Status
  /// Its words before the sections, placeholders among them.
  let head: LaidOutWords
  /// Its words after the sections, likewise.
  let tail: LaidOutWords
  /// The words of the first passage after the sections, where it has one.
  let closing: Wording?

  /// The frame of a letter with placeholders and a finding in each section; nothing, and why, where
  /// no such letter can be drafted.
  static func drafted(
    for force: Force, status: Assessment.Status, in house: House
  ) -> Diagnosed<LetterFrame?> {
    let file = SourceFile(
      path: "\(force.slug).conf", text: assessment(of: force, status, in: house))
    let drafted = house.draft(file)
    // No one can look at this assessment, so what is only likely to be wrong with it is not told.
    return Diagnosed(
      drafted.value.map { LetterFrame($0, status: status, in: house) },
      drafted.diagnostics.filter { $0.severity == .error })
  }

  /// What stands around the sections of a letter drafted with placeholders.
  private init(_ letter: Letter, status: Assessment.Status, in house: House) {
    let drafted = ScannedLetter(
      SourceFile(path: "\(letter.force.slug).md", bytes: letter.bytes(.markdown)))
    let (parted, headings) = HeadingFinder(drafted, house.bank.sections).find()
    let division = LetterDivider(parted, headings: headings, closing: nil).divide()
    self.status = status
    let lineEnds = LineEnds(parted.file)
    head = LaidOutWords(division.head.flatMap { $0 }, of: parted, lineEnds)
    tail = LaidOutWords(division.tail.flatMap { $0 }, of: parted, lineEnds)
    closing = division.tail.first.map { parted.wording.selecting($0) }
  }

  /// The words around the sections.
  var words: Set<String> {
    Set(
      [head.wording, tail.wording].flatMap { wording in
        wording.tokens.map { wording.form(of: $0) }
      })
  }

  /// An assessment that chooses of each section the first finding without a list, if it can, and
  /// says of each slot what it must.
  private static func assessment(
    of force: Force, _ status: Assessment.Status, in house: House
  ) -> String {
    let fields: [(String, FrameField)] =
      switch status {
      case .final:
        [
          ("addressee", .addressee), ("salutation", .salutation), ("address", .address),
          ("liaison-officer", .liaisonOfficer),
        ]
      case .illustrative: [("address", .address)]
      }
    var lines = ["force = \(force.slug)", "status = \(status.rawValue)"]
    lines += fields.map { "\($0) = \($1.placeholder)" }
    for section in house.bank.sections {
      let findings = section.topics.flatMap(\.findings)
      if let finding = findings.first(where: \.items.isEmpty) ?? findings.first {
        let (topic, name) = (finding.id.topic, finding.id.name)
        lines += ["[\(section.name)]", "\(topic) = \(name)"]
        lines += finding.slots.filter { $0.houseWording == nil }
          .map { "\(topic).\($0.name) = Something" }
      } else if let topic = section.topics.first, status == .final {
        lines += ["[\(section.name)]", "\(topic.name) = \"Nothing.\""]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
