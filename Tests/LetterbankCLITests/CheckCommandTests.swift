import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank check and bank")
struct CheckCommandTests {
  /// A folder whose samples are the letters as drafted.
  private func accepted() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    #expect(
      folder.run("check", "--accept").output == """
        samples/essex.md: stored
        samples/kent.md: stored
        2 samples were stored

        """)
    // Without the record, whatever a test does to the samples is its own business.
    try folder.remove("samples/accepted.conf")
    return folder
  }

  @Test("letters worded as their samples are nothing to report, whatever the layout")
  func same() throws {
    let folder = try accepted()
    let expected = WorkingFolder.Run(
      code: .done, output: "2 letters are worded as stored\n", errors: "")
    #expect(folder.run("check") == expected)
    try folder.remove("samples/kent.md")
    try folder.write(
      "Dear   Chief\r\nConstable\r\n\r\nOffenders\r\n\r\n* There are\r\n  joint teams.\r\n\r\n\r\nYours\r\n",
      to: "samples/kent.txt")
    try folder.write(
      "\u{FEFF}Dear Zoë\n\n# **Offenders**\n* There are *no*\nteams.\n\nYours",
      to: "samples/essex.md")
    #expect(folder.run("check") == expected)
  }

  @Test("each difference is shown with the words around it, and counted")
  func changed() throws {
    let folder = try accepted()
    let bank = try #require(folder.read("findings-bank/iom.conf"))
    try folder.write(
      bank.replacing("There are joint teams.", with: "There are joint teams, well led."),
      to: "findings-bank/iom.conf")
    let run = folder.run("check")
    #expect(run.code == .found)
    #expect(
      run.output == """
        findings-bank/iom.conf:7 · kent · There are joint teams{+, well led+}.

        1 letter is worded as stored; 1 is not (2 words and 1 punctuation mark)

        """)
    #expect(folder.run("check", "essex").code == .done)
    #expect(folder.run("check", "kent").code == .found)
    #expect(
      folder.run("check", "kent", "--color", "always").output.contains(
        "\u{1B}[32m{+, well led+}\u{1B}[0m"))
    #expect(folder.run("check", "kent", isTerminal: true).output.contains("\u{1B}[32m"))
    #expect(
      !folder.run("check", "kent", environment: ["NO_COLOR": "1"], isTerminal: true).output
        .contains("\u{1B}"))
  }

  @Test("case, punctuation and negation are wording; the kind of a quotation mark is not")
  func wording() throws {
    let folder = try accepted()
    for (sample, shown) in [
      ("There are Joint teams.", "There are [-Joint-]{+joint+} teams."),
      ("There are joint teams", "There are joint teams{+.+}"),
      ("There are not joint teams.", "There are [-not-] joint teams."),
    ] {
      try folder.write(
        "Dear Chief Constable\n\n## Offenders\n\n- \(sample)\n\nYours\n", to: "samples/kent.md")
      let output = folder.run("check", "kent").output
      #expect(output.contains(shown), "\(output)")
    }
    try folder.write(
      "force = kent\naddressee = A\n[iom]\nteams = \"The 'teams' aren't “joint”.\"\n",
      to: "assessments/kent.conf")
    try folder.write(
      "Dear Chief Constable\n\n## Offenders\n\n- The \"teams\" aren’t ‘joint’.\n\nYours\n",
      to: "samples/kent.md")
    #expect(folder.run("check", "kent").code == .done)
  }

  @Test("two paragraphs that changed places moved, in check and review, and no word is counted")
  func moved() throws {
    let folder = try accepted()
    let assessment = "force = essex\naddressee = Mr E\nsalutation = Zoë\n[iom]\n"
    let (one, other) = ("teams = \"There are two.\"\n", "others = \"None is alone here.\"\n")
    try folder.write(
      folder.read("findings-bank/iom.conf").map { $0 + "\n[iom.others]\nquestion = Others?\n" }
        ?? "",
      to: "findings-bank/iom.conf")
    try folder.write(assessment + one + other, to: "assessments/essex.conf")
    _ = folder.run("check", "--accept")
    try folder.write(assessment + other + one, to: "assessments/essex.conf")
    #expect(
      folder.run("check").output == """
        assessments/essex.conf:5 · essex · moved: None is alone here.

        1 letter is worded as stored; 1 is not (the same words in another order)

        """)
    #expect(
      folder.run("review").output == """
        [1/1]
        assessments/essex.conf:5
            others = "None is alone here."

          moved: None is alone here.

        1 letter: essex

          letterbank check --accept --cause assessments/essex.conf:5


        """)
    #expect(folder.run("check", "--accept").code == .done)
    #expect(folder.run("check").code == .done)
  }

  @Test("what one line changed in different ways is shown in each, with the letters that have it")
  func differentWays() throws {
    let folder = try accepted()
    try folder.write(
      "Dear all\n\n## Offenders\n\n- There are no teams.\n\nYours\n", to: "samples/essex.md")
    let template = try #require(folder.read("templates/letter.mustache"))
    try folder.write(
      template.replacing("Dear {{salutation}}", with: "Hello {{salutation}}"),
      to: "templates/letter.mustache")
    #expect(
      folder.run("check").output == """
        assessments/essex.conf:3 · essex · {+Zoë+}
          alters a name

        templates/letter.mustache:1 · 2 letters
          [-Dear all-]{+Hello+} · essex
          [-Dear-]{+Hello+} Chief Constable · kent
          essex, kent

        0 letters are worded as stored; 2 are not (4 words)

        """)
  }

  @Test("letters without a sample and samples without a letter are named")
  func missing() throws {
    let folder = try accepted()
    try folder.remove("samples/kent.md")
    try folder.write("Dear all\n", to: "samples/surrey.txt")
    let run = folder.run("check")
    #expect(run.code == .found)
    #expect(
      run.output == """
        kent: no sample; letterbank check --accept kent stores one
        samples/surrey.txt: no letter
        1 letter is worded as stored; 1 has no sample; 1 sample has no letter

        """)
  }

  @Test("--accept keeps the form that a sample has, and takes only the forces named")
  func accept() throws {
    let folder = try accepted()
    try folder.remove("samples/kent.md")
    try folder.write("Dear all\n", to: "samples/kent.txt")
    try folder.write("Dear all\n", to: "samples/essex.md")
    #expect(folder.run("check", "--accept", "kent").code == .done)
    #expect(folder.read("samples/kent.txt")?.contains("\nOffenders\n") == true)
    #expect(folder.read("samples/essex.md") == "Dear all\n")
    try folder.remove("samples/kent.txt")
    #expect(folder.run("check", "--accept", "--format", "text").code == .done)
    #expect(folder.names(in: "samples") == ["accepted.conf", "essex.md", "kent.txt"])
  }

  @Test("what was accepted, and what could not be checked, is listed in JSON")
  func jsonLists() throws {
    let folder = try accepted()
    try folder.write("Dear all\n", to: "samples/essex.md")
    try folder.write("force = kent\naddressee = A\n[iom]\nteams = x\n", to: "assessments/kent.conf")
    let accepting = folder.run("check", "--accept", "--json")
    #expect(accepting.code == .failed)
    #expect(accepting.output.hasPrefix("{\n  \"accepted\" : [\n    \"essex\"\n  ],\n"))
    #expect(accepting.output.contains("\"failed\" : [\n    \"kent\"\n  ],\n"))
  }

  @Test("two samples for one force, and a faulty assessment, are errors")
  func faults() throws {
    let folder = try accepted()
    try folder.write("x", to: "samples/kent.txt")
    #expect(
      folder.run("check")
        == .init(
          code: .failed, output: "",
          errors: """
            samples/kent.txt: error: 'kent' has another sample, kent.md
            help: keep the one that was sent

            """))
    try folder.remove("samples/kent.txt")
    try folder.write("force = kent\naddressee = A\n[iom]\nteams = x\n", to: "assessments/kent.conf")
    let run = folder.run("check")
    #expect(run.code == .failed)
    #expect(run.output == "1 letter is worded as stored; 1 could not be checked\n")
    #expect(run.errors.hasPrefix("assessments/kent.conf:4:9: error: "))
  }

  @Test("check in JSON")
  func json() throws {
    let folder = try accepted()
    try folder.write(
      "Dear Chief Constable\n\n## Offenders\n\n- There are two teams.\n\nYours\n",
      to: "samples/kent.md")
    #expect(
      folder.run("check", "--json").output == """
        {
          "accepted" : [

          ],
          "causes" : [
            {
              "changes" : [
                {
                  "count" : 1,
                  "new" : "joint",
                  "old" : "two"
                }
              ],
              "kind" : "finding",
              "letters" : [
                "kent"
              ],
              "source" : "findings-bank/iom.conf:7"
            }
          ],
          "changed" : [
            "kent"
          ],
          "diagnostics" : [

          ],
          "failed" : [

          ],
          "missing" : [

          ],
          "orphaned" : [

          ],
          "same" : [
            "essex"
          ]
        }

        """)
  }

  @Test(
    "a word of template, finding or free text that is changed is shown by the program, exit 1",
    arguments: [
      (
        "sed -i 's|fieldwork|work|' templates/letter.mustache",
        "HMIC carried out inspection [-fieldwork-]{+work+} across"
      ),
      (
        "sed -i 's/driven by chief/led by chief/' findings-bank/preventing-crime.conf",
        "which is [-driven-]{+led+} by"
      ),
      (
        "sed -i 's/good process/good progress/' assessments/hampshire.conf",
        "made good [-process-]{+progress+} in"
      ),
    ])
  func throughTheProgram(edit: String, shown: String) throws {
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }
    let output = try BuiltProgram.shell("\(edit) && letterbank check; echo \"exit $?\"", in: copy)
    #expect(output.contains(shown))
    #expect(output.hasSuffix("exit 1\n"))
  }

  @Test("the bank shows its findings, their letters and the figures")
  func bank() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run("bank").output == """
        iom.teams: Are there teams?
          joint (good)
            There are joint teams.
            in 1 letter: kent
          none (poor)
            There are no teams.
            in 1 letter: essex

        2 findings, 0 in no letter
        2 letters to be sent: 8 words of findings, 0.0% from findings that two or more of them use, \
        0.0% free text
        most alike: iom.teams.joint and iom.teams.none, 75.0% of their words

        """)
    #expect(
      folder.run("bank", "--json").output.contains(
        """
            {
              "id" : "iom.teams.joint",
              "judgement" : "good",
              "letters" : [
                "kent"
              ],
              "source" : "findings-bank/iom.conf:7",
              "text" : "There are joint teams."
            }
        """))
  }
}
