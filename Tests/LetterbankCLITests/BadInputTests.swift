import Foundation
import LetterbankCLI
import Testing

@Suite("Bad input gets a clear error, and nothing is lost")
struct BadInputTests {
  /// Runs a batch in which Kent's draft cannot be made or written, and gives what was shown.
  private func batch(_ folder: WorkingFolder) -> String {
    let run = folder.run("batch")
    #expect(run.code == .failed)
    return run.errors
  }

  @Test(
    "a force that is no force, also one that looks like a path",
    arguments: ["../../x", "", "/etc/passwd", "//"])
  func noForce(name: String) throws {
    let run = try WorkingFolder().run("draft", name)
    #expect(run.code == .failed)
    #expect(
      run.errors == """
        error: there is no force '\(name)'
        help: the forces are in templates/forces.conf, by short name as thames-valley

        """)
  }

  @Test("a misspelt force gets the nearest, a known one without an assessment is named")
  func misspelt() throws {
    let folder = try WorkingFolder(["templates/forces.conf": WorkingFolder.threeForces])
    #expect(
      folder.run("draft", "knet", "Essex Police", "surr").errors == """
        error: there is no force 'knet'
        help: did you mean 'kent'?
        error: there is no force 'Essex Police'
        help: did you mean 'essex'?
        error: there is no force 'surr'
        help: did you mean 'surrey'?

        """)
    let run = folder.run("draft", "surrey", "kent")
    #expect(run.code == .failed)
    #expect(
      run.errors == """
        assessments/surrey.conf: error: there is no such file or folder
        help: letterbank new surrey starts one

        """)
    #expect(folder.read("out/kent.md") != nil)
  }

  @Test("an assessment that is there under a name that is nearly right")
  func misnamed() throws {
    let text = "force = surrey\naddressee = A\n[iom]\nteams = none\n"
    for name in ["surrey.txt", "surrey.conf.txt", "surrey.CONF", "Surrey.conf", "surrey"] {
      let folder = try WorkingFolder([
        "templates/forces.conf": WorkingFolder.threeForces, "assessments/\(name)": text,
      ])
      for arguments in [["draft"], ["draft", "--stdout"], ["check"], ["explain"]] {
        let run = folder.run(arguments: arguments + ["surrey"])
        #expect(run.code == .failed)
        #expect(
          run.errors.hasPrefix(
            """
            assessments/surrey.conf: error: there is no such file or folder
            help: '\(name)' may be it: name it surrey.conf

            """), "\(arguments) \(run.errors)")
      }
      let batch = folder.run("batch")
      guard name != "Surrey.conf" else {
        #expect(batch.code == .failed)
        #expect(
          batch.errors.hasPrefix(
            "assessments/Surrey.conf:1:9: error: the assessment of 'surrey' is surrey.conf, not this"
          ), "\(batch.errors)")
        continue
      }
      #expect(
        batch
          == .init(
            code: .done,
            output: "2 letters in 4 files, from 2 assessments, in out/; 1 force has no assessment: "
              + "surrey\n",
            errors: """
              assessments/\(name): warning: the assessment of 'surrey' is surrey.conf, not this file
              help: if it is meant for that, name it surrey.conf

              """))
      #expect(
        folder.run("lint").errors.contains(
          """
          assessments/\(name): warning: the assessment of 'surrey' is surrey.conf, not this file \
          [assessment.misnamed-file]

          """))
    }
  }

  @Test("files beside the assessments that are none, or of forces that have theirs")
  func notMisnamed() throws {
    let folder = try WorkingFolder([
      "templates/forces.conf": WorkingFolder.threeForces,
      "assessments/kent.conf.txt": "a copy", "assessments/surrey.docx": "notes",
      "assessments/surrey-notes.txt": "notes",
    ])
    try folder.makeFolder("assessments/surrey")
    let batch = folder.run("batch")
    #expect(batch.code == .done)
    #expect(batch.errors == "")
    #expect(
      folder.run("draft", "surrey").errors.hasSuffix("help: letterbank new surrey starts one\n"))
  }

  @Test("an assessment for another force, or a force that climbs out of the folder")
  func wrongForce() throws {
    let folder = try WorkingFolder([
      "assessments/kent2.conf": "force = kent\naddressee = A\n[iom]\nteams = none\n",
      "assessments/x.conf": "force = ../../x\naddressee = A\n[iom]\nteams = none\n",
    ])
    #expect(
      batch(folder) == """
        assessments/kent2.conf:1:9: error: the assessment of 'kent' is kent.conf, not this file
          force = kent
                  ^~~~
        help: write the force that this file is for, or name it kent.conf if none is named so yet
        assessments/x.conf:1:9: error: there is no force '../../x'
          force = ../../x
                  ^~~~~~~
        help: the forces are in templates/forces.conf, by short name as thames-valley

        """)
    #expect(folder.names(in: "out").count == 5)
  }

  @Test("bytes that are no text, and files that are empty, too large or no files")
  func files() throws {
    let folder = try WorkingFolder(["assessments/essex.conf": " \n"])
    try folder.write(Data([0x66, 0xFF, 0x0A]), to: "assessments/kent.conf")
    try folder.write("force = a\u{0}b\n", to: "assessments/norfolk.conf")
    try folder.write(
      Data(count: 4 * 1_048_576 + 1), to: "assessments/suffolk.conf")
    try folder.makeFolder("assessments/surrey.conf")
    try #require(mkfifo(folder.path("assessments/sussex.conf"), 0o600) == 0)
    #expect(
      batch(folder) == """
        assessments/essex.conf: error: this file is empty
        help: write what belongs in it, or delete it
        assessments/kent.conf:1:2: error: this file is not UTF-8 text from here on
          f�
           ^
        help: save the file as plain text with the encoding UTF-8
        assessments/norfolk.conf:1:10: error: a control character, U+0000, that no text needs
          force = a␀b
                   ^
        help: delete it
        assessments/suffolk.conf: error: this file has 4194305 bytes, and at most 4 MiB are read
        help: no letter needs so large a file: is it the right one?
        assessments/surrey.conf: error: this is a folder, where a file is expected
        help: move it away, or name another
        assessments/sussex.conf: error: this is neither a file nor a folder, where a file is expected
        help: move it away, or name another

        """)
  }

  @Test("a link within the folder is followed, one that leads out of it is not")
  func links() throws {
    let elsewhere = try WorkingFolder()
    let folder = try WorkingFolder()
    try folder.remove("assessments/kent.conf")
    try folder.write("force = kent\naddressee = A\n[iom]\nteams = none\n", to: "drafts/kent.conf")
    try folder.link("assessments/kent.conf", to: "../drafts/kent.conf")
    #expect(folder.run("batch").code == .done)
    try folder.remove("assessments/essex.conf")
    try folder.link("assessments/essex.conf", to: elsewhere.path("assessments/essex.conf"))
    let target = elsewhere.url.resolvingSymlinksInPath().appending(path: "assessments/essex.conf")
      .path
    #expect(
      batch(folder) == """
        assessments/essex.conf: error: this is a link that leads out of the folder, to \(target)
        help: put the thing itself there

        """)
    try folder.remove("assessments")
    try folder.link("assessments", to: elsewhere.path("assessments"))
    #expect(batch(folder).hasPrefix("assessments: error: this is a link that leads out"))
    #expect(
      folder.run("draft", "kent").errors.hasPrefix(
        "assessments/kent.conf: error: this is a link that leads out"))
    try folder.remove("assessments")
    try folder.link("assessments", to: "nowhere")
    #expect(
      batch(folder)
        == "assessments: error: there is no such file or folder\nhelp: see how it is spelt, and where it is\n"
    )
  }

  @Test("templates and bank that are missing, empty or folders")
  func house() throws {
    let folder = try WorkingFolder(["templates/letter.mustache": ""])
    try folder.remove("findings-bank/iom.conf")
    try folder.remove("templates/forces.conf")
    try folder.makeFolder("templates/forces.conf")
    #expect(
      batch(folder) == """
        templates/forces.conf: error: this is a folder, where a file is expected
        help: move it away, or name another
        templates/letter.mustache: error: this file is empty
        help: write what belongs in it, or delete it

        """)
    try folder.write("Dear {{>name}}\n", to: "templates/letter.mustache")
    try folder.remove("templates/forces.conf")
    #expect(
      batch(folder) == """
        findings-bank: error: there is no .conf file in the bank, so it holds no findings
        help: add one file for each section of the letter
        templates/forces.conf: error: this file is missing: it holds the forces that letters go to
        templates/letter.mustache:1:6: error: there is no template 'name'
          Dear {{>name}}
               ^~~~~~~~~

        """)
    #expect(folder.names(in: "out").isEmpty)
  }

  @Test("an out that is a link, a file, or holds folders where drafts belong")
  func out() throws {
    let elsewhere = try WorkingFolder()
    let folder = try WorkingFolder()
    try folder.link("out", to: elsewhere.url.path)
    #expect(
      batch(folder)
        == "out: error: this is a link, where a folder is expected\nhelp: put the thing itself there\n"
    )
    #expect(!elsewhere.names(in: "").contains("kent.md"))
    try folder.remove("out")
    try folder.write("x", to: "out")
    #expect(
      batch(folder)
        == "out: error: this is a file, where a folder is expected\nhelp: move it away, or name another\n"
    )
    try folder.remove("out")
    try folder.makeFolder("out/kent.md/keep")
    #expect(
      batch(folder)
        == "out/kent.md: error: this is a folder, where a file is expected\nhelp: move it away, or name another\n"
    )
    #expect(folder.names(in: "out/kent.md") == ["keep"])
    #expect(folder.read("out/essex.md") != nil)
    #expect(
      folder.run("batch", "--out", "no/such").errors == """
        no/such: error: there is no such file or folder
        help: make the folder that it belongs in first

        """)
    for own in ["samples", "templates", ".", "assessments/drafts"] {
      try folder.makeFolder("samples")
      #expect(
        folder.run("batch", "--out", own, "--overwrite").errors == """
          \(own): error: letters are made from what is in this folder, so no drafts go there
          help: name another folder with --out

          """)
    }
  }

  @Test("an out that is where a link leads in the place of assessments")
  func outBehindLink() throws {
    let folder = try WorkingFolder()
    try folder.putBehindLink("assessments", in: "data")
    for own in ["assessments", "data/assessments"] {
      #expect(
        folder.run("draft", "kent", "--out", own).errors == """
          \(own): error: letters are made from what is in this folder, so no drafts go there
          help: name another folder with --out

          """)
    }
    #expect(folder.names(in: "data/assessments") == ["essex.conf", "kent.conf"])
    #expect(folder.run("draft", "kent", "--out", "data/drafts").code == .done)
  }

  @Test("a draft that is a link is left alone, and so is what it leads to")
  func draftIsLink() throws {
    let folder = try WorkingFolder(["precious.md": "keep\n"])
    try folder.makeFolder("out")
    try folder.link("out/kent.md", to: "../precious.md")
    #expect(batch(folder).hasPrefix("out/kent.md: error: this is a link"))
    #expect(folder.read("precious.md") == "keep\n")
  }

  @Test(
    "no permission to read or to write",
    .enabled(if: getuid() != 0, "the system lets root read and write everything"))
  func permissions() throws {
    let folder = try WorkingFolder()
    chmod(folder.path("assessments/kent.conf"), 0)
    try folder.makeFolder("out")
    #expect(
      batch(folder) == """
        assessments/kent.conf: error: there is no permission to read this
        help: ask its owner, or change its permissions

        """)
    chmod(folder.path("assessments/kent.conf"), 0o600)
    chmod(folder.path("out"), 0o500)
    #expect(batch(folder).contains(": error: there is no permission to write this\n"))
    chmod(folder.path("out"), 0o700)
  }
}
