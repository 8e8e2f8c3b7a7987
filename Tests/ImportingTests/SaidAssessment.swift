import Drafting
import FindingsBank
import KeyValue
import SourceText

/// What an assessment says, as far as a letter can tell it: values to be compared.
///
/// A letter does not tell the order of sections in the file, a heading or salutation that it would
/// have anyway, where one free text ends and the next begins, and the topic of a bullet that holds
/// none of its topic's findings, or findings of several topics.
struct SaidAssessment: Equatable {
  struct Section: Equatable {
    let name: String
    let heading: String?
    var bullets: [Bullet]
  }

  struct Bullet: Equatable {
    /// The topic; nothing where the letter does not tell.
    var topic: String?
    /// Findings with their slots, and free texts, those in a row in one.
    let statements: [String]
  }

  let force: String?
  let status: Assessment.Status
  let addressee: String?
  let salutation: String?
  let address: [String]
  let liaisonOfficer: String?
  var sections: [Section]

  init(_ assessment: Assessment, in house: House) {
    let force = assessment.force.flatMap { house.roster[$0.text] }
    self.force = force?.slug
    status = assessment.status
    addressee = assessment.addressee?.text
    salutation = assessment.salutation?.text ?? force?.head.text
    address = assessment.address.map(\.text)
    liaisonOfficer = assessment.liaisonOfficer?.text
    sections = house.inspection.sections.map(\.text).compactMap { name in
      guard let section = assessment.section(name) else { return nil }
      let usual =
        force?.inspector.headings[name] ?? house.bank.section(name)?.headings.first
      return Section(
        name: name, heading: section.heading?.text ?? usual?.text,
        bullets: section.bullets.map(Bullet.init))
    }
  }

  /// The same with only those topics that a letter tells, of two assessments that are to be equal.
  func keepingTopics(toldBy other: SaidAssessment) -> SaidAssessment {
    var said = self
    for (index, section) in said.sections.enumerated() {
      let told = other.sections.first { $0.name == section.name }?.bullets ?? []
      for (place, bullet) in section.bullets.enumerated()
      where !told.indices.contains(place) || told[place].findingTopics != [told[place].topic]
        || told.contains(where: \.refersElsewhere)
      {
        said.sections[index].bullets[place] = Bullet(topic: nil, statements: bullet.statements)
      }
    }
    return said
  }
}

extension SaidAssessment.Bullet {
  init(_ bullet: FindingsBank.Bullet) {
    var statements: [String] = []
    var followsFreeText = false
    for statement in bullet.statements {
      switch statement {
      case .finding(let selection):
        let slots = selection.finding.slots.map(\.name).sorted()
          .compactMap { name in selection.wording(of: name).map { " \(name)=\($0.text)" } }
        statements.append("\(selection.finding.id)\(slots.joined())")
        followsFreeText = false
      case .freeText(let text):
        if followsFreeText, let last = statements.popLast() {
          statements.append(last.dropLast() + " \(text.text)\"")
        } else {
          statements.append("\"\(text.text)\"")
        }
        followsFreeText = true
      }
    }
    self.init(topic: bullet.topic, statements: statements)
  }

  /// The topics of its findings.
  var findingTopics: Set<String?> {
    Set(
      statements.filter { !$0.hasPrefix("\"") }.map { statement in
        statement.split(separator: " ")[0].split(separator: ".").dropFirst().first.map(String.init)
      })
  }

  /// Whether it holds a finding of another topic.
  var refersElsewhere: Bool { !findingTopics.isSubset(of: [topic]) }
}
