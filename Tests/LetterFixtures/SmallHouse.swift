package import Drafting
import LetterDocument
import SourceText

/// A small sound house, whose files a test may replace to see what that does.
package struct SmallHouse {
  /// The files of templates and facts by their names.
  package var templates = [
    "letter.mustache": """
    {{#illustrative}}
    Illustrative

    {{/illustrative}}
    {{$head}}
    {{#inspector?}}
    {{inspector.name}}{{#inspector.honours?}}, {{inspector.honours}}{{/inspector.honours?}}
    {{/inspector?}}
    {{/head}}

    {{#addressee?}}{{addressee}}{{/addressee?}}{{^addressee?}}The {{force.head}}{{/addressee?}}, {{force.name}}{{#address}}\\
    {{.}}{{/address}}

    Dear {{salutation}}, on {{inspection.sent.weekday}} {{inspection.sent.date}} at {{inspection.sent.time}}.

    {{#sections}}
    ## {{heading}}

    {{#bullets}}
    - {{text}}
    {{#items}}
      - {{.}}
    {{/items}}
    {{/bullets}}

    {{/sections}}
    {{#liaison-officer?}}Copied to {{liaison-officer}}{{/liaison-officer?}}

    """,
    "plain-speaker.mustache": """
    {{<letter}}{{$head}}
    {{#inspector?}}
    *{{inspector.name}}* of {{region}}
    {{/inspector?}}
    {{/head}}{{/letter}}
    """,
    "inspection.conf": "sent = 2014-09-04 00:01\nsection = iom\nsection = demand\n",
    "inspectors.conf": """
    [ann]
    name = Ann
    honours = QPM
    [bea]
    name = Bea
    region = the East
    template = plain-speaker
    heading.iom = Offenders
    """,
    "forces.conf": """
    [kent]
    name = Kent Police
    head = Chief Constable
    inspector = ann
    [essex]
    name = Essex Police
    head = Commissioner
    inspector = bea
    """,
  ]

  /// The files of the bank likewise.
  package var bank = [
    "demand.conf": """
    [demand]
    heading = Demand
    [demand.demand]
    question = Is demand understood?
    [demand.demand.known]
    judgement = good
    text = The force knows its demand in {{ways}} ways:
    item = by day; and
    item = by {{night}}.
    slot.ways = two | many
    slot.night = night
    """,
    "iom.conf": """
    [iom]
    heading = Integrated offender management | Offenders
    [iom.teams]
    question = Are there teams?
    [iom.teams.joint]
    judgement = good
    text = There are joint teams.
    [iom.teams.partner]
    judgement = neutral
    text = The force works with {{partner}}.
    """,
  ]

  /// The house as it is.
  package init() {}

  /// Its files.
  package var files: HouseFiles {
    HouseFiles(
      templates: templates.map { SourceFile(path: "templates/\($0)", text: $1) },
      bank: bank.sorted { $0.key < $1.key }.map {
        SourceFile(path: "findings-bank/\($0)", text: $1)
      })
  }

  /// The house, as far as it could be read.
  package var house: House { House.read(files).value }

  /// What is shown of the house's faults.
  package var faults: String {
    DiagnosticRenderer().render(House.read(files).diagnostics.inOrder())
  }

  /// A letter drafted from an assessment, as Markdown, or what is shown of its faults.
  package func draft(_ force: String, _ assessment: String) -> String {
    let file = SourceFile(path: "assessments/\(force).conf", text: assessment)
    let drafted = house.draft(file)
    guard let letter = drafted.value else {
      return DiagnosticRenderer().render(drafted.diagnostics.inOrder())
    }
    return String(decoding: letter.bytes(.markdown), as: UTF8.self)
  }
}
