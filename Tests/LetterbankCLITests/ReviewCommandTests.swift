import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank review")
struct ReviewCommandTests {
  /// A folder with three changes: two in the one sample, one in the other.
  private func folder() throws -> WorkingFolder {
    try WorkingFolder([
      "samples/kent.md": "Dear Chief Officer\n\n## Offenders\n\n- There are two teams.\n\nYours\n",
      "samples/essex.md": "Dear Zoë\n\n## Offenders\n\n- There are few teams.\n\nYours\n",
    ])
  }

  private static let keyLine =
    "a accept  r reject  s skip  d differences in full  A R S all 3  q quit  ? help\n"

  private func review(_ folder: WorkingFolder, _ keys: String) -> WorkingFolder.Run {
    folder.run(
      "review", "--color", "never", isTerminal: true,
      keys: keys.map { $0 == "\n" ? .other : .character($0) })
  }

  /// Whether each place that differs is as drafted, in the order of the review: `two`, `few` and
  /// `Officer` stand there at first.
  private func words(_ folder: WorkingFolder) -> [Bool] {
    [
      folder.read("samples/kent.md")?.contains("joint teams") == true,
      folder.read("samples/essex.md")?.contains("no teams") == true,
      folder.read("samples/kent.md")?.contains("Chief Constable") == true,
    ]
  }

  @Test("an entry shows its line, its words and its letters, and a line of keys")
  func shown() throws {
    let folder = try folder()
    let run = review(folder, "q")
    #expect(run.code == .found)
    #expect(
      run.output == """

        Reviewing [1/3] · alters a number
        findings-bank/iom.conf:7
            text = There are joint teams.

          There are [-two-]{+joint+} teams.

        1 letter: kent

        \(Self.keyLine)
        0 accepted, 0 rejected, 0 skipped, 3 left

        """)
    #expect(words(folder) == [false, false, false])
  }

  @Test(
    "each key does what it says, and no other does anything",
    arguments: [
      ("aaa", [true, true, true], "3 accepted, 0 rejected, 0 skipped, 0 left", 0),
      ("asr", [true, false, false], "1 accepted, 1 rejected, 1 skipped, 0 left", 1),
      ("rra", [false, false, true], "1 accepted, 2 rejected, 0 skipped, 0 left", 1),
      ("\n\nx yAq", [true, true, true], "3 accepted, 0 rejected, 0 skipped, 0 left", 0),
      ("sA", [false, true, true], "2 accepted, 0 rejected, 1 skipped, 0 left", 1),
      ("R", [false, false, false], "0 accepted, 3 rejected, 0 skipped, 0 left", 1),
      ("aS", [true, false, false], "1 accepted, 0 rejected, 2 skipped, 0 left", 1),
      ("aq", [true, false, false], "1 accepted, 0 rejected, 0 skipped, 2 left", 1),
      ("a", [true, false, false], "1 accepted, 0 rejected, 0 skipped, 2 left", 1),
      ("\n\n\n\n", [false, false, false], "0 accepted, 0 rejected, 0 skipped, 3 left", 1),
      ("d?s", [false, false, false], "0 accepted, 0 rejected, 1 skipped, 2 left", 1),
    ])
  func keys(keys: String, accepted: [Bool], summary: String, code: Int32) throws {
    let folder = try folder()
    let run = review(folder, keys)
    #expect(run.output.hasSuffix("\n\(summary)\n"), "\(run.output)")
    #expect(run.code.rawValue == code)
    #expect(words(folder) == accepted)
    #expect(run.errors == "")
    #expect(folder.run("check").code == (accepted == [true, true, true] ? .done : .found))
  }

  @Test("Enter and unknown keys show the keys again")
  func redraw() throws {
    let output = review(try folder(), "\nxq").output
    #expect(output.contains(Self.keyLine + Self.keyLine + Self.keyLine))
  }

  @Test("d shows all that still differs in each letter, ? what the keys do")
  func more() throws {
    let folder = try folder()
    let output = review(folder, "sad?q").output
    #expect(
      output.contains(
        """
        samples/kent.md
          Dear Chief [-Officer-]{+Constable+}
          There are [-two-]{+joint+} teams.

        a accept  r reject  s skip  d differences in full  q quit  ? help
        """), "\(output)")
    #expect(output.contains("    Enter and all other keys do nothing.\n") == false)
    #expect(output.contains("\nEnter and all other keys do nothing.\n"))
  }

  @Test("what was rejected is listed with the line to put right")
  func rejected() throws {
    let output = review(try folder(), "rss").output
    #expect(
      output.hasSuffix(
        """
        To put right:
          findings-bank/iom.conf:7  text = There are joint teams.

        0 accepted, 1 rejected, 2 skipped, 0 left

        """))
  }

  @Test("every acceptance is recorded by itself")
  func record() throws {
    let folder = try folder()
    _ = review(folder, "aaa")
    let record = folder.read("samples/accepted.conf") ?? ""
    for number in 1...3 { #expect(record.contains("\n[\(number)]\n")) }
    #expect(record.contains("replaced = Officer → Constable\nletters = kent\n"))
  }

  @Test("a sample that is changed during the review is left alone")
  func changedMeanwhile() throws {
    let folder = try folder()
    let path = folder.path("samples/kent.md")
    let console = Console(
      write: { _, _ in }, isTerminal: { _ in true },
      readKey: {
        try? Data("Dear all\n".utf8).write(to: URL(filePath: path))
        return .character("A")
      })
    let code = Letterbank.run(
      ["review"],
      in: Surroundings(currentFolder: folder.url.path, console: console))
    #expect(code == .failed)
    #expect(folder.read("samples/kent.md") == "Dear all\n")
  }

  @Test("samples whose folder becomes a link out of the folder are left alone")
  func linkMeanwhile() throws {
    let folder = try folder()
    let outside = try WorkingFolder(only: ["a": ""])
    let sample = folder.read("samples/kent.md")
    let (samples, target) = (folder.path("samples"), outside.path("samples"))
    let console = Console(
      write: { _, _ in }, isTerminal: { _ in true },
      readKey: {
        try? FileManager.default.moveItem(atPath: samples, toPath: target)
        try? FileManager.default.createSymbolicLink(
          atPath: samples, withDestinationPath: target)
        return .character("A")
      })
    let code = Letterbank.run(
      ["review"],
      in: Surroundings(currentFolder: folder.url.path, console: console))
    #expect(code == .failed)
    #expect(outside.names(in: "samples") == ["essex.md", "kent.md"])
    #expect(outside.read("samples/kent.md") == sample)
  }

  @Test("not on a terminal the entries are printed with the command that accepts each")
  func list() throws {
    let folder = try folder()
    let run = folder.run("review", keys: [.character("A")])
    #expect(run.code == .found)
    #expect(
      run.output.hasPrefix(
        """
        [1/3] · alters a number
        findings-bank/iom.conf:7
            text = There are joint teams.

          There are [-two-]{+joint+} teams.

        1 letter: kent

          letterbank check --accept --cause findings-bank/iom.conf:7

        [2/3] · alters a negation

        """), "\(run.output)")
    #expect(words(folder) == [false, false, false])
    #expect(folder.run("review", "--json").output.contains("\"changed\" : [\n    \"essex\""))
    _ = folder.run("check", "--accept")
    #expect(folder.run("review") == .init(code: .done, output: "nothing to review\n", errors: ""))
    #expect(
      folder.run("review", isTerminal: true, keys: []).output == "nothing to review\n")
  }

  @Test("a sample that is missing, or has no letter, keeps the exit code before and after a review")
  func leftBeside() throws {
    for (change, remark) in [
      ("samples/kent.md", "kent: no sample; letterbank check --accept kent stores one\n"),
      ("samples/surrey.md", "samples/surrey.md: no letter\n"),
    ] {
      let folder = try folder()
      if folder.read(change) == nil {
        try folder.write("Dear all\n", to: change)
      } else {
        try folder.remove(change)
      }
      let run = review(folder, "A")
      #expect(run.output.hasSuffix(" 0 left\n" + remark), "\(run.output)")
      #expect(run.code == .found)
      let again = WorkingFolder.Run(
        code: .found, output: "nothing to review\n" + remark, errors: "")
      #expect(review(folder, "") == again)
      #expect(folder.run("review") == again)
      #expect(folder.run("check").code == .found)
    }
  }

  @Test("a sample changed by another hand is left until what differs in it is accepted")
  func changedByHand() throws {
    let folder = try folder()
    _ = folder.run("check", "--accept")
    for (force, old, new, code) in [
      ("essex", "- There are no teams.", "* There are no teams.", ExitCode.found),
      ("kent", "Dear Chief Constable", "Dear Chief Officer", ExitCode.done),
    ] {
      let sample = try #require(folder.read("samples/\(force).md"))
      #expect(sample.contains(old))
      // One sample differs in its layout alone, and kent's wording is not yet accepted.
      try folder.write(sample.replacing(old, with: new), to: "samples/\(force).md")
      let kent = try #require(folder.read("samples/kent.md"))
      try folder.write(
        kent.replacing("joint teams", with: "two teams"), to: "samples/kent.md")
      let run = review(folder, "A")
      #expect(run.output.hasSuffix(" accepted, 0 rejected, 0 skipped, 0 left\n"), "\(run.output)")
      #expect(run.code == code, "\(force)")
      #expect(review(folder, "").code == code, "\(force)")
      try folder.write(sample, to: "samples/\(force).md")
      _ = folder.run("check", "--accept")
    }
  }

  @Test("no line is wider than 80 columns, and colour is only where it is wanted")
  func width() throws {
    let folder = try folder()
    let long = Array(repeating: "“words” of a sentence", count: 30).joined(separator: " ")
    try folder.write(
      "force = kent\naddressee = A\n[iom]\nteams = \"\(long)\"\n", to: "assessments/kent.conf")
    let output = review(folder, "sds?q").output
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!output.contains("\u{1B}"))
    let coloured = folder.run("review", isTerminal: true, keys: [.character("q")]).output
    #expect(coloured.contains("\u{1B}["))
    #expect(!coloured.contains("\u{1B}[2J"))
    let plain = folder.run(
      "review", environment: ["NO_COLOR": "1"], isTerminal: true, keys: [.character("q")])
    #expect(!plain.output.contains("\u{1B}"))
  }
}
