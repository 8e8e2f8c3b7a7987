import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank import --into")
struct IntoCommandTests {
  private static let assessment = """
    force = kent
    addressee = Ms K
    # As seen.
    [iom]
    teams = joint

    """

  /// A folder whose draft for Kent was edited.
  private func folder(_ edits: (String, String)...) throws -> WorkingFolder {
    let folder = try WorkingFolder(["assessments/kent.conf": Self.assessment])
    #expect(folder.run("draft", "kent", "essex").code == .done)
    var letter = try #require(folder.read("out/kent.md"))
    for (old, new) in edits {
      #expect(letter.contains(old), "\(letter)")
      letter.replace(old, with: new)
    }
    try folder.write(letter, to: "out/kent.md")
    return folder
  }

  private func into(
    _ folder: WorkingFolder, _ more: String..., keys: String? = nil,
    environment: [String: String] = [:]
  ) -> WorkingFolder.Run {
    folder.run(
      arguments: ["import", "out/kent.md", "--into", "assessments/", "--color", "never"] + more,
      environment: environment, isTerminal: keys != nil,
      keys: keys?.map { $0 == "\n" ? .other : .character($0) })
  }

  private static let changes = """
    assessments/kent.conf

    iom.teams
      none instead of joint
      5 - teams = joint
        + teams = none


    """
  private static let keyLine = "y write this  n leave everything as it is\n"

  @Test("the lines that go and come are shown, and only y writes them")
  func asked() throws {
    for (keys, isWritten) in [
      ("y", true), ("n", false), ("q", false), ("\n\n", false), ("", false), ("Y xn", false),
      ("\n y", true), ("a\n", false),
    ] {
      let folder = try folder(("There are joint teams.", "There are no teams."))
      let run = into(folder, keys: keys)
      #expect(run.output.hasPrefix(Self.changes + Self.keyLine), "\(run.output)")
      #expect(run.errors == "")
      #expect(run.code == (isWritten ? .done : .found), "\(keys)")
      let new = Self.assessment.replacing("joint", with: "none")
      #expect(folder.read("assessments/kent.conf") == (isWritten ? new : Self.assessment))
      #expect(
        run.output.hasSuffix(
          isWritten
            ? "assessments/kent.conf is written; drafted again: out/kent.txt, out/kent.md\n"
            : "nothing is written\n"))
      // What was edited is what is drafted now, and no longer an edit.
      #expect(folder.run("draft", "kent").code == (isWritten ? .done : .failed))
    }
  }

  @Test("where nobody is asked, --yes writes, and nothing else does")
  func unasked() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    let shown = into(folder)
    #expect(
      shown.output == Self.changes + "nothing is written; to write this, run again with --yes\n")
    #expect(shown.code == .found)
    #expect(into(folder, "--quiet", keys: "y").code == .found)
    #expect(into(folder, "--json", keys: "y").code == .found)
    for more in [[], ["--yes"]] {
      let run = folder.run(
        arguments: ["import", "out/kent.md", "--into", "assessments"] + more,
        environment: ["CI": "true"], isTerminal: true, keys: [.character("y")])
      #expect(run.code == .found)
      #expect(run.output.hasSuffix("nothing is written under CI=true\n"))
    }
    #expect(folder.read("assessments/kent.conf") == Self.assessment)
    let written = into(folder, "--yes")
    #expect(written.code == .done)
    #expect(folder.read("assessments/kent.conf") != Self.assessment)
    let again = into(folder, "--yes")
    #expect(
      again.output
        == "nothing is written: out/kent.md says nothing else than assessments/kent.conf\n")
    #expect(again.code == .done)
  }

  @Test("a run that was ended before it drafted the letter again is finished by the next")
  func interrupted() throws {
    let folder = try folder(("There are joint teams.", "There are **no** teams."))
    let (letter, text) = (folder.read("out/kent.md"), folder.read("out/kent.txt"))
    let ledger = folder.read("out/.letterbank")
    _ = into(folder, "--yes")
    let drafted = folder.read("out/kent.md")
    // As it stands when the assessment is written, and no draft yet.
    try folder.write(try #require(letter), to: "out/kent.md")
    try folder.write(try #require(text), to: "out/kent.txt")
    try folder.write(try #require(ledger), to: "out/.letterbank")
    let said = "nothing is written: out/kent.md says nothing else than assessments/kent.conf"
    #expect(into(folder).output == "\(said)\n")
    #expect(folder.read("out/kent.md") == letter)
    #expect(into(folder, "--yes").output == "\(said); drafted again: out/kent.txt, out/kent.md\n")
    #expect(folder.read("out/kent.md") == drafted)
    #expect(folder.read("out/kent.txt")?.contains("no teams") == true)
    #expect(folder.run("draft", "kent").code == .done)
  }

  @Test("a draft that cannot be written again is named")
  func unwritable() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    try folder.remove("out/kent.txt")
    try folder.makeFolder("out/kent.txt")
    let run = into(folder, "--yes")
    #expect(run.code == .failed)
    #expect(
      run.output.hasSuffix("assessments/kent.conf is written; drafted again: out/kent.md\n"))
    #expect(run.errors == "out/kent.txt: error: this is a folder, where a file is expected\n")
  }

  @Test("what no assessment holds is named, and the draft with it left as it is")
  func leftOver() throws {
    let folder = try folder(
      ("There are joint teams.", "There are no teams."), ("Yours", "Yours sincerely"))
    let run = into(folder, "--yes")
    #expect(
      run.errors == """
        out/kent.md:7:7: warning: “sincerely” is in no place that an assessment can fill
          Yours sincerely
                ^~~~~~~~~
        help: take it out of the letter, or put it into the template

        """)
    #expect(
      run.output == Self.changes
        + "assessments/kent.conf is written; drafted again: out/kent.txt; "
        + "left as edited: out/kent.md\n")
    #expect(run.code == .found)
    #expect(folder.read("out/kent.md")?.contains("sincerely") == true)
    #expect(folder.read("out/kent.txt")?.contains("no teams") == true)
  }

  @Test("a draft of something that has changed since is shown, and needs somebody to look")
  func changedSince() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    try folder.write(
      Self.assessment.replacing("Ms K", with: "Ms L").replacing(
        "joint\n", with: "\"There are two teams.\"\n"), to: "assessments/kent.conf")
    let refused = into(folder, "--yes")
    #expect(refused.code == .failed)
    #expect(
      refused.errors == """
        out/kent.md: warning: what this was drafted from has changed since: wherever the letter still has \
        the old words, they would come back
        help: look at each change below; or draft again with --overwrite, and edit that

        """)
    #expect(
      refused.output.hasSuffix(
        "somebody has to look at this, so run it at a terminal without --yes\n"))
    let written = into(folder, keys: "y")
    #expect(written.code == .done)
    #expect(folder.read("assessments/kent.conf")?.contains("teams = none") == true)
  }

  @Test("a letter that the program has not drafted here is compared with what it would draft")
  func unknownDraft() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    try folder.remove("out/.letterbank")
    let run = into(folder, "--yes")
    #expect(
      run.errors == """
        out/kent.md: note: it is not known what this was drafted from, so it is compared with what would \
        be drafted now

        """)
    #expect(run.code == .done)
    #expect(folder.read("assessments/kent.conf")?.contains("teams = none") == true)
  }

  @Test("--yes alone, and --into with --house, have no meaning")
  func usage() throws {
    let folder = try folder()
    let run = folder.run("import", "out/kent.md", "--yes")
    #expect(
      run.errors == """
        error: --yes says that what --into changes is to be written
        help: write --into assessments/ as well

        """)
    let both = into(folder, "--house")
    #expect(
      both.errors == """
        error: --into keeps the letter's wording, and --house takes the bank's
        help: leave out one of the two

        """)
    #expect(both.code == .failed)
  }

  @Test("a letter from elsewhere is known by its name, and the drafts that it agrees with follow")
  func elsewhere() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    let letter = try #require(folder.read("out/kent.md"))
    try folder.write(letter, to: "post/kent.md")
    #expect(folder.run("draft", "kent", "--overwrite").code == .done)
    let run = folder.run("import", "kent.md", "--into", "../assessments", "--yes", in: "post")
    #expect(run.code == .done)
    #expect(folder.read("out/kent.md") == letter)
  }

  @Test("plain text is drafted again as wide as it was")
  func width() throws {
    let folder = try folder()
    #expect(folder.run("draft", "kent", "--width", "12").code == .done)
    let letter = try #require(folder.read("out/kent.txt"))
    #expect(letter.contains("There are\n"))
    try folder.write(letter.replacing("joint", with: "no"), to: "out/kent.txt")
    let run = folder.run("import", "out/kent.txt", "--into", "assessments", "--yes")
    #expect(run.code == .done, "\(run.errors)")
    #expect(folder.read("out/kent.txt")?.contains("There are\n") == true)
    #expect(folder.read("assessments/kent.conf")?.contains("teams = none") == true)
  }

  @Test("JSON has the shape of import, and what changed")
  func json() throws {
    let folder = try folder(("There are joint teams.", "There are few teams."))
    let run = into(folder, "--json", "--yes")
    #expect(run.code == .done)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["assessment"] as? String == folder.read("assessments/kent.conf"))
    #expect(object["written"] as? Bool == true)
    #expect(object["words"] as? Int == 9)
    #expect(object["matched"] as? Int == 5)
    let free = try #require((object["free"] as? [[String: Any]])?.first)
    #expect(free["text"] as? String == "There are few teams.")
    #expect(free["nearest"] as? String == "iom.teams.joint")
    #expect(free["alike"] as? Double == 0.75)
    let change = try #require((object["changes"] as? [[String: Any]])?.first)
    #expect(change["key"] as? String == "iom.teams")
    #expect(change["removed"] as? [String] == ["teams = joint"])
    #expect(change["added"] as? [String] == ["teams = \"There are few teams.\""])
  }

  /// The report in JSON of `import`, with more arguments or none.
  private func report(_ folder: WorkingFolder, _ more: String...) throws -> [String: Any] {
    let run = folder.run(arguments: ["import", "out/kent.md", "--json"] + more)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("JSON counts of a letter what import does, free text that stood before too")
  func counts() throws {
    let folder = try folder()
    try folder.write(
      """
      force = kent
      addressee = Ms K
      [iom]
      teams = joint
      teams = "It is so. There are few such teams."

      """, to: "assessments/kent.conf")
    _ = folder.run("draft", "kent")
    let (into, plain) = (try report(folder, "--into", "assessments"), try report(folder))
    for key in ["words", "matched"] {
      #expect(into[key] as? Int == plain[key] as? Int, "\(key): \(into)")
    }
    #expect(into["matched"] as? Int == 9)
    let texts = [into, plain].map { report in
      (report["free"] as? [[String: Any]])?.map { $0["text"] as? String ?? "" }
        .joined(separator: " ")
    }
    #expect(texts[0] == "It is so. There are few such teams.")
    #expect(texts[1] == texts[0])
  }

  @Test("in JSON no word is ignored that the letter keeps, and each that no assessment holds is")
  func ignored() throws {
    for (new, words, expected) in [("", 8, []), ("Yours sincerely", 10, ["sincerely"])] {
      let folder = try folder(("Yours", new))
      let into = try report(folder, "--into", "assessments")
      let ignored = try #require(into["ignored"] as? [[String: Any]])
      #expect(ignored.map { $0["text"] as? String } == expected)
      #expect(into["words"] as? Int == words)
      #expect(into["matched"] as? Int == words - expected.count)
      #expect((into["diagnostics"] as? [Any])?.count == 1)
    }
  }

  @Test("an illustrative letter comes back where every finding has a slot to fill")
  func freeSlots() throws {
    let folder = try WorkingFolder([
      "findings-bank/iom.conf": """
      [iom]
      heading = Offenders
      [iom.teams]
      question = Are there teams?
      [iom.teams.joint]
      judgement = good
      text = {{number}} are joint teams.
      """,
      "assessments/kent.conf": """
      force = kent
      status = illustrative
      [iom]
      teams = joint
      teams.number = Three

      """,
    ])
    #expect(folder.run("draft", "kent").code == .done)
    let letter = try #require(folder.read("out/kent.md"))
    try folder.write(letter.replacing("Three", with: "Four"), to: "out/kent.md")
    let run = into(folder, "--yes")
    #expect(run.errors == "")
    #expect(run.code == .done)
    #expect(folder.read("assessments/kent.conf")?.contains("teams.number = Four\n") == true)
  }

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
      let folder = try folder(("There are joint teams.", "There are no teams."))
      try folder.putBehindLink("assessments", in: "data")
      let run = folder.run("import", "out/kent.md", "--into", named, "--yes")
      #expect(run.errors == "")
      #expect(run.code == .done)
      #expect(folder.read("data/assessments/kent.conf")?.contains("teams = none") == true)
    }
  }

  @Test("another folder, a link, and a force without an assessment are refused")
  func refused() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    let other = folder.run("import", "out/kent.md", "--into", "out", "--yes")
    #expect(
      other.errors == """
        out: error: this is not the folder of assessments that letters are drafted from
        help: write --into assessments/

        """)
    #expect(other.code == .failed)
    let text = try #require(folder.read("assessments/kent.conf"))
    try folder.remove("assessments/kent.conf")
    let none = into(folder, "--yes")
    #expect(
      none.errors == """
        assessments/kent.conf: error: there is no assessment to bring the letter's edits into
        help: make one: letterbank import out/kent.md > assessments/kent.conf

        """)
    try folder.write(text, to: "assessments/kent.txt")
    #expect(
      into(folder, "--yes").errors.hasSuffix("help: 'kent.txt' may be it: name it kent.conf\n"))
    let outside = try WorkingFolder(only: ["kent.conf": text])
    try folder.link("assessments/kent.conf", to: outside.path("kent.conf"))
    #expect(into(folder, "--yes").code == .failed)
    #expect(outside.read("kent.conf") == text)
    try folder.remove("assessments/kent.conf")
    try folder.write(text, to: "assessments/real.txt")
    try folder.link("assessments/kent.conf", to: "real.txt")
    #expect(into(folder, "--yes").code == .failed)
    #expect(folder.read("assessments/real.txt") == text)
  }

  @Test("where the drafts cannot be put, the assessment is not written either")
  func noDraftsFolder() throws {
    let folder = try folder(("There are joint teams.", "There are no teams."))
    let letter = try #require(folder.read("out/kent.md"))
    try folder.write(letter, to: "kent.md")
    try folder.remove("out")
    try folder.write("a file", to: "out")
    let run = folder.run("import", "kent.md", "--into", "assessments/", "--yes")
    #expect(run.code == .failed)
    #expect(run.errors.contains("out: error: "), "\(run.errors)")
    #expect(folder.read("assessments/kent.conf") == Self.assessment)
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
