import Drafting
import FindingsBank
import SourceText
import Wording

/// What a force's letter says around its sections, with a placeholder for each thing that the
/// assessment tells.
struct LetterFrame {
  /// Whether it is the frame of a real letter.
  let status: Assessment.Status
  /// Its words before the sections, placeholders among them.
  let head: Wording
  /// Its words after the sections, likewise.
  let tail: Wording
  /// The words of the first passage after the sections, where it has one.
  let closing: Wording?

  /// Drafts a letter with placeholders and a finding in each section, and leaves the sections out;
  /// nothing where no letter can be drafted.
  init?(of force: Force, status: Assessment.Status, in house: House) {
    let file = SourceFile(
      path: "\(force.slug).conf", text: Self.assessment(of: force, status, in: house))
    guard let letter = house.draft(file).value else { return nil }
    let drafted = ScannedLetter(
      SourceFile(path: "\(force.slug).md", bytes: letter.bytes(.markdown)))
    let (parted, headings) = HeadingFinder(drafted, house.bank.sections).find()
    let division = LetterDivider(parted, headings: headings, closing: nil).divide()
    self.status = status
    head = parted.wording.selecting(division.head.joined())
    tail = parted.wording.selecting(division.tail.joined())
    closing = division.tail.first.map { parted.wording.selecting($0) }
  }

  /// The words around the sections.
  var words: Set<String> {
    Set([head, tail].flatMap { wording in wording.tokens.map { wording.form(of: $0) } })
  }

  /// An assessment that chooses of each section the first finding that needs no more.
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
      let plain = section.topics.lazy.flatMap(\.findings).first { finding in
        finding.items.isEmpty && finding.slots.allSatisfy { $0.houseWording != nil }
      }
      if let plain {
        lines += ["[\(section.name)]", "\(plain.id.topic) = \(plain.id.name)"]
      } else if let topic = section.topics.first, status == .final {
        lines += ["[\(section.name)]", "\(topic.name) = \"Nothing.\""]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
