import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank import")
struct ImportCommandTests {
  private static let bank = """
    [iom]
    heading = Offenders
    [iom.teams]
    question = Are there teams?
    [iom.teams.joint]
    judgement = good
    text = There are joint teams {{who}} meet every other week with all partners.
    slot.who = who | that
    [iom.work]
    question = With whom do they work?
    [iom.work.partner]
    judgement = neutral
    text = The force works with {{partner}} on the prevention of crime in towns.
    """
  private static let template = """
    {{force.name}}

    {{#addressee?}}
    {{addressee}}
    {{/addressee?}}

    Dear {{salutation}}

    {{#sections}}
    ## {{heading}}

    {{#bullets}}
    - {{text}}
    {{/bullets}}

    {{/sections}}
    Yours

    {{#inspector?}}
    {{inspector.name}}
    {{/inspector?}}

    """
  private static let letter = """
    Kent Police

    Ms K

    Dear Zoë

    Offenders

    - There are joint teams that meet every other week with all partners. They do good.
    - The force works with “St. Mary’s” on the prevention of all crime in towns.

    Yours

    Ann

    3
    """

  private func folder(_ files: [String: String] = [:]) throws -> WorkingFolder {
    try WorkingFolder(
      ["findings-bank/iom.conf": Self.bank, "templates/letter.mustache": Self.template]
        .merging(files, uniquingKeysWith: { $1 }))
  }

  @Test("the assessment goes to the output, an account of the words beside it")
  func account() throws {
    let folder = try folder(["old/letter.txt": Self.letter])
    let run = folder.run("import", "old/letter.txt")
    #expect(
      run
        == .init(
          code: .done,
          output: """
            force      = kent
            addressee  = Ms K
            salutation = Zoë

            [iom]
            teams     = joint
            teams.who = that
            teams     = "They do good."
            work      = "The force works with “St. Mary’s” on the prevention of all crime in towns."

            """,
          errors: """
            line 9: free text: They do good.
            line 10: free text, nearest to iom.work.partner (78% alike): The force works with
              [-{{partner}}-]{+“St. Mary’s”+} on the prevention of {+all+} crime in towns.
            line 16: ignored, it numbers a page: 3
            Kent Police: 21 of 39 words recognised; 1 finding in 1 section; 2 free texts; 1 word ignored

            """))
    try folder.write(run.output, to: "assessments/kent.conf")
    let draft = folder.run("draft", "kent", "--stdout", "--width", "0").output
    let again = try #require(draft.firstRange(of: "Yours"))
    let first = try #require(Self.letter.firstRange(of: "Yours"))
    #expect(draft[..<again.lowerBound] == Self.letter[..<first.lowerBound])
    #expect(folder.run("import", "old/letter.txt", "-q").errors == "")
  }

  @Test("the house wording takes the place of what is nearly it, with what fills its slots")
  func house() throws {
    let letter = Self.letter.replacing("with all partners", with: "with all their partners")
      .replacing("teams that", with: "teams who")
    let folder = try folder(["letter.md": letter])
    let run = folder.run("import", "letter.md", "--house")
    #expect(
      run
        == .init(
          code: .done,
          output: """
            force      = kent
            addressee  = Ms K
            salutation = Zoë

            [iom]
            teams        = joint
            teams        = "They do good."
            work         = partner
            work.partner = “St. Mary’s”

            """,
          errors: """
            line 9: put in the wording of iom.teams.joint: … other week with all {+their+} partners.
            line 9: free text: They do good.
            line 10: put in the wording of iom.work.partner: The force works with [-{{partner}}-]{+“St.
              Mary’s”+} on the prevention of {+all+} crime in towns.
            line 16: ignored, it numbers a page: 3
            Kent Police: 9 of 40 words recognised; 2 findings in 1 section; 1 free text; 2 put in the house wording; 1 word ignored

            """))
  }

  @Test("in JSON, the shape of the contract")
  func json() throws {
    let folder = try folder(["letter.txt": Self.letter])
    let run = folder.run("import", "letter.txt", "--json")
    #expect(run.code == .done)
    #expect(run.errors == "")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(report["assessment"] as? String == folder.run("import", "letter.txt", "-q").output)
    #expect(report["words"] as? Int == 39)
    #expect(report["matched"] as? Int == 21)
    let free = try #require(report["free"] as? [[String: Any]])
    #expect(
      free.map { $0["text"] as? String } == [
        "They do good.",
        "The force works with “St. Mary’s” on the prevention of all crime in towns.",
      ])
    #expect(free.map { $0["nearest"] as? String } == [nil, "iom.work.partner"])
    #expect(free.map { ($0["alike"] as? Double).map { Int($0 * 100) } } == [nil, 78])
    #expect(free[0]["nearest"] is NSNull)
    let ignored = try #require(report["ignored"] as? [[String: Any]])
    #expect(ignored.map { $0["line"] as? Int } == [16])
    #expect(ignored.map { $0["text"] as? String } == ["3"])
    #expect(ignored.map { $0["why"] as? String } == ["it numbers a page"])
  }

  @Test("what the template has and the letter has not, and an assessment that is not ready")
  func missing() throws {
    let letter = Self.letter.replacing("Ms K\n\n", with: "").replacing("\nYours\n", with: "")
    let folder = try folder(["letter.txt": letter])
    #expect(
      folder.run("import", "letter.txt").errors.hasPrefix(
        """
        the template has “Yours”, and the letter has not
        no letter can be drafted from this yet: 'addressee' is missing: a letter that will be sent names
          whom it is for
        line 7: free text: They do good.

        """))
  }

  @Test("the force may be named, and has to be where the letter is silent")
  func force() throws {
    let folder = try folder(["letter.txt": Self.letter.replacing("Kent Police\n", with: "\n")])
    #expect(
      folder.run("import", "letter.txt")
        == .init(
          code: .failed, output: "",
          errors: """
            letter.txt: error: this letter does not tell which force it is for
            help: name the force with --force

            """))
    let named = folder.run("import", "letter.txt", "--force", "kent")
    #expect(named.code == .done)
    #expect(named.output.hasPrefix("force      = kent\n"))
    #expect(named.errors.hasPrefix("the template has “Kent Police”, and the letter has not\n"))
    #expect(
      folder.run("import", "letter.txt", "--force", "Kent").errors == """
        error: there is no force 'Kent'
        help: did you mean 'kent'?

        """)
  }

  @Test("a letter to another force than the one named is imported, and that is said")
  func otherForce() throws {
    let folder = try folder(["letter.txt": Self.letter])
    let told = """
      letter.txt: warning: this letter is addressed to Kent Police, not to Essex Police
      help: to import it for Kent Police, leave out --force essex

      """
    let run = folder.run("import", "letter.txt", "--force", "essex")
    #expect(run.code == .done)
    #expect(run.output.hasPrefix("force      = essex\n"))
    #expect(run.errors.hasSuffix(told), "\(run.errors)")
    #expect(folder.run("import", "letter.txt", "--force", "essex", "-q").errors == told)
    #expect(!folder.run("import", "letter.txt", "--force", "kent").errors.contains("addressed"))
    let json = folder.run("import", "letter.txt", "--force", "essex", "--json")
    #expect(json.errors == "")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["rule"] as? String } == ["import.other-force"])
  }

  @Test("what is no letter gets a clear answer")
  func noLetter() throws {
    let folder = try folder(["empty.txt": "\n", "novel.txt": "It was night.\n"])
    try folder.write(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10]), to: "photograph.jpg")
    try folder.write(Data(repeating: 0x61, count: 50_000_000), to: "large.txt")
    let files = ["empty.txt", "novel.txt", "photograph.jpg", "large.txt", "none.txt"]
    func errors(_ more: String...) -> [String] {
      files.map { file in
        let run = folder.run(arguments: ["import", file] + more)
        #expect(run.code == .failed)
        #expect(run.output == "")
        return run.errors
      }
    }
    #expect(errors("--into", "assessments") == errors())
    #expect(
      errors() == [
        "empty.txt: error: this file is empty\nhelp: write what belongs in it, or delete it\n",
        """
        novel.txt: error: this is no letter of this inspection: no section begins in it
        help: a section begins with its heading on a line of its own: Offenders

        """,
        """
        photograph.jpg:1:1: error: this file is not UTF-8 text from here on
          \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}␀␐
          ^
        help: save the file as plain text with the encoding UTF-8

        """,
        """
        large.txt: error: this file has 50000000 bytes, and at most 1 MiB are read
        help: no letter needs so large a file: is it the right one?

        """,
        "none.txt: error: there is no such file or folder\nhelp: see how it is spelt, and where it is\n",
      ])
  }

  @Test("a letter and a force that are not there are both told of")
  func everything() throws {
    let folder = try folder()
    let unknown = """
      error: there is no force 'kentt'
      help: did you mean 'kent'?

      """
    let absent =
      "none.txt: error: there is no such file or folder\nhelp: see how it is spelt, and where it is\n"
    for more in [[], ["--into", "assessments"]] {
      let run = folder.run(arguments: ["import", "none.txt", "--force", "kentt"] + more)
      #expect(run == .init(code: .failed, output: "", errors: unknown + absent))
    }
    let elsewhere = folder.run(
      "import", "none.txt", "--force", "kentt", "--into", "samples")
    #expect(
      elsewhere.errors == unknown + absent + """
        samples: error: this is not the folder of assessments that letters are drafted from
        help: write --into assessments/

        """)
  }

  @Test("the pages of a letter may end with form feeds")
  func pageBreaks() throws {
    let folder = try folder(["kent.txt": Self.letter.replacing("Yours", with: "\u{C}Yours")])
    #expect(folder.run("import", "kent.txt").code == .done)
    let run = folder.run("import", "kent.txt", "--into", "assessments")
    #expect(run.output.contains("iom.teams\n"), "\(run.errors)")
  }
}
