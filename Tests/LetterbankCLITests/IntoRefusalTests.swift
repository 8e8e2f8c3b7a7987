import LetterbankCLI
import Testing

@Suite("What letterbank import --into refuses")
struct IntoRefusalTests {
  @Test("where the template fails for what an assessment might say, that is told")
  func noFrame() throws {
    let folder = try WorkingFolder([
      "templates/letter.mustache": """
      Dear {{salutation}}

      {{#address}}
      {{adress}}
      {{/address}}

      {{#sections}}
      ## {{heading}}

      {{#bullets}}
      - {{text}}
      {{/bullets}}

      {{/sections}}
      Yours

      """
    ])
    #expect(folder.run("draft", "kent").code == .done)
    let shown = """
      out/kent.md: error: this letter cannot be laid beside its template, which gives no letter once \
      all is said that an assessment may say
      help: put right what is shown of the template
      templates/letter.mustache:4:3: error: nothing here is called 'adress'
        {{adress}}
          ^~~~~~
      help: did you mean 'address'?

      """
    for arguments in [["--into", "assessments"], []] {
      let run = folder.run(arguments: ["import", "out/kent.md", "--force", "kent"] + arguments)
      #expect(run == .init(code: .failed, output: "", errors: shown))
    }
  }

  @Test("the folder of assessments may be a link within the folder, and be named by where it leads")
  func linkedFolder() throws {
    for named in ["assessments/", "data/assessments"] {
      let folder = try WorkingFolder.withEditedDraft(
        ("There are joint teams.", "There are no teams."))
      try folder.putBehindLink("assessments", in: "data")
      let run = folder.run("import", "out/kent.md", "--into", named, "--yes")
      #expect(run.errors == "")
      #expect(run.code == .done)
      #expect(folder.read("data/assessments/kent.conf")?.contains("teams = none") == true)
    }
  }

  @Test("another folder, a link, and a force without an assessment are refused")
  func refused() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    let other = folder.run("import", "out/kent.md", "--into", "out", "--yes")
    #expect(
      other.errors == """
        out: error: this is not the folder of assessments that letters are drafted from
        help: write --into assessments/

        """)
    #expect(other.code == .failed)
    let text = try #require(folder.read("assessments/kent.conf"))
    try folder.remove("assessments/kent.conf")
    let none = folder.into("--yes")
    #expect(
      none.errors == """
        assessments/kent.conf: error: there is no assessment to bring the letter's edits into
        help: make one: letterbank import out/kent.md > assessments/kent.conf

        """)
    try folder.write(text, to: "assessments/kent.txt")
    #expect(
      folder.into("--yes").errors.hasSuffix("help: 'kent.txt' may be it: name it kent.conf\n"))
    let outside = try WorkingFolder(only: ["kent.conf": text])
    try folder.link("assessments/kent.conf", to: outside.path("kent.conf"))
    #expect(folder.into("--yes").code == .failed)
    #expect(outside.read("kent.conf") == text)
    try folder.remove("assessments/kent.conf")
    try folder.write(text, to: "assessments/real.txt")
    try folder.link("assessments/kent.conf", to: "real.txt")
    let run = folder.into("--yes")
    #expect(run.code == .failed)
    #expect(run.errors.contains("this is a link, where a file is expected"), "\(run.errors)")
    #expect(folder.read("assessments/real.txt") == text)
  }

  @Test("where the drafts cannot be put, the assessment is not written either")
  func noDraftsFolder() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    let letter = try #require(folder.read("out/kent.md"))
    try folder.write(letter, to: "kent.md")
    try folder.remove("out")
    try folder.write("a file", to: "out")
    let run = folder.run("import", "kent.md", "--into", "assessments/", "--yes")
    #expect(run.code == .failed)
    #expect(run.errors.contains("out: error: "), "\(run.errors)")
    #expect(folder.read("assessments/kent.conf") == WorkingFolder.assessment)
  }

  /// A folder whose letters name their force.
  private func namingFolder() throws -> WorkingFolder {
    let folder = try WorkingFolder([
      "templates/letter.mustache": """
      {{addressee}}{{^addressee?}}The {{force.head}}{{/addressee?}}, {{force.name}}{{#address}}\\
      {{.}}{{/address}}

      Dear {{salutation}}

      {{#sections}}
      ## {{heading}}

      {{#bullets}}
      - {{text}}
      {{/bullets}}

      {{/sections}}
      Yours

      """.replacing("{{addressee}}{{^", with: "{{#addressee?}}{{addressee}}{{/addressee?}}{{^")
    ])
    #expect(folder.run("batch").code == .done)
    return folder
  }

  @Test("a letter to another force is refused, whatever its file or --force says")
  func otherForce() throws {
    for status in ["addressee = Ms K", "status = illustrative"] {
      let folder = try namingFolder()
      let assessment = "force = kent\n\(status)\n[iom]\nteams = joint\n"
      try folder.write(assessment, to: "assessments/kent.conf")
      let letter = try #require(folder.read("out/essex.txt"))
      try folder.write(letter, to: "out/kent.txt")
      let into = ["--into", "assessments/", "--yes"]
      for (path, force) in [("out/kent.txt", [String]()), ("out/essex.txt", ["--force", "kent"])] {
        #expect(
          folder.run(arguments: ["import", path] + into + force)
            == .init(
              code: .failed, output: "",
              errors: """
                \(path): error: this letter is addressed to Essex Police, not to Kent Police
                help: import it with --force essex, or name the file that holds the letter to Kent \
                Police

                """))
      }
      #expect(folder.read("assessments/kent.conf") == assessment)
      // What is only printed may be read as anybody wishes.
      #expect(folder.run("import", "out/essex.txt", "--force", "kent").code == .done)
    }
  }

  @Test("a letter may name other forces, or none")
  func namesInFrame() throws {
    for (old, new) in [
      ("Kent Police", "Kent Constabulary"), ("Ms K, Kent Police", "Essex Police, Kent Police"),
    ] {
      let folder = try namingFolder()
      let letter = try #require(folder.read("out/kent.txt"))
      #expect(letter.contains(old))
      try folder.write(
        letter.replacing(old, with: new).replacing("joint", with: "no"), to: "out/kent.txt")
      let run = folder.run("import", "out/kent.txt", "--into", "assessments", "--yes")
      #expect(run.code != .failed, "\(run.errors)")
      #expect(folder.read("assessments/kent.conf")?.contains("teams = none") == true)
    }
    let folder = try namingFolder()
    try folder.write(
      "force = kent\naddressee = c/o Essex Police\n[iom]\nteams = joint\n",
      to: "assessments/kent.conf")
    #expect(folder.run("draft", "kent").code == .done)
    let letter = try #require(folder.read("out/kent.txt"))
    try folder.write(
      letter.replacing("Kent Police", with: "Kent").replacing("joint", with: "no"),
      to: "out/kent.txt")
    #expect(
      folder.run("import", "out/kent.txt", "--into", "assessments", "--yes").code != .failed)
  }
}
