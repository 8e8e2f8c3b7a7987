import LetterbankCLI
import Testing

@Suite("letterbank lint")
struct LintCommandTests {
  /// A folder with two errors and three warnings.
  private func faulty() throws -> WorkingFolder {
    let folder = try WorkingFolder(WorkingFolder.fullTemplate)
    let bank = try #require(folder.read("findings-bank/iom.conf"))
    try folder.write(
      bank.replacing("There are no teams.", with: "There aren't any teams."),
      to: "findings-bank/iom.conf")
    try folder.write(
      "force = essex\naddressee = Mr E\n[iom]\nteams = none\nteams = \"It's the the plan to be.\"\n",
      to: "assessments/essex.conf")
    try folder.write(
      "force = kent\nadressee = Ms K\n[iom]\nteams = jont\n", to: "assessments/kent.conf")
    return folder
  }

  private static let kent = """
    assessments/kent.conf:2:1: error: unknown key 'adressee' [key-value.unknown-key]
      adressee = Ms K
      ^~~~~~~~
    help: did you mean 'addressee'?
    assessments/kent.conf:4:9: error: the topic 'iom.teams' has no finding 'jont' [assessment.unknown-finding]
      teams = jont
              ^~~~
    help: did you mean 'joint'?

    """
  private static let essex = """
    assessments/essex.conf:5:10: warning: 'It's' is a contraction [wording.contraction]
      teams = "It's the the plan to be."
               ^~~~
    help: did you mean 'It is'?
    assessments/essex.conf:5:15: warning: 'the' is written twice [wording.repeated-word]
      teams = "It's the the plan to be."
                    ^~~~~~~
    help: keep it once

    """
  private static let bank = """
    findings-bank/iom.conf:10:14: warning: 'aren't' is a contraction [wording.contraction]
      text = There aren't any teams.
                   ^~~~~~
    help: did you mean 'are not'?

    """

  @Test("all that is wrong is shown in one run, in order of file and line")
  func everything() throws {
    #expect(
      try faulty().run("lint")
        == .init(
          code: .found, output: "2 errors and 3 warnings in 7 files\n",
          errors: Self.essex + Self.kent + Self.bank))
  }

  @Test("where nothing is wrong, that is said")
  func nothing() throws {
    let folder = try WorkingFolder(WorkingFolder.fullTemplate)
    #expect(
      folder.run("lint")
        == .init(code: .done, output: "nothing is wrong in 7 files\n", errors: ""))
    #expect(folder.run("lint", "-q") == .init(code: .done, output: "", errors: ""))
    #expect(folder.run("lint", "--json").output == "{\n  \"diagnostics\" : [\n\n  ]\n}\n")
  }

  @Test("warnings make a run fail only if they are to, and notes never do")
  func strictness() throws {
    let folder = try faulty()
    try folder.remove("assessments/kent.conf")
    #expect(folder.run("lint").code == .done)
    #expect(
      folder.run("lint").output == "3 warnings and 2 notes in 6 files; --notes shows the notes\n")
    #expect(folder.run("lint", "--strict").code == .found)
    // Nobody has the finding of the letter that was removed, and its force has none.
    let quiet = "data.unused-finding = off\ndata.unassessed-force = off\n"
    try folder.write(
      "[rules]\nwording.contraction = note\nwording.repeated-word = off\n\(quiet)",
      to: "templates/house-style.conf")
    #expect(
      folder.run("lint", "--strict")
        == .init(
          code: .done, output: "nothing is wrong in 7 files; 2 notes, --notes shows them\n",
          errors: ""))
    let notes = folder.run("lint", "--strict", "--notes")
    #expect(notes.code == .done)
    #expect(notes.output == "nothing is wrong in 7 files; 2 notes\n")
    #expect(notes.errors.contains("5:10: note: 'It's' is a contraction [wording.contraction]\n"))
    #expect(folder.run("lint", "--json").output.contains("\"severity\" : \"note\""))
    try folder.write(
      "[rules]\nwording.contraction = error\nwording.repeated-word = note\n\(quiet)",
      to: "templates/house-style.conf")
    #expect(folder.run("lint").code == .found)
    #expect(
      folder.run("lint").output == "2 errors and 1 note in 7 files; --notes shows the notes\n")
  }

  @Test("in JSON there are the diagnostics and nothing else")
  func json() throws {
    let run = try faulty().run("lint", "findings-bank/iom.conf", "--json")
    #expect(
      run
        == .init(
          code: .done,
          output: """
            {
              "diagnostics" : [
                {
                  "column" : 14,
                  "line" : 10,
                  "message" : "'aren't' is a contraction",
                  "path" : "findings-bank/iom.conf",
                  "rule" : "wording.contraction",
                  "severity" : "warning",
                  "suggestion" : "are not"
                }
              ]
            }

            """, errors: ""))
  }

  @Test("a named file shows what is wrong in it; an assessment also what is wrong with its letter")
  func named() throws {
    let folder = try faulty()
    #expect(
      folder.run("lint", "assessments/kent.conf")
        == .init(code: .found, output: "2 errors in 1 file\n", errors: Self.kent))
    #expect(
      folder.run("lint", "essex.conf", in: "assessments")
        == .init(code: .done, output: "3 warnings in 1 file\n", errors: Self.essex + Self.bank))
    #expect(
      folder.run("lint", "../findings-bank/./iom.conf", in: "assessments").errors == Self.bank)
    #expect(folder.run("lint", "templates/letter.mustache").errors == "")
    #expect(folder.run("lint", "assessments").output == "2 errors and 3 warnings in 2 files\n")
    #expect(folder.run("lint", ".") == folder.run("lint"))
    #expect(folder.run("lint", "..", in: "assessments") == folder.run("lint"))
  }

  @Test("a folder behind a link within the folder is what it is, also by where the link leads")
  func linked() throws {
    let folder = try faulty()
    let all = folder.run("lint", "assessments")
    let one = folder.run("lint", "assessments/essex.conf")
    try folder.putBehindLink("assessments", in: "data")
    for assessments in ["assessments", "data/assessments"] {
      #expect(folder.run("lint", assessments) == all)
      #expect(folder.run("lint", "\(assessments)/essex.conf") == one)
    }
  }

  @Test("an assessment alone shows what keeps its letter from being drafted")
  func house() throws {
    let folder = try faulty()
    try folder.write("{{#salutation}}", to: "templates/letter.mustache")
    #expect(
      folder.run("lint", "assessments/essex.conf").errors.hasPrefix(
        "templates/letter.mustache:1:1: error: "))
    #expect(folder.run("lint", "findings-bank/iom.conf").errors == "")
  }

  @Test("a letter can be anywhere, in a folder of letters or out of any")
  func letters() throws {
    let words = "Dear Zoë\n\nIt's clear that calls are are answered.\n"
    let letter = """
      letter.txt:3:1: warning: 'It's' is a contraction [wording.contraction]
        It's clear that calls are are answered.
        ^~~~
      help: did you mean 'It is'?
      letter.txt:3:23: warning: 'are' is written twice [wording.repeated-word]
        It's clear that calls are are answered.
                              ^~~~~~~
      help: keep it once

      """
    let outside = try WorkingFolder(only: ["letter.txt": words, "letters/a.md": words])
    #expect(
      outside.run("lint", "letter.txt")
        == .init(code: .done, output: "2 warnings in 1 file\n", errors: letter))
    #expect(outside.run("lint", outside.path("letters"), "--strict").code == .found)
    #expect(
      outside.run("lint", "../letter.txt", "a.md", in: "letters").output
        == "4 warnings in 2 files\n")
    #expect(
      outside.run("lint").errors.hasPrefix("error: neither this folder nor one above it holds"))

    let inside = try WorkingFolder([
      "letter.txt": words, "samples/kent.md": "Teams are are there.\n",
      "templates/house-style.conf": "[rules]\nwording.contraction = off\n",
    ])
    #expect(inside.run("lint", "letter.txt").output == "1 warning in 1 file\n")
    #expect(
      inside.run("lint", "samples").errors.hasPrefix("samples/kent.md:1:7: warning: 'are' is"))
  }

  @Test("no link in a folder of letters is followed out of it")
  func linkedOut() throws {
    let outside = try WorkingFolder(only: ["private.md": "Words are are here.\n"])
    let words = "Teams are there.\n"
    let folder = try WorkingFolder(["letters/a.md": words, "samples/a.md": words])
    for place in ["letters/b.md", "samples/b.md"] {
      try folder.link(place, to: outside.path("private.md"))
    }
    for named in ["letters", "samples"] {
      let run = folder.run("lint", named)
      #expect(run.code == .failed)
      #expect(run.errors.hasPrefix("\(named)/b.md: error: "), "\(run.errors)")
      #expect(!run.errors.contains("are are"))
    }
    #expect(folder.run("lint", "letters/b.md").errors.contains("are are"))
  }

  @Test("what cannot be looked at is said, and all the rest is looked at")
  func impossible() throws {
    let folder = try faulty()
    try folder.write("x", to: "notes.pdf")
    try folder.write("\u{0}\u{1}\u{2}\u{3}\u{4}", to: "photo.txt")
    try folder.makeFolder("empty")
    #expect(
      folder.run(
        "lint", "notes.pdf", "nowhere.md", "photo.txt", "empty", "findings-bank/iom.conf")
        == .init(
          code: .failed, output: "",
          errors: """
            empty: error: there is nothing to look at in this folder
            help: name a template, a .conf file of the folder, or a letter, whose name ends in .md or .txt

            """ + Self.bank + """
              notes.pdf: error: this is neither a file of the folder of the letters nor a letter
              help: name a template, a .conf file of the folder, or a letter, whose name ends in .md or .txt
              nowhere.md: error: there is no such file or folder [file.missing]
              help: see how it is spelt, and where it is
              photo.txt: error: this file is no plain text [source.not-text]
              help: save it as plain text with the encoding UTF-8

              """))
    #expect(
      folder.run("lint", "kent").errors == """
        kent: error: there is no such file or folder [file.missing]
        help: to look at a force's assessment and its letter, name assessments/kent.conf

        """)
    let outside = try WorkingFolder(only: ["kent.conf": "force = kent\n"])
    #expect(
      outside.run("lint", "kent.conf").errors == """
        kent.conf: error: this is neither a file of the folder of the letters nor a letter
        help: name a letter, whose name ends in .md or .txt, or name the folder of the letters with --root

        """)
    #expect(outside.run("lint", "kent.conf", "--root", "nowhere").code == .failed)
    let linked = try WorkingFolder()
    try linked.link("assessments/surrey.conf", to: outside.path("kent.conf"))
    #expect(linked.run("lint").code == .failed)
    #expect(linked.run("lint", "assessments/surrey.conf").errors.contains("leads out of"))
  }

  @Test("there is no limit to what is shown")
  func many() throws {
    let folder = try WorkingFolder(only: [
      "letter.md": String(repeating: "It's clear that calls are answered.\n\n", count: 300)
    ])
    let run = folder.run("lint", "letter.md")
    #expect(run.output == "300 warnings in 1 file\n")
    #expect(run.errors.split(separator: "\n").count == 1200)
  }

  @Test("an exception silences a warning; what is wrong with it is told of the files looked at")
  func exceptions() throws {
    let folder = try faulty()
    try folder.remove("assessments/kent.conf")
    let bank = try #require(folder.read("findings-bank/iom.conf"))
    try folder.write(
      bank.replacing(
        "judgement = poor\n", with: "judgement = poor\n# allow wording.contraction: why\n"
      )
      .replacing(
        "judgement = good\n", with: "judgement = good\n# allow wording.contraction: not any more\n"),
      to: "findings-bank/iom.conf")
    #expect(folder.run("lint", "assessments/essex.conf").errors == Self.essex)
    let needless = """
      findings-bank/iom.conf:7:9: warning: 'wording.contraction' finds nothing here that need be allowed [lint.needless-exception]
        # allow wording.contraction: not any more
                ^~~~~~~~~~~~~~~~~~~
      help: delete this comment, or move it directly above the line it is meant for

      """
    #expect(folder.run("lint").errors == Self.essex + needless)
    #expect(folder.run("lint", "findings-bank").errors == needless)
    // Where a letter could not be drafted nobody can tell what would be found in it.
    try folder.write("force = kent\n", to: "assessments/kent.conf")
    #expect(!folder.run("lint").errors.contains("finds nothing here"))
  }

  @Test("what the house prefers is read by lint, and nothing else is disturbed by it")
  func houseStyle() throws {
    let folder = try WorkingFolder(
      WorkingFolder.fullTemplate.merging([
        "templates/house-style.conf": "longest-sentence = long\n"
      ]) { $1 })
    #expect(folder.run("batch").code == .done)
    #expect(
      folder.run("lint")
        == .init(
          code: .found, output: "1 error in 8 files\n",
          errors: """
            templates/house-style.conf:1:20: error: 'long' is no length of a sentence [house-style.bad-length]
              longest-sentence = long
                                 ^~~~
            help: write a number of words from 10 to 200

            """))
    #expect(folder.run("lint", "assessments/kent.conf").code == .found)
    try folder.write("", to: "templates/house-style.conf")
    #expect(folder.run("batch").code == .done)
    #expect(
      folder.run("lint").errors
        == """
        templates/house-style.conf: error: this file is empty [source.empty]
        help: write what belongs in it, or delete it

        """)
  }

  @Test("a file that nobody reads stops no draft, and lint tells of it")
  func aside() throws {
    let folder = try WorkingFolder(
      WorkingFolder.fullTemplate.merging([
        "templates/house-stlye.conf": "", "templates/old.conf": "x",
      ]) { $1 })
    #expect(folder.run("batch").code == .done)
    #expect(
      folder.run("lint").errors == """
        templates/house-stlye.conf: error: this file is empty [source.empty]
        help: write what belongs in it, or delete it
        templates/house-stlye.conf: warning: nothing reads this file [data.unread-file]
        help: if it is meant for templates/house-style.conf, name it so
        templates/old.conf: warning: nothing reads this file [data.unread-file]
        help: move it out of templates/, or delete it

        """)
  }

  @Test("what letters share is shown for each of them that is named, whatever it is compared with")
  func shared() throws {
    let text = "There are joint teams, and call handlers."
    let bank = try #require(WorkingFolder().read("findings-bank/iom.conf"))
    let folder = try WorkingFolder(
      WorkingFolder.fullTemplate.merging([
        "findings-bank/iom.conf": bank.replacing("There are joint teams.", with: text),
        "assessments/essex.conf": """
        force = essex
        addressee = Mr E
        [iom]
        teams = "The call-handlers are few, and call-handlers know it."
        teams = joint
        """,
        "assessments/kent.conf": """
        force = kent
        addressee = Ms K
        [iom]
        teams = "Many call-handlers are new, and call-handlers know it."
        teams = joint
        """,
      ]) { $1 })
    for force in ["essex", "kent"] {
      #expect(
        folder.run("lint", "assessments/\(force).conf").errors.hasPrefix(
          "findings-bank/iom.conf:7:35: warning: 'call handlers' is written 'call-handlers'"),
        "\(force)")
    }
  }
}
