import Foundation
import SourceText
import Testing

@testable import LetterbankCLI

@Suite("Accepting changes, and the record of it")
struct AcceptanceTests {
  /// A folder with two samples that each differ from their letter in one place of their own.
  private func folder() throws -> WorkingFolder {
    try WorkingFolder([
      "samples/kent.md":
        "Dear  Chief Constable\n\n## **Offenders**\n\n* There are two teams.\n\n\nYours\n",
      "samples/essex.txt":
        "Dear Zoë\r\n\r\nOffenders\r\n\r\n  - There are\r\n    few teams.\r\n\r\nYours\r\n",
    ])
  }

  private static let kent =
    "Dear  Chief Constable\n\n## **Offenders**\n\n* There are joint teams.\n\n\nYours\n"
  private static let essex =
    "Dear Zoë\r\n\r\nOffenders\r\n\r\n  - There are\r\n    no teams.\r\n\r\nYours\r\n"

  @Test("only the words accepted change, and what was accepted is recorded")
  func accept() throws {
    let folder = try folder()
    #expect(
      folder.run("check", "--accept", "--by", "Ann", "--because", "as  agreed")
        == .init(
          code: .done,
          output: """
            samples/essex.txt: stored
            samples/kent.md: stored
            2 samples were stored

            """, errors: ""))
    #expect(folder.read("samples/kent.md") == Self.kent)
    #expect(folder.read("samples/essex.txt") == Self.essex)
    #expect(
      folder.read("samples/accepted.conf") == """
        # What was accepted into the samples: when, by whom, why, and what.
        # letterbank keeps this file; keep it with the samples.

        [1]
        when = 2014-09-04T00:01:00Z
        by = Ann
        because = as  agreed
        cause = findings-bank/iom.conf:7
        replaced = two → joint
        letters = kent

        [2]
        when = 2014-09-04T00:01:00Z
        by = Ann
        because = as  agreed
        cause = findings-bank/iom.conf:10
        replaced = few → no
        letters = essex

        # The samples as they were left: one that differs was changed by another hand.
        [samples]
        essex = \(Fingerprint(of: Array(Self.essex.replacing("\r\n", with: "\n").utf8)))
        kent = \(Fingerprint(of: Array(Self.kent.utf8)))

        """)
    #expect(folder.run("check").code == .done)
  }

  @Test("one cause alone is accepted; one that there is not gets the nearest")
  func cause() throws {
    let folder = try folder()
    let run = folder.run("check", "--accept", "--cause", "findings-bank/iom.conf:7")
    #expect(run.code == .found)
    #expect(run.output.contains("samples/kent.md: stored\n"))
    #expect(folder.read("samples/kent.md") == Self.kent)
    #expect(folder.read("samples/essex.txt")?.contains("few") == true)
    #expect(
      folder.run("check", "--accept", "--cause", "findings-bnk/iom.conf:10")
        == .init(
          code: .failed, output: "",
          errors: """
            error: no difference comes from findings-bnk/iom.conf:10
            help: did you mean 'findings-bank/iom.conf:10'?

            """))
    #expect(
      folder.run("check", "--cause", "x").errors
        == "error: --cause says what to accept\nhelp: write --accept as well\n")
  }

  @Test("of five entries of the project's own letters two are accepted, and three remain")
  func threeRemain() throws {
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }
    let edits = """
      cd findings-bank && sed -i 's/management meetings in/management gatherings in/' preventing-crime.conf
      sed -i 's/a preventative tool/a preventive tool/; s/this does not$/this does/' preventing-crime.conf
      cd .. && sed -i 's/Yours sincerely/Yours faithfully/' templates/letter.mustache
      sed -i 's/more-detail-would-help/staff-unclear/' assessments/kent.conf
      """
    let heads = "grep -oE '^[a-z/-]+[.][a-z]+:[0-9]+ · [0-9a-z]+'"
    let before = try BuiltProgram.shell("\(edits)\nletterbank check | \(heads)", in: copy)
    #expect(
      before == """
        findings-bank/preventing-crime.conf:44 · 11
        assessments/kent.conf:59 · kent
        templates/letter.mustache:68 · 43
        findings-bank/preventing-crime.conf:71 · 29
        findings-bank/preventing-crime.conf:208 · 17

        """)
    let accept = "letterbank check --accept --quiet --cause"
    let after = try BuiltProgram.shell(
      """
      \(accept) assessments/kent.conf:59; \(accept) findings-bank/preventing-crime.conf:71
      letterbank check | \(heads)
      """, in: copy)
    #expect(
      after == """
        findings-bank/preventing-crime.conf:44 · 11
        templates/letter.mustache:68 · 43
        findings-bank/preventing-crime.conf:208 · 17

        """)
  }

  @Test("a section that went, and what stood beside it, are accepted each by itself")
  func section() throws {
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }
    let output = try BuiltProgram.shell(
      """
      sed -i '/^\\[attendance/,/^suspect-files/d; /^training/d' assessments/kent.conf
      letterbank check --accept --quiet --cause assessments/kent.conf:1 kent 2>&-
      grep -c '^- Although the force has provided some training' samples/kent.md
      grep -c 'Attendance at crimes' samples/kent.md
      letterbank check --accept --cause assessments/kent.conf:5 kent 2>&-
      letterbank check 2>&-
      """, in: copy)
    #expect(
      output == """
        1
        0
        samples/kent.md: stored
        1 sample was stored
        43 letters are worded as stored

        """)
  }

  @Test(
    "under CI nothing is stored or asked, --accept is said to be ignored, and what differs is found",
    arguments: [["check", "--accept"], ["check", "--accept", "--cause", "x:1"], ["review"]])
  func continuousIntegration(arguments: [String]) throws {
    let folder = try folder()
    for path in [nil, "samples/essex.txt"] {
      if let path { try folder.remove(path) }
      let run = folder.run(
        arguments: arguments + ["--color=never"], environment: ["CI": "true"], isTerminal: true,
        keys: [.character("A")])
      #expect(run.code == .found)
      #expect(
        run.errors
          == (arguments.contains("--accept")
            ? """
            warning: --accept was ignored: nothing is stored under CI=true, where nobody reads what is accepted
            help: accept it on a computer of your own, and commit the samples

            """ : ""))
      #expect(run.output.contains("essex: no sample") == (path != nil))
      #expect(folder.read("samples/kent.md")?.contains("two") == true)
      #expect(!folder.names(in: "samples").contains("accepted.conf"))
    }
  }

  @Test("a sample changed by another hand is named until it is accepted; line ends do not count")
  func otherHand() throws {
    let folder = try folder()
    _ = folder.run("check", "--accept")
    try folder.write(Self.kent.replacing("\n", with: "\r\n"), to: "samples/kent.md")
    #expect(folder.run("check").code == .done)
    try folder.write(Self.kent.replacing("**", with: ""), to: "samples/kent.md")
    #expect(
      folder.run("check")
        == .init(
          code: .found, output: "2 letters are worded as stored\n",
          errors: """
            samples/kent.md: warning: this sample was changed by another hand since it was last accepted
            help: if that is meant, letterbank check --accept kent records it; if not, restore the file

            """))
    #expect(folder.run("check", "--accept", "kent").code == .done)
    #expect(
      folder.read("samples/accepted.conf")?.contains(
        "remark = changed by another hand, and kept as it stands\nletters = kent\n") == true)
    #expect(folder.run("check").code == .done)
  }

  @Test("a run that was ended between record and samples leaves nothing accused, and is settled")
  func interrupted() throws {
    let folder = try folder()
    let old = try #require(folder.read("samples/kent.md"))
    _ = folder.run("check", "--accept")
    let record = try #require(folder.read("samples/accepted.conf"))
    // As it stands when the samples are still to be written: announced, with both fingerprints.
    let present = "kent = \(Fingerprint(of: Array(Self.kent.utf8)))"
    let announced =
      record.replacing("letters = kent", with: "letters = kent\nunfinished = yes")
      .replacing(present, with: "kent = \(Fingerprint(of: Array(old.utf8)))\n\(present)")
    for sample in [old, Self.kent] {
      try folder.write(announced, to: "samples/accepted.conf")
      try folder.write(sample, to: "samples/kent.md")
      #expect(folder.run("check", "kent").errors == "")
      try folder.write(
        "Dear Zoë\n\nOffenders\n\n- There are few teams.\n\nYours\n", to: "samples/essex.txt")
      _ = folder.run("check", "--accept", "essex")
      let settled = try #require(folder.read("samples/accepted.conf"))
      #expect(!settled.contains("unfinished"))
      #expect(settled.contains("letters = kent") == (sample == Self.kent))
      #expect(folder.run("check", "kent").errors == "")
    }
  }

  @Test("an acceptance or a review with nothing left to take settles what an ended run left behind")
  func settled() throws {
    let folder = try folder()
    _ = folder.run("check", "--accept")
    let record = try #require(folder.read("samples/accepted.conf"))
    let announced = record.replacing("letters = kent", with: "letters = kent\nunfinished = yes")
    try folder.write(announced, to: "samples/accepted.conf")
    try folder.write("Dear", to: "samples/.letterbank-unfinished-1-kent.md")
    #expect(folder.run("check").code == .done)
    #expect(folder.read("samples/accepted.conf") == announced)
    #expect(
      folder.run("check", "--accept")
        == .init(code: .done, output: "2 letters are worded as stored\n", errors: ""))
    #expect(folder.read("samples/accepted.conf") == record)
    #expect(folder.names(in: "samples") == ["accepted.conf", "essex.txt", "kent.md"])

    try folder.write(announced, to: "samples/accepted.conf")
    try folder.write("Dear", to: "samples/.letterbank-unfinished-1-kent.md")
    _ = folder.run("review", environment: ["CI": "true"], isTerminal: true, keys: [])
    #expect(folder.read("samples/accepted.conf") == announced)
    #expect(
      folder.run("review", isTerminal: true, keys: [])
        == .init(code: .done, output: "nothing to review\n", errors: ""))
    #expect(folder.read("samples/accepted.conf") == record)
    #expect(folder.names(in: "samples") == ["accepted.conf", "essex.txt", "kent.md"])
  }

  @Test("a reason or a name of blanks is none; line breaks in one become blanks")
  func blankReason() throws {
    let folder = try folder()
    _ = folder.run("check", "--accept", "kent", "--by", "\t", "--because", " \u{A0}")
    #expect(folder.run("check", "kent").errors == "")
    _ = folder.run("check", "--accept", "essex", "--by", "A\n[9]", "--because", "\"so\"\nit = #1")
    #expect(folder.run("check").errors == "")
    let record = try #require(folder.read("samples/accepted.conf"))
    #expect(record.contains("[1]\nwhen = 2014-09-04T00:01:00Z\ncause = "))
    #expect(record.contains("\nby = A [9]\nbecause = \"so\" it = #1\n"))
  }

  @Test("a sample that is a link is compared, and is not replaced by a file")
  func link() throws {
    let folder = try folder()
    let sample = try #require(folder.read("samples/kent.md"))
    try folder.write(sample, to: "sent/kent.md")
    try folder.remove("samples/kent.md")
    try folder.link("samples/kent.md", to: "../sent/kent.md")
    #expect(folder.run("check", "kent").code == .found)
    #expect(
      folder.run("check", "--accept")
        == .init(
          code: .failed, output: "",
          errors:
            "samples/kent.md: error: this is a link, where a file is expected\nhelp: put the thing itself there\n"
        ))
    #expect(folder.read("sent/kent.md") == sample)
    #expect(folder.read("samples/essex.txt")?.contains("few") == true)
  }

  #if os(Linux)
    @Test("a sample that is open in an editor is left as it is, the others are stored")
    func openInEditor() throws {
      let folder = try folder()
      let editor = try FileHandle(forUpdating: folder.url.appending(path: "samples/essex.txt"))
      let run = folder.run("check", "--accept", "--by", "A")
      #expect(run.code == .failed)
      #expect(
        run.errors.hasPrefix("samples/essex.txt: error: another program has this open to write"))
      #expect(run.output.contains("samples/kent.md: stored\n"))
      #expect(!run.output.contains("samples/essex.txt: stored"))
      #expect(run.output.contains("1 sample was stored"), "\(run.output)")
      #expect(folder.read("samples/kent.md") == Self.kent)
      #expect(folder.read("samples/essex.txt")?.contains("few") == true)
      #expect(folder.read("samples/accepted.conf")?.contains("unfinished") == false)
      try editor.close()
      let next = folder.run("check", "--accept", "--by", "A")
      #expect(next.output.contains("samples/essex.txt: stored\n"))
      #expect(folder.read("samples/essex.txt") == Self.essex)
    }

    @Test("a sample that another hand changed is not taken for accepted because it is open")
    func changedAndOpen() throws {
      let folder = try folder()
      #expect(folder.run("check", "--accept", "--by", "A").code == .done)
      try folder.write("Dear Zoë\n\nOffenders\n\n  - None.\n\nYours\n", to: "samples/essex.txt")
      let warning = "samples/essex.txt: warning: "
      #expect(folder.run("check").errors.contains(warning))
      let editor = try FileHandle(forUpdating: folder.url.appending(path: "samples/essex.txt"))
      #expect(folder.run("check", "--accept", "--by", "A").code == .failed)
      try editor.close()
      #expect(folder.run("check").errors.contains(warning))
      try folder.write(Self.essex, to: "samples/essex.txt")
      #expect(folder.run("check").errors == "")
    }
  #endif

  @Test("a record that is no text is not read, and not written over")
  func binaryRecord() throws {
    let folder = try folder()
    let bytes = Data("[samples]\nkent = ".utf8) + Data([0xFF, 0x0A])
    try folder.write(bytes, to: "samples/accepted.conf")
    #expect(
      folder.run("check", "--accept")
        == .init(
          code: .failed, output: "",
          errors: """
            samples/accepted.conf:2:8: error: this file is not UTF-8 text from here on
              kent = \u{FFFD}
                     ^
            help: save the file as plain text with the encoding UTF-8

            """))
    #expect(try Data(contentsOf: folder.url.appending(path: "samples/accepted.conf")) == bytes)
  }

  @Test("a record that cannot be read stops both check and what would be stored")
  func spoiltRecord() throws {
    let folder = try folder()
    try folder.write("<<<<<<< ours\n[samples]\nkent = 12\n", to: "samples/accepted.conf")
    for run in [folder.run("check"), folder.run("check", "--accept")] {
      #expect(run.code == .failed)
      #expect(run.errors.hasPrefix("samples/accepted.conf:1:1: error: "))
      #expect(run.errors.contains("'12' is no fingerprint of a sample"))
    }
    #expect(folder.read("samples/kent.md")?.contains("two") == true)
  }

  @Test("the name is git's, of the repository or the person, read without running it")
  func gitUser() throws {
    let folder = try folder()
    let home = ["HOME": folder.path("home")]
    try folder.write(
      "[core]\n\tname = no\n[user]\n\tname = \"Bea  Smith\"\n", to: "home/.gitconfig")
    _ = folder.run("check", "--accept", "kent", environment: home)
    #expect(folder.read("samples/accepted.conf")?.contains("\nby = Bea Smith\n") == true)
    try folder.write("[user]\n  Name=Cy\n", to: ".git/config")
    _ = folder.run("check", "--accept", "essex", environment: home)
    #expect(folder.read("samples/accepted.conf")?.contains("\nby = Cy\n") == true)
  }

  @Test(
    "moments are written down in universal time",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"),
    ])
  func time(seconds: Int, text: String) {
    #expect(UniversalTime.text(seconds) == text)
  }
}
