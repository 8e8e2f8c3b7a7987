import FindingsBank
import KeyValue
import Mustache
import SourceText

/// Puts a letter's context together.
struct LetterContextBuilder {
  let force: Force
  let assessment: Assessment
  let house: House
  /// The values added so far, and where their texts came from.
  var ledger: OriginLedger
  /// The names of the values that the whole context has.
  private(set) var names: [String] = []

  init(force: Force, assessment: Assessment, house: House, ledger: OriginLedger) {
    self.force = force
    self.assessment = assessment
    self.house = house
    self.ledger = ledger
  }

  /// Adds all values of the context, and notes their names.
  mutating func build() {
    let isIllustrative = assessment.status == .illustrative
    names = ["illustrative", "force", "salutation", "address", "inspection", "sections"]
    ledger.values.add(.bool(isIllustrative))
    addForce()
    if let salutation = assessment.salutation { addChosen(salutation) } else { addFact(force.head) }
    addAddress()
    house.inspection.addFacts(to: &ledger)
    addSections()
    if let addressee = assessment.addressee {
      names.append("addressee")
      addChosen(addressee)
    }
    if let officer = assessment.liaisonOfficer {
      names.append("liaison-officer")
      addChosen(officer)
    }
    if let region = force.inspector.region {
      names.append("region")
      addFact(region)
    }
    if !isIllustrative {
      names.append("inspector")
      addInspector()
    }
  }

  private mutating func addForce() {
    let start = ledger.values.openCount
    addFact(force.name)
    addFact(force.head)
    ledger.values.endMap(.force, from: start)
  }

  private mutating func addAddress() {
    let start = ledger.values.openCount
    for line in assessment.address { addChosen(line) }
    ledger.values.endList(from: start)
  }

  private mutating func addInspector() {
    let start = ledger.values.openCount
    addFact(force.inspector.name)
    if let honours = force.inspector.honours { addFact(honours) }
    ledger.values.endMap(
      force.inspector.honours == nil ? .plainInspector : .honouredInspector, from: start)
  }

  // MARK: Findings

  private mutating func addSections() {
    let start = ledger.values.openCount
    for section in house.inspection.sections { addSection(section.text) }
    ledger.values.endList(from: start)
  }

  /// Adds a section's heading and bullets; nothing where the assessment says nothing of it.
  private mutating func addSection(_ name: String) {
    guard let assessed = assessment.section(name), !assessed.bullets.isEmpty else { return }
    let usual = force.inspector.headings[name] ?? house.bank.section(name)?.headings.first
    guard let heading = assessed.heading ?? usual else { return }
    let start = ledger.values.openCount
    ledger.values.add(.string(name))
    ledger.add(heading, .fact, because: assessed.heading?.location)
    let bullets = ledger.values.openCount
    for bullet in assessed.bullets { add(bullet) }
    ledger.values.endList(from: bullets)
    ledger.values.endMap(.section, from: start)
  }

  private mutating func add(_ bullet: Bullet) {
    let start = ledger.values.openCount
    var hasItems = false
    for statement in bullet.statements {
      switch statement {
      case .finding(let selection):
        append(selection.finding.phrasing, of: selection)
        if !selection.finding.items.isEmpty { hasItems = true }
      case .freeText(let text):
        ledger.append(text) { Origin(kind: .freeText, source: $0, because: text.location) }
      }
      ledger.endStatement()
    }
    ledger.endText()
    let items = ledger.values.openCount
    if hasItems { addItems(of: bullet) }
    ledger.values.endList(from: items)
    ledger.values.endMap(.bullet, from: start)
  }

  private mutating func addItems(of bullet: Bullet) {
    for case .finding(let selection) in bullet.statements {
      for item in selection.finding.items {
        append(item, of: selection)
        ledger.endText()
      }
    }
  }

  private mutating func append(_ phrasing: Phrasing, of selection: SelectedFinding) {
    for piece in phrasing.pieces {
      switch piece {
      case .words(let words):
        ledger.append(words) {
          Origin(
            kind: .finding, source: $0, finding: selection.finding.id, because: selection.chosenAt)
        }
      case .slot(let name, let place):
        // What is not asked for of a filling is not copied.
        let fillings = selection.fillings
        let filling = fillings.firstIndex { $0.slot == name }
        let wording =
          filling.map { fillings[$0].wording } ?? selection.finding.houseWording(of: name)
        ledger.append(wording ?? place) {
          let chosenAt = filling.map { fillings[$0].chosenAt }
          return Origin(
            kind: .slot, source: $0, finding: selection.finding.id,
            slot: Origin.Slot(name: name, isAsked: chosenAt != nil),
            because: chosenAt ?? selection.chosenAt)
        }
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

extension MapNames {
  fileprivate static let force = MapNames(["name", "head"])
  fileprivate static let plainInspector = MapNames(["name"])
  fileprivate static let honouredInspector = MapNames(["name", "honours"])
  fileprivate static let section = MapNames(["name", "heading", "bullets"])
  fileprivate static let bullet = MapNames(["text", "items"])
}
