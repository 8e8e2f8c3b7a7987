import Drafting
import LetterFixtures
import SourceText
import Testing

@Suite("Drafting a letter")
struct DraftingTests {
  @Test("facts, addressee, headings, bullets, items and free text")
  func whole() {
    let assessment = """
      force = kent
      addressee = Mr *A*
      salutation = Zoë & Co
      address = 1. The Street
      address = Maidstone
      liaison-officer = Ms B
      [demand]
      demand = known
      demand.ways = many
      [iom]
      teams = partner
      teams.partner = the <b>university</b>
      teams = joint
      teams = "Said of
        Kent alone."
      """
    #expect(
      SmallHouse().draft("kent", assessment) == """
        Ann, QPM

        Mr \\*A\\*, Kent Police\\
        1\\. The Street\\
        Maidstone

        Dear Zoë & Co, on Thursday 4 September 2014 at 00:01.

        ## Integrated offender management

        - The force works with the \\<b>university\\</b>. There are joint teams. Said of Kent alone.

        ## Demand

        - The force knows its demand in many ways:
          - by day; and
          - by night.

        Copied to Ms B

        """)
  }

  @Test("an inspector's house style gives the frame and the headings, the assessment may depart")
  func houseStyle() {
    let assessment = "force = essex\naddressee = Ms E\n[iom]\nteams = joint\n"
    let letter = SmallHouse().draft("essex", assessment)
    #expect(letter.hasPrefix("*Bea* of the East\n\nMs E, Essex Police\n"))
    #expect(letter.contains("Dear Commissioner, on"))
    #expect(letter.contains("## Offenders\n"))
    let departed = SmallHouse().draft(
      "essex", assessment + "heading = Integrated offender management\n")
    #expect(departed.contains("## Integrated offender management\n"))
  }

  @Test(
    "an illustrative letter goes from office to office and names nobody",
    arguments: [("kent", "Chief Constable"), ("essex", "Commissioner")])
  func illustrative(force: String, head: String) {
    let letter = SmallHouse().draft(
      force, "force = \(force)\nstatus = illustrative\n[iom]\nteams = joint\n")
    #expect(letter.hasPrefix("Illustrative\n\nThe \(head), "))
    #expect(letter.contains("Dear \(head), on"))
    #expect(!letter.contains("Ann") && !letter.contains("Bea"))
  }

  @Test("a house style that would print a name without asking fails in an illustrative letter")
  func careless() {
    var house = SmallHouse()
    house.templates["plain-speaker.mustache"] =
      "{{<letter}}{{$head}}{{inspector.name}}{{/head}}{{/letter}}\n"
    let shown = house.draft("essex", "force = essex\nstatus = illustrative\n[iom]\nteams = joint\n")
    #expect(shown.contains("\ntemplates/plain-speaker.mustache:1:"))
    #expect(shown.contains("inspector"))
    #expect(!shown.contains("Bea"))
  }

  @Test("a force unknown, a force of another file, and nothing found")
  func faults() {
    let house = SmallHouse()
    #expect(
      house.draft("kent", "force = kant\naddressee = A\n[iom]\nteams = joint\n") == """
        assessments/kent.conf: warning: nothing is said of 'demand'
        help: answer its questions below a line [demand]
        assessments/kent.conf:1:9: error: there is no force 'kant'
          force = kant
                  ^~~~
        help: did you mean 'kent'?

        """)
    #expect(
      house.draft("kent2", "force = kent\naddressee = A\n[iom]\nteams = joint\n") == """
        assessments/kent2.conf: warning: nothing is said of 'demand'
        help: answer its questions below a line [demand]
        assessments/kent2.conf:1:9: error: the assessment of 'kent' is kent.conf, not this file
          force = kent
                  ^~~~
        help: write the force that this file is for, or name it kent.conf if none is named so yet

        """)
    #expect(
      house.draft("kent", "force = kent\naddressee = A\n") == """
        assessments/kent.conf: error: this assessment says nothing of what was found
        help: answer the questions of iom, demand

        """)
  }

  @Test("what a template asks for and a letter lacks is an error at its place in the template")
  func missingName() {
    var house = SmallHouse()
    house.templates["letter.mustache"]? += "{{salutatoin}}\n"
    #expect(
      house.draft("kent", "force = kent\naddressee = A\n[iom]\nteams = joint\n").contains(
        "\ntemplates/letter.mustache:28:3: error: "))
  }

  @Test("what no letter can hold is an error where it stands, in the template or the bank")
  func notMarkdown() {
    var house = SmallHouse()
    house.templates["letter.mustache"]? += "\n> {{salutation}} said\n"
    #expect(
      house.draft(
        "kent", "force = kent\naddressee = A\n[iom]\nteams = joint\n[demand]\ndemand = known\n")
          == """
          templates/letter.mustache:29:1: error: a letter has no quotation blocks, which '>' begins in \
          Markdown
            > {{salutation}} said
            ^
          help: write \\> for a plain '>'

          """)
  }

  @Test("a section of which nothing is said is a warning, and the letter is drafted without it")
  func unanswered() {
    let file = SourceFile(
      path: "assessments/kent.conf", text: "force = kent\naddressee = A\n[iom]\nteams = joint\n")
    let drafted = SmallHouse().house.draft(file)
    #expect(drafted.value != nil)
    #expect(
      DiagnosticRenderer().render(drafted.diagnostics) == """
        assessments/kent.conf: warning: nothing is said of 'demand'
        help: answer its questions below a line [demand]

        """)
  }
}
