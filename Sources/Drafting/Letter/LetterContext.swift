import FindingsBank
import KeyValue
import Mustache
import SourceText

/// What a template is filled with for one letter.
///
/// An illustrative letter's context holds no person's name, so that no house style can print one:
/// a name that a template asks for and the context lacks is an error.
struct LetterContext {
  /// Names and values, as ARCHITECTURE.md lists them.
  let value: Value
  /// Where the texts in it came from, by their marks; empty unless that was asked for.
  let origins: [Origin]

  /// The context of a letter, with the origins of its texts if they are wanted.
  init(_ assessment: Assessment, to force: Force, of house: House, keepingOrigins: Bool) {
    var builder = LetterContextBuilder(
      force: force, assessment: assessment, house: house,
      ledger: OriginLedger(isKeeping: keepingOrigins))
    value = builder.build()
    origins = builder.ledger.origins
  }
}

/// Puts a letter's context together.
private struct LetterContextBuilder {
  let force: Force
  let assessment: Assessment
  let house: House
  var ledger: OriginLedger

  mutating func build() -> Value {
    let isIllustrative = assessment.status == .illustrative
    var pairs: [(String, Value)] = [
      ("illustrative", .bool(isIllustrative)),
      ("force", .map(["name": fact(force.name), "head": fact(force.head)])),
      ("salutation", assessment.salutation.map { chosen($0) } ?? fact(force.head)),
      ("address", list(assessment.address.map { chosen($0) })),
      ("inspection", house.inspection.facts(noting: &ledger)),
      ("sections", list(house.inspection.sections.compactMap { section($0.text) })),
    ]
    if let addressee = assessment.addressee { pairs.append(("addressee", chosen(addressee))) }
    if let officer = assessment.liaisonOfficer {
      pairs.append(("liaison-officer", chosen(officer)))
    }
    if let region = force.inspector.region { pairs.append(("region", fact(region))) }
    if !isIllustrative { pairs.append(("inspector", inspector())) }
    return .map(Map(pairs))
  }

  private mutating func inspector() -> Value {
    var pairs = [("name", fact(force.inspector.name))]
    if let honours = force.inspector.honours { pairs.append(("honours", fact(honours))) }
    return .map(Map(pairs))
  }

  // MARK: Findings

  /// A section's heading and bullets; nothing where the assessment says nothing of it.
  private mutating func section(_ name: String) -> Value? {
    guard let assessed = assessment.section(name), !assessed.bullets.isEmpty else { return nil }
    let usual = force.inspector.headings[name] ?? house.bank.section(name)?.headings.first
    guard let heading = assessed.heading.map({ chosen($0) }) ?? usual.map({ fact($0) }) else {
      return nil
    }
    return .map([
      "name": .string(name), "heading": heading,
      "bullets": list(assessed.bullets.map { bullet($0) }),
    ])
  }

  private mutating func bullet(_ bullet: Bullet) -> Value {
    var text = BuiltText()
    var items: [Value] = []
    for statement in bullet.statements {
      switch statement {
      case .finding(let selection):
        add(selection.finding.phrasing, of: selection, to: &text)
        for phrasing in selection.finding.items {
          var item = BuiltText()
          add(phrasing, of: selection, to: &item)
          items.append(ledger.value(item))
        }
      case .freeText(let free):
        ledger.add(free, .freeText, because: free.location, to: &text)
      }
      text.endStatement()
    }
    return .map(["text": ledger.value(text), "items": list(items)])
  }

  private mutating func add(
    _ phrasing: Phrasing, of selection: SelectedFinding, to text: inout BuiltText
  ) {
    let id = selection.finding.id
    for piece in phrasing.pieces {
      switch piece {
      case .words(let words):
        ledger.add(words, .finding, finding: id, because: selection.chosenAt, to: &text)
      case .slot(let name, let place):
        let filling = selection.filling(of: name)
        ledger.add(
          filling?.wording ?? place, .slot, finding: id,
          slot: Origin.Slot(name: name, isAsked: filling?.chosenAt != nil),
          because: filling?.chosenAt ?? selection.chosenAt, to: &text)
      }
    }
  }

  // MARK: Values

  /// A fact that letters share.
  private mutating func fact(_ text: FoldedText) -> Value { ledger.value(text, .fact) }

  /// A fact that the assessment tells of its force.
  private mutating func chosen(_ text: FoldedText) -> Value {
    ledger.value(text, .fact, because: text.location)
  }

  private func list(_ values: [Value]) -> Value { .list(List(values)) }
}
