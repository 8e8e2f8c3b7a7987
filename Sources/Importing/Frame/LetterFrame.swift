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
    let headings = HeadingFinder(drafted, house.bank.sections).headings()
    let division = LetterDivider(drafted, headings: headings, closing: nil).divide()
    self.status = status
    head = drafted.wording.keeping(division.head.flatMap { $0 })
    tail = drafted.wording.keeping(division.tail.flatMap { $0 })
    closing = division.tail.first.map { drafted.wording.keeping(Array($0)) }
  }

  /// An assessment that chooses of each section the first finding that needs no more.
  private static func assessment(
    of force: Force, _ status: Assessment.Status, in house: House
  ) -> String {
    var lines = ["force = \(force.slug)"]
    switch status {
    case .final:
      lines += [
        "addressee = \(FrameField.addressee.placeholder)",
        "salutation = \(FrameField.salutation.placeholder)",
        "address = \(FrameField.address.placeholder)",
        "liaison-officer = \(FrameField.liaisonOfficer.placeholder)",
      ]
    case .illustrative:
      lines += ["status = illustrative", "address = \(FrameField.address.placeholder)"]
    }
    for section in house.bank.sections {
      let plain = section.topics.lazy.flatMap(\.findings).first { finding in
        finding.items.isEmpty && finding.slots.allSatisfy { $0.houseWording != nil }
      }
      guard let plain else { continue }
      lines += ["[\(section.name)]", "\(plain.id.topic) = \(plain.id.name)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
