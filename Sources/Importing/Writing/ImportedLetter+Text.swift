import Drafting
import FindingsBank
import KeyValue

extension ImportedLetter {
  /// The assessment that the letter would be drafted from.
  package var assessment: String {
    var head = [KeyValueWriter.Line("force", force.slug)]
    if status == .illustrative { head.append(.init("status", status.rawValue)) }
    if let addressee { head.append(.init("addressee", addressee)) }
    if let salutation { head.append(.init("salutation", salutation)) }
    head += address.map { .init("address", $0) }
    if let liaisonOfficer { head.append(.init("liaison-officer", liaisonOfficer)) }
    return KeyValueWriter.text(head) + sections.map { "\n" + $0.text }.joined()
  }
}

extension ImportedSection {
  /// The section as an assessment has it.
  var text: String {
    let heading = heading.map { [KeyValueWriter.Line(BankSection.headingKey, $0)] } ?? []
    return "[\(name)]\n" + KeyValueWriter.text(heading + bullets.flatMap(\.lines))
  }
}

extension ImportedBullet {
  /// The lines of the bullet: each statement, and what fills its slots below it.
  var lines: [KeyValueWriter.Line] {
    statements.flatMap { statement -> [KeyValueWriter.Line] in
      switch statement {
      case .freeText(let text):
        return [.init(topic, "\"\(text)\"")]
      case .finding(let finding, let fillings):
        let reference = reference(to: finding)
        return [.init(topic, reference)]
          + fillings.map { filling in
            let isShared = findings.contains { other in
              other.id != finding.id && other.slot(filling.slot) != nil
            }
            let key =
              isShared ? "\(topic).\(reference).\(filling.slot)" : "\(topic).\(filling.slot)"
            return .init(key, filling.text)
          }
      }
    }
  }

  private var findings: [Finding] {
    statements.compactMap { if case .finding(let finding, _) = $0 { finding } else { nil } }
  }

  /// How the bullet's topic refers to a finding.
  private func reference(to finding: Finding) -> String {
    finding.id.topic == topic ? finding.id.name : "\(finding.id.topic).\(finding.id.name)"
  }
}
