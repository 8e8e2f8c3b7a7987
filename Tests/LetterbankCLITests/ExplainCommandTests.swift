import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank explain")
struct ExplainCommandTests {
  /// A folder whose letter has words of every kind.
  static func folder() throws -> WorkingFolder {
    try WorkingFolder([
      "templates/letter.mustache": """
      Dear {{salutation}}

      {{#sections}}
      ## {{heading}}

      {{#bullets}}
      - {{text}}
      {{#items}}
        - {{.}}
      {{/items}}
      {{/bullets}}

      {{/sections}}
      This letter is from {{inspector.name}}, and must not be published before the day on which \
      the national report is.

      """,
      "findings-bank/iom.conf": """
      [iom]
      heading = Offenders
      [iom.teams]
      question = Are there teams?
      [iom.teams.joint]
      judgement = good
      text = {{there}} joint teams, led by {{leader}},
             who work {{how}} well:
      item = by day; and
      item = by {{night}}.
      slot.there = There are | Kent has
      slot.how = very
      slot.night = night | moonlight
      [iom.meetings]
      question = Do they meet?
      """,
      "assessments/kent.conf": """
      force = kent
      addressee = Ms K
      salutation = Zoë
      [iom]
      meetings = "They meet at the Café, as a team should that has so much to
                 talk about."
      teams = joint
      teams.there = Kent has
      teams.leader = Chief Inspector Ōno
      """,
    ])
  }

  @Test("a letter is shown with its sources beside it")
  func view() throws {
    #expect(
      try Self.folder().run("explain", "kent")
        == .init(
          code: .done,
          output: """
            Dear Zoë                                                    templates/letter.mustache:1
                                                                        assessments/kent.conf:3

            Offenders                                                   findings-bank/iom.conf:2

            - «They meet at the Café, as a team should that has so      assessments/kent.conf:5
              much to talk about.»                                        «free text»
            - ‹Kent has› joint teams, led by ‹Chief Inspector Ōno›,     findings-bank/iom.conf:7
              who work ‹very› well:                                       teams.joint
                                                                          ‹there› :11
                                                                          ‹leader› assessments/kent.conf:9
                                                                          ‹how› :12
              - by day; and                                             findings-bank/iom.conf:9
              - by ‹night›.                                             findings-bank/iom.conf:10
                                                                          ‹night› :13

            This letter is from Ann, and must not be published before   templates/letter.mustache:14
            the day on which the national report is.                    templates/inspectors.conf:2

            words: 19 of the template, 3 of facts, 11 of findings, 7 ‹in slots›, 16 «free text»

            """, errors: ""))
  }

  @Test("colour takes the place of the marks, and the sources are dim")
  func color() throws {
    let output = try Self.folder().run("explain", "kent", "--color", "always").output
    #expect(output.contains("\n- \u{1B}[36mKent\u{1B}[0m \u{1B}[36mhas\u{1B}[0m joint"))
    #expect(output.contains("\u{1B}[2mfindings-bank/iom.conf:7\u{1B}[0m\n"))
    #expect(!output.contains("‹Kent"))
  }

  @Test("a line is explained part by part")
  func line() throws {
    #expect(
      try Self.folder().run("explain", "kent", "--line", "6").output == """
        line 6
          - Kent has joint teams, led by Chief Inspector Ōno, who work very well:

        “Kent has” fills the slot 'there' of the finding iom.teams.joint (judgement: good). Its other
        wording is “There are” (the house wording).
          findings-bank/iom.conf:11
            slot.there = There are | Kent has
        The assessment chose it:
          assessments/kent.conf:8
            teams.there = Kent has
        “joint teams, led by” is of the same finding:
          findings-bank/iom.conf:7
            text = {{there}} joint teams, led by {{leader}},
        The assessment chose it:
          assessments/kent.conf:7
            teams = joint
        “Chief Inspector Ōno” fills the slot 'leader' of that finding. It takes any words; the assessment
        wrote these:
          assessments/kent.conf:9
            teams.leader = Chief Inspector Ōno
        “, who work” is of the same finding:
          findings-bank/iom.conf:7
            text = {{there}} joint teams, led by {{leader}},
          findings-bank/iom.conf:8
            who work {{how}} well:
        “very” fills the slot 'how' of that finding. It has no other wording.
          findings-bank/iom.conf:12
            slot.how = very
        This is the house wording; the assessment asks for no other.
        “well:” is of the same finding:
          findings-bank/iom.conf:8
            who work {{how}} well:

        """)
  }

  @Test("words are found across line ends, and everywhere")
  func find() throws {
    let folder = try Self.folder()
    #expect(
      folder.run("explain", "kent", "--find", "so much to talk about").output == """
        line 5
          - They meet at the Café, as a team should that has so much to talk about.
                                                             ^~~~~~~~~~~~~~~~~~~~~

        “so much to talk about” is free text, written for this force alone:
          assessments/kent.conf:5
            meetings = "They meet at the Café, as a team should that has so much to
          assessments/kent.conf:6
            talk about."

        """)
    #expect(
      folder.run("explain", "kent", "--find", "by").output.components(separatedBy: "\nline ").count
        == 3)
    #expect(
      folder.run(
        "explain", "kent", "--find", "from Ann, and must not be published before the day on"
      )
      .output == """
        line 10
          This letter is from Ann, and must not be published before the day on which the
                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        “from” is the letter's boilerplate:
          templates/letter.mustache:14
            This letter is from {{inspector.name}}, and must not be published before the day on which the
            national report is.
        “Ann” is a fact that letters share:
          templates/inspectors.conf:2
            name = Ann
        “, and must not be published before the day on” is the letter's boilerplate:
          templates/letter.mustache:14
            This letter is from {{inspector.name}}, and must not be published before the day on which the
            national report is.

        """)
    let across = folder.run("explain", "kent", "--find", "which the national").output
    #expect(across.hasPrefix("line 10\n"))
    #expect(across.contains("\nline 11\n  national report is.\n  ^~~~~~~~\n"))
    let markdown = folder.run("explain", "kent", "--find", "Dear Zoë", "--format", "markdown")
    #expect(
      markdown.output.hasSuffix(
        """
        “Zoë” is a fact from the assessment:
          assessments/kent.conf:3
            salutation = Zoë

        """))
  }

  @Test("of a very long line of a file the part with the words is shown, and nothing is wide")
  func longLine() throws {
    let folder = try Self.folder()
    let long = String(repeating: "word ", count: 60)
    try folder.write(
      "force = kent\naddressee = A\n[iom]\nmeetings = \"\(long)and \(String(repeating: "x", count: 300)) end.\"\n",
      to: "assessments/kent.conf")
    let found = folder.run("explain", "kent", "--find", "and")
    #expect(found.output.contains("\n    …"))
    #expect(found.output.contains("word and xxx"))
    for arguments in [[], ["--line", "5"], ["--line", "7"], ["--find", "end"]] {
      for format in ["text", "markdown"] {
        let run = folder.run(arguments: ["explain", "kent", "--format", format] + arguments)
        #expect(run.code == .done)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
      }
    }
  }

  @Test("a blank line is blank; a line or words that are not there are an error")
  func nowhere() throws {
    let folder = try Self.folder()
    #expect(folder.run("explain", "kent", "--line", "2").output == "line 2 is blank\n")
    #expect(
      folder.run("explain", "kent", "--line", "13")
        == .init(
          code: .failed, output: "",
          errors: "error: the letter has no line 13\nhelp: its last line is 11\n"))
    #expect(
      folder.run("explain", "kent", "--find", "Joint teams")
        == .init(
          code: .failed, output: "",
          errors: """
            error: the letter does not say 'Joint teams'
            help: line 6 says 'joint teams'

            """))
    #expect(
      folder.run("explain", "kent", "--find", "zebra").errors
        == "error: the letter does not say 'zebra'\n")
  }

  @Test("what cannot be asked is said")
  func usage() throws {
    let folder = try Self.folder()
    #expect(
      folder.run(
        "explain", "kent", "essex", "--line", "3", "--find", "x", "--format", "text", "--format",
        "markdown"
      ).errors == """
        error: 'explain' takes no 'essex'
        help: see letterbank explain --help
        error: 'explain' shows one format
        help: give --format once
        error: --line and --find each name a place
        help: give one of them

        """)
    #expect(
      folder.run("explain", "--line", "0", "--find", " ").errors == """
        error: '0' is no line
        help: write a number, counted from 1
        error: there are no words to find

        """)
    #expect(
      folder.run("explain").errors
        == "error: 'explain' needs a force\nhelp: name one, as in letterbank explain kent\n")
    #expect(
      folder.run("explain", "kent", "--line", "1", "--json").output.contains("usage.place-in-json"))
    #expect(folder.run("explain", "knet").errors.hasSuffix("help: did you mean 'kent'?\n"))
    try folder.remove("assessments/essex.conf")
    #expect(folder.run("explain", "essex").errors.hasPrefix("assessments/essex.conf: error: "))
    #expect(folder.run("explain", "kent", "-q").output == "")
  }

  @Test("a letter in JSON has the contract's shape")
  func json() throws {
    #expect(
      try WorkingFolder().run("explain", "kent", "--json").output == """
        {
          "force" : "kent",
          "format" : "text",
          "segments" : [
            {
              "because" : null,
              "finding" : null,
              "kind" : "template",
              "source" : "templates/letter.mustache:1",
              "text" : "Dear "
            },
            {
              "because" : null,
              "finding" : null,
              "kind" : "fact",
              "source" : "templates/forces.conf:7",
              "text" : "Chief Constable\\n\\n"
            },
            {
              "because" : null,
              "finding" : null,
              "kind" : "fact",
              "source" : "findings-bank/iom.conf:2",
              "text" : "Offenders\\n\\n"
            },
            {
              "because" : "assessments/kent.conf:4",
              "finding" : "iom.teams.joint",
              "kind" : "finding",
              "source" : "findings-bank/iom.conf:7",
              "text" : "- There are joint teams.\\n\\n"
            },
            {
              "because" : null,
              "finding" : null,
              "kind" : "template",
              "source" : "templates/letter.mustache:11",
              "text" : "Yours\\n"
            }
          ]
        }

        """)
  }
}
