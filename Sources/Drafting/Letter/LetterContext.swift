import FindingsBank
import KeyValue
import Mustache

/// What a template is filled with for one letter.
///
/// An illustrative letter's context holds no person's name, so that no house style can print one:
/// a name that a template asks for and the context lacks is an error.
struct LetterContext {
  let force: Force
  let assessment: Assessment
  let house: House

  /// Names and values, as ARCHITECTURE.md lists them.
  var value: Value {
    let inspector = force.inspector
    let isIllustrative = assessment.status == .illustrative
    var pairs: [(String, Value)] = [
      ("illustrative", .bool(isIllustrative)),
      ("force", .map(["name": text(force.name), "head": text(force.head)])),
      ("salutation", text(assessment.salutation ?? force.head)),
      ("address", list(assessment.address.map(text))),
      ("inspection", inspectionValue),
      ("sections", list(house.inspection.sections.compactMap(sectionValue))),
    ]
    if let addressee = assessment.addressee { pairs.append(("addressee", text(addressee))) }
    if let officer = assessment.liaisonOfficer { pairs.append(("liaison-officer", text(officer))) }
    if let region = inspector.region { pairs.append(("region", text(region))) }
    if !isIllustrative { pairs.append(("inspector", inspectorValue)) }
    return .map(Map(pairs))
  }

  private var inspectorValue: Value {
    var pairs = [("name", text(force.inspector.name))]
    if let honours = force.inspector.honours { pairs.append(("honours", text(honours))) }
    return .map(Map(pairs))
  }

  private var inspectionValue: Value {
    .map(Map(house.inspection.facts.map { ($0.key, factValue($0.value)) }))
  }

  private func factValue(_ fact: FoldedText) -> Value {
    guard let moment = Moment(fact.text) else { return text(fact) }
    var pairs: [(String, Value)] = [
      ("date", .string(moment.date.name)), ("weekday", .string(moment.date.weekday)),
    ]
    if let time = moment.time { pairs.append(("time", .string(time))) }
    return .map(Map(pairs))
  }

  // MARK: Findings

  /// A section's heading and bullets; nothing where the assessment says nothing of it.
  private func sectionValue(_ name: String) -> Value? {
    guard let assessed = assessment.section(name), !assessed.bullets.isEmpty,
      let heading = assessed.heading ?? force.inspector.headings[name]
        ?? house.bank.section(name)?.headings.first
    else { return nil }
    return .map([
      "name": .string(name), "heading": text(heading),
      "bullets": list(assessed.bullets.map(bulletValue)),
    ])
  }

  private func bulletValue(_ bullet: Bullet) -> Value {
    let sentences = bullet.statements.map { statement in
      switch statement {
      case .finding(let selection): selection.text(of: selection.finding.phrasing)
      case .freeText(let text): text.text
      }
    }
    let items = bullet.statements.compactMap(\.selection).flatMap { selection in
      selection.finding.items.map { Value.string(selection.text(of: $0)) }
    }
    return .map(["text": .string(sentences.joined(separator: " ")), "items": list(items)])
  }

  private func text(_ text: FoldedText) -> Value { .string(text.text) }

  private func list(_ values: [Value]) -> Value { .list(List(values)) }
}
