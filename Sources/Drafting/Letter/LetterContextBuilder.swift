import FindingsBank
import KeyValue
import Mustache
import SourceText

/// Puts a letter's context together.
struct LetterContextBuilder: ~Copyable {
  /// The values added so far, and where their texts came from.
  var ledger: OriginLedger
  /// Which values the whole context has besides those of every letter.
  private(set) var extras: LetterExtras = []

  init(ledger: consuming OriginLedger) {
    self.ledger = ledger
  }

  /// Adds all values of the context, in the order of their names.
  mutating func build(_ assessment: Assessment, to force: Force, of house: House) {
    let isIllustrative = assessment.status == .illustrative
    ledger.values.add(.bool(isIllustrative))
    add(force)
    if let salutation = assessment.salutation { addChosen(salutation) } else { addFact(force.head) }
    addAddress(assessment.address)
    house.inspection.addFacts(to: &ledger)
    addSections(of: assessment, to: force, of: house)
    if let addressee = assessment.addressee {
      extras.insert(.addressee)
      addChosen(addressee)
    }
    if let officer = assessment.liaisonOfficer {
      extras.insert(.liaisonOfficer)
      addChosen(officer)
    }
    if let region = force.inspector.region {
      extras.insert(.region)
      addFact(region)
    }
    if !isIllustrative {
      extras.insert(.inspector)
      add(force.inspector)
    }
  }

  private mutating func add(_ force: Force) {
    let start = ledger.values.openCount
    addFact(force.name)
    addFact(force.head)
    ledger.values.endMap(.force, from: start)
  }

  private mutating func addAddress(_ lines: [FoldedText]) {
    let start = ledger.values.openCount
    for line in lines { addChosen(line) }
    ledger.values.endList(from: start)
  }

  private mutating func add(_ inspector: Inspector) {
    let start = ledger.values.openCount
    addFact(inspector.name)
    if let honours = inspector.honours { addFact(honours) }
    ledger.values.endMap(
      inspector.honours == nil ? .plainInspector : .honouredInspector, from: start)
  }

  // MARK: Findings

  private mutating func addSections(
    of assessment: Assessment, to force: Force, of house: House
  ) {
    let start = ledger.values.openCount
    for section in house.inspection.sections {
      let name = section.text
      // Where the assessment says nothing of a section, the letter has none.
      guard let assessed = assessment.section(name), !assessed.bullets.isEmpty else { continue }
      let usual = force.inspector.headings[name] ?? house.bank.section(name)?.headings.first
      if let heading = assessed.heading ?? usual { add(assessed, under: heading) }
    }
    ledger.values.endList(from: start)
  }

  private mutating func add(_ section: AssessedSection, under heading: FoldedText) {
    let start = ledger.values.openCount
    ledger.values.add(.string(section.name))
    ledger.add(heading, .fact, because: section.heading?.location)
    let bullets = ledger.values.openCount
    for bullet in section.bullets { addBullet(of: bullet.statements) }
    ledger.values.endList(from: bullets)
    ledger.values.endMap(.section, from: start)
  }

  private mutating func addBullet(of statements: [Statement]) {
    let start = ledger.values.openCount
    for statement in statements {
      append(statement)
      ledger.endStatement()
    }
    ledger.endText()
    let items = ledger.values.openCount
    for case .finding(let selection) in statements {
      for item in selection.finding.items {
        append(item.pieces, of: selection)
        ledger.endText()
      }
    }
    ledger.values.endList(from: items)
    ledger.values.endMap(.bullet, from: start)
  }

  private mutating func append(_ statement: Statement) {
    switch statement {
    case .finding(let selection) where selection.fillings.isEmpty && !ledger.isKeeping:
      ledger.append(selection.finding.houseSentences)
    case .finding(let selection):
      append(selection.finding.phrasing.pieces, of: selection)
    case .freeText(let text):
      ledger.append(text) { Origin(kind: .freeText, source: $0, because: text.location) }
    }
  }

  private mutating func append(_ pieces: [Phrasing.Piece], of selection: SelectedFinding) {
    for index in pieces.indices {
      guard let slot = pieces[index].slot else {
        ledger.append(pieces[index].text) {
          Origin(
            kind: .finding, source: $0, finding: selection.finding.id, because: selection.chosenAt)
        }
        continue
      }
      let filling = selection.fillings.firstIndex { $0.slot == slot }
      let wording =
        filling.map { selection.fillings[$0].wording } ?? selection.finding.houseWording(of: slot)
      ledger.append(wording ?? pieces[index].text) {
        let chosenAt = filling.map { selection.fillings[$0].chosenAt }
        return Origin(
          kind: .slot, source: $0, finding: selection.finding.id,
          slot: Origin.Slot(name: slot, isAsked: chosenAt != nil),
          because: chosenAt ?? selection.chosenAt)
      }
    }
  }

  // MARK: Values

  /// Adds a fact that letters share.
  private mutating func addFact(_ text: FoldedText) { ledger.add(text, .fact) }

  /// Adds a fact that the assessment tells of its force.
  private mutating func addChosen(_ text: FoldedText) {
    ledger.add(text, .fact, because: text.location)
  }
}

extension Phrasing.Piece {
  /// The name of the slot, if it is one.
  fileprivate var slot: String? {
    if case .slot(let name, _) = self { name } else { nil }
  }

  /// What stands there in the bank.
  fileprivate var text: FoldedText {
    switch self {
    case .words(let words): words
    case .slot(_, let place): place
    }
  }
}

extension MapNames {
  fileprivate static let force = MapNames(["name", "head"])
  fileprivate static let plainInspector = MapNames(["name"])
  fileprivate static let honouredInspector = MapNames(["name", "honours"])
  fileprivate static let section = MapNames(["name", "heading", "bullets"])
  fileprivate static let bullet = MapNames(["text", "items"])
}
