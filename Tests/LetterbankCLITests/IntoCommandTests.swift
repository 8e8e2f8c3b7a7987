import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank import --into")
struct IntoCommandTests {
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
      let folder = try WorkingFolder.withEditedDraft(
        ("There are joint teams.", "There are no teams."))
      let run = folder.into(keys: keys)
      #expect(run.output.hasPrefix(Self.changes + Self.keyLine), "\(run.output)")
      #expect(run.errors == "")
      #expect(run.code == (isWritten ? .done : .found), "\(keys)")
      let new = WorkingFolder.assessment.replacing("joint", with: "none")
      #expect(folder.read("assessments/kent.conf") == (isWritten ? new : WorkingFolder.assessment))
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
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    let shown = folder.into()
    #expect(
      shown.output == Self.changes + "nothing is written; to write this, run again with --yes\n")
    #expect(shown.code == .found)
    #expect(folder.into("--quiet", keys: "y").code == .found)
    #expect(folder.into("--json", keys: "y").code == .found)
    for more in [[], ["--yes"]] {
      let run = folder.run(
        arguments: ["import", "out/kent.md", "--into", "assessments"] + more,
        environment: ["CI": "true"], isTerminal: true, keys: [.character("y")])
      #expect(run.code == .found)
      #expect(run.output.hasSuffix("nothing is written under CI=true\n"))
    }
    #expect(folder.read("assessments/kent.conf") == WorkingFolder.assessment)
    let written = folder.into("--yes")
    #expect(written.code == .done)
    #expect(folder.read("assessments/kent.conf") != WorkingFolder.assessment)
    let again = folder.into("--yes")
    #expect(
      again.output
        == "nothing is written: out/kent.md says nothing else than assessments/kent.conf\n")
    #expect(again.code == .done)
  }

  @Test("a run that was ended before it drafted the letter again is finished by the next")
  func interrupted() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are **no** teams."))
    let (letter, text) = (folder.read("out/kent.md"), folder.read("out/kent.txt"))
    let ledger = folder.read("out/.letterbank")
    _ = folder.into("--yes")
    let drafted = folder.read("out/kent.md")
    // As it stands when the assessment is written, and no draft yet.
    try folder.write(try #require(letter), to: "out/kent.md")
    try folder.write(try #require(text), to: "out/kent.txt")
    try folder.write(try #require(ledger), to: "out/.letterbank")
    let said = "nothing is written: out/kent.md says nothing else than assessments/kent.conf"
    #expect(folder.into().output == "\(said)\n")
    #expect(folder.read("out/kent.md") == letter)
    #expect(folder.into("--yes").output == "\(said); drafted again: out/kent.txt, out/kent.md\n")
    #expect(folder.read("out/kent.md") == drafted)
    #expect(folder.read("out/kent.txt")?.contains("no teams") == true)
    #expect(folder.run("draft", "kent").code == .done)
  }

  @Test("a draft that cannot be written again is named")
  func unwritable() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    try folder.remove("out/kent.txt")
    try folder.makeFolder("out/kent.txt")
    let run = folder.into("--yes")
    #expect(run.code == .failed)
    #expect(
      run.output.hasSuffix("assessments/kent.conf is written; drafted again: out/kent.md\n"))
    #expect(
      run.errors
        == "out/kent.txt: error: this is a folder, where a file is expected\nhelp: move it away, or name another\n"
    )
  }

  @Test("what no assessment holds is named, and the draft with it left as it is")
  func leftOver() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."), ("Yours", "Yours sincerely"))
    let run = folder.into("--yes")
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
        + "left as edited: out/kent.md (it has what is named above)\n")
    #expect(run.code == .found)
    #expect(folder.read("out/kent.md")?.contains("sincerely") == true)
    #expect(folder.read("out/kent.txt")?.contains("no teams") == true)
    let again = folder.into("--yes")
    #expect(again.errors == run.errors)
    #expect(
      again.output == """
        nothing is written: apart from what is named above, out/kent.md says nothing else than \
        assessments/kent.conf

        """)
  }

  @Test("why a draft is left as it was edited is said of each")
  func leftAsEdited() throws {
    let edit = ("There are joint teams.", "There are no teams.")
    let other = try WorkingFolder.withEditedDraft(edit)
    try other.write(
      try #require(other.read("out/kent.txt")).replacing("Yours", with: "Ours"), to: "out/kent.txt")
    #expect(
      other.into("--yes").output.hasSuffix(
        "drafted again: out/kent.md; left as edited: out/kent.txt (it has edits of its own)\n"))
    let divided = try WorkingFolder.withEditedDraft(edit, ("Dear ", "Dear\n\n"))
    let run = divided.into("--yes")
    #expect(
      run.output.hasSuffix(
        "left as edited: out/kent.md (its paragraphs or bullets are divided otherwise)\n"),
      "\(run.output)\(run.errors)")
  }

  @Test("a draft of something that has changed since is shown, and needs somebody to look")
  func changedSince() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    try folder.write(
      WorkingFolder.assessment.replacing("Ms K", with: "Ms L").replacing(
        "joint\n", with: "\"There are two teams.\"\n"), to: "assessments/kent.conf")
    let refused = folder.into("--yes")
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
    let written = folder.into(keys: "y")
    #expect(written.code == .done)
    #expect(folder.read("assessments/kent.conf")?.contains("teams = none") == true)
  }

  @Test("a letter that the program has not drafted here is compared with what it would draft")
  func unknownDraft() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    try folder.remove("out/.letterbank")
    let run = folder.into("--yes")
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
    let folder = try WorkingFolder.withEditedDraft()
    let run = folder.run("import", "out/kent.md", "--yes")
    #expect(
      run.errors == """
        error: --yes says that what --into changes is to be written
        help: write --into assessments/ as well

        """)
    let both = folder.into("--house")
    #expect(
      both.errors == """
        error: --into keeps the letter's wording, and --house takes the bank's
        help: leave out one of the two

        """)
    #expect(both.code == .failed)
  }

  @Test("a letter from elsewhere is known by its name, and the drafts that it agrees with follow")
  func elsewhere() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are no teams."))
    let letter = try #require(folder.read("out/kent.md"))
    try folder.write(letter, to: "post/kent.md")
    #expect(folder.run("draft", "kent", "--overwrite").code == .done)
    let run = folder.run("import", "kent.md", "--into", "../assessments", "--yes", in: "post")
    #expect(run.code == .done)
    #expect(folder.read("out/kent.md") == letter)
  }

  @Test("plain text is drafted again as wide as it was")
  func width() throws {
    let folder = try WorkingFolder.withEditedDraft()
    #expect(folder.run("draft", "kent", "--width", "12").code == .done)
    let letter = try #require(folder.read("out/kent.txt"))
    #expect(letter.contains("There are\n"))
    try folder.write(letter.replacing("joint", with: "no"), to: "out/kent.txt")
    let run = folder.run("import", "out/kent.txt", "--into", "assessments", "--yes")
    #expect(run.code == .done, "\(run.errors)")
    #expect(folder.read("out/kent.txt")?.contains("There are\n") == true)
    #expect(folder.read("assessments/kent.conf")?.contains("teams = none") == true)
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
    let run = folder.into("--yes")
    #expect(run.errors == "")
    #expect(run.code == .done)
    #expect(folder.read("assessments/kent.conf")?.contains("teams.number = Four\n") == true)
  }
}
