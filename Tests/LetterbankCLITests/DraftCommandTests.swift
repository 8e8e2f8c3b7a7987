import Foundation
import Synchronization
import Testing

@testable import LetterbankCLI

@Suite("letterbank draft and batch")
struct DraftCommandTests {
  private static let kent = """
    Dear Chief Constable

    Offenders

    - There are joint teams.

    Yours

    """

  @Test("a batch drafts every assessment in both formats, and says so in a line")
  func batch() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run("batch")
        == .init(
          code: .done, output: "2 letters in 4 files, from 2 assessments, in out/\n", errors: ""))
    #expect(
      folder.names(in: "out") == [".letterbank", "essex.md", "essex.txt", "kent.md", "kent.txt"])
    #expect(folder.read("out/kent.txt") == Self.kent)
    #expect(folder.read("out/essex.md")?.hasPrefix("Dear Zoë\n\n## Offenders\n") == true)
  }

  @Test("forces are drafted by name, in the formats asked for, or printed")
  func draft() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run("draft", "kent", "--format", "text").output.hasPrefix("1 letter in 1 file, "))
    #expect(folder.names(in: "out") == [".letterbank", "kent.txt"])
    let printed = folder.run("draft", "kent", "essex", "--stdout")
    #expect(
      printed.output == Self.kent + "\n"
        + "Dear Zoë\n\nOffenders\n\n- There are no teams.\n\nYours\n")
    #expect(
      folder.run("draft", "kent", "--stdout", "--format=markdown").output.contains("## Offenders"))
    #expect(
      folder.run("draft", "kent", "--stdout", "--width", "12").output.contains(
        "- There are\n  joint\n  teams."))
    #expect(folder.run("batch", "-q").output == "")
    let json = folder.run("draft", "kent", "--stdout", "--json").output
    #expect(json.contains(#""text" : "Dear Chief Constable\n\nOffenders\n"#))
  }

  @Test("the folder is found from below, or named; elsewhere there is none")
  func root() throws {
    let folder = try WorkingFolder()
    let expected = folder.run("draft", "kent", "--stdout")
    #expect(folder.run("draft", "kent", "--stdout", in: "findings-bank") == expected)
    let elsewhere = try WorkingFolder()
    #expect(elsewhere.run("draft", "kent", "--stdout", "--root", folder.url.path) == expected)
    try elsewhere.remove("templates")
    #expect(
      elsewhere.run("batch")
        == .init(
          code: .failed, output: "",
          errors: """
            error: neither this folder nor one above it holds both templates/ and findings-bank/
            help: go to the folder of the letters, or name it with --root

            """))
    #expect(
      elsewhere.run("batch", "--root", elsewhere.url.path).errors
        == "\(elsewhere.url.path)/templates: error: there is no such file or folder\nhelp: see how it is spelt, and where it is\n"
    )
  }

  @Test("drafts go where --out says")
  func out() throws {
    let folder = try WorkingFolder()
    #expect(folder.run("batch", "--out", "elsewhere").output.hasSuffix("in elsewhere/\n"))
    #expect(folder.names(in: "elsewhere").contains("kent.md"))
    #expect(folder.names(in: "out").isEmpty)
  }

  @Test("one bad assessment is shown, its old draft stays, the others are drafted")
  func badAssessment() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    let old = folder.read("out/kent.txt")
    try folder.write(
      "force = kent\naddressee = Ms K\n[iom]\nteams = joined\n", to: "assessments/kent.conf")
    try folder.write(
      "force = essex\naddressee = Mr E\n[iom]\nteams = joint\n", to: "assessments/essex.conf")
    #expect(
      folder.run("batch")
        == .init(
          code: .failed,
          output: """
            1 letter in 2 files, from 2 assessments, in out/; \
            1 not drafted for the faults shown: kent; \
            2 earlier drafts still there: out/kent.txt, out/kent.md

            """,
          errors: """
            assessments/kent.conf:4:9: error: the topic 'iom.teams' has no finding 'joined'
              teams = joined
                      ^~~~~~
            help: did you mean 'joint'?

            """))
    #expect(folder.read("out/kent.txt") == old)
    #expect(folder.read("out/essex.txt")?.contains("joint teams") == true)
  }

  @Test("a draft edited by hand is left alone until --overwrite, the others are drafted")
  func edited() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    try folder.write("Dear all\n", to: "out/kent.md")
    try folder.write(
      "force = kent\naddressee = Ms K\n[iom]\nteams = none\n", to: "assessments/kent.conf")
    #expect(
      folder.run("batch")
        == .init(
          code: .failed,
          output: """
            1 letter in 3 files, from 2 assessments, in out/; \
            1 edited by hand and left alone: out/kent.md

            """,
          errors: """
            out/kent.md: error: this draft was edited by hand, so it is left as it is
            help: letterbank import out/kent.md --into assessments/ keeps the edit; --overwrite replaces it

            """))
    #expect(folder.read("out/kent.md") == "Dear all\n")
    #expect(folder.read("out/kent.txt")?.contains("no teams") == true)
    #expect(folder.run("batch", "--overwrite").code == .done)
    #expect(folder.read("out/kent.md")?.contains("no teams") == true)
  }

  @Test("without the ledger, what the program would not write now counts as edited")
  func ledgerLost() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    try folder.remove("out/.letterbank")
    #expect(folder.run("batch").code == .done)
    try folder.remove("out/.letterbank")
    try folder.write("Dear all\n", to: "out/kent.md")
    #expect(folder.run("batch").code == .failed)
    #expect(folder.read("out/kent.md") == "Dear all\n")
  }

  @Test("the program knows its own drafts when everything else is a fresh copy, and changed")
  func freshClone() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    let fresh = try WorkingFolder([
      "assessments/kent.conf": "force = kent\naddressee = A\n[iom]\nteams = none\n"
    ])
    try FileManager.default.copyItem(atPath: folder.path("out"), toPath: fresh.path("out"))
    #expect(fresh.run("batch").code == .done)
    #expect(fresh.read("out/kent.md")?.contains("no teams") == true)
  }

  @Test("a draft written again and again is known, and the ledger does not grow")
  func ledgerStaysSmall() throws {
    let folder = try WorkingFolder()
    for finding in ["joint", "none", "joint", "none"] {
      try folder.write(
        "force = kent\naddressee = A\n[iom]\nteams = \(finding)\n", to: "assessments/kent.conf")
      #expect(folder.run("batch").code == .done)
    }
    let lines = folder.read("out/.letterbank")?.split(separator: "\n") ?? []
    #expect(lines.count == 5)
  }

  @Test("a run that was killed leaves no trace after the next")
  func killed() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    // The run was ended after it had announced a draft and before it had put it in place.
    try folder.write("half", to: "out/.letterbank-unfinished-1-kent.md")
    let ledger = folder.read("out/.letterbank") ?? ""
    try folder.write(ledger + "kent.md = 0123456789abcdef\n", to: "out/.letterbank")
    try folder.write(
      "force = kent\naddressee = A\n[iom]\nteams = none\n", to: "assessments/kent.conf")
    #expect(folder.run("batch").code == .done)
    #expect(folder.names(in: "out").count == 5)
  }

  @Test("who watches is told of a run that is waited for")
  func waiting() throws {
    let folder = try WorkingFolder()
    #expect(folder.run("batch").code == .done)
    var lock: OpenFile? = try Folder(folder.path("out")).locked()
    let printed = Mutex("")
    let isWaiting = DispatchSemaphore(value: 0)
    let console = Console(
      write: { _, bytes in
        printed.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        isWaiting.signal()
      }, isTerminal: { _ in true })
    let root = folder.url.path
    let run = Thread {
      _ = Letterbank.run(["batch"], in: Surroundings(currentFolder: root, console: console))
      isWaiting.signal()
    }
    run.start()
    #expect(isWaiting.wait(timeout: .now() + 60) == .success)
    #expect(printed.withLock { $0 } == "waiting for another run that writes to out/\n")
    withExtendedLifetime(lock) {}
    lock = nil
    while !run.isFinished { usleep(1_000) }
    #expect(printed.withLock { $0 }.contains("2 letters in 4 files"))
  }

  @Test("a draft that cannot be read is replaced if that is asked for, and else left alone")
  func unreadable() throws {
    let folder = try WorkingFolder()
    #expect(folder.run("batch").code == .done)
    let draft = try #require(folder.read("out/kent.md"))
    let handle = try FileHandle(forWritingTo: folder.url.appending(path: "out/kent.md"))
    try handle.truncate(atOffset: 257 * 1_048_576)
    try handle.close()
    let run = folder.run("batch")
    #expect(run.code == .failed)
    #expect(run.errors.contains("at most 256 MiB are read"))
    #expect(folder.run("batch", "--overwrite").code == .done)
    #expect(folder.read("out/kent.md") == draft)
  }

  @Test("what a killed import left among the assessments goes with the next run")
  func importKilled() throws {
    let folder = try WorkingFolder()
    let unfinished = ".letterbank-unfinished-1-kent.conf"
    try folder.write("half", to: "assessments/\(unfinished)")
    try Folder(folder.path("assessments")).whileLocked { () throws(FileFault) in
      // It has gone by now, so it is as if the run that is at work had just made it.
      #expect(throws: Never.self) { try folder.write("half", to: "assessments/\(unfinished)") }
      #expect(folder.run("batch").code == .done)
      #expect(folder.read("assessments/\(unfinished)") == "half")
    }
    #expect(folder.run("batch").code == .done)
    #expect(folder.read("assessments/\(unfinished)") == nil)
  }

  @Test("a draft that could not be put in place is still known when there is room again")
  func notWritten() throws {
    let folder = try WorkingFolder()
    _ = folder.run("batch")
    // As a full disk does: the fingerprint was added, the draft was not replaced, the ledger ends
    // in the middle of a line.
    let ledger = folder.read("out/.letterbank") ?? ""
    try folder.write(ledger + "kent.md = 0123456789abcdef\nkent.txt = 01", to: "out/.letterbank")
    for finding in ["none", "joint"] {
      try folder.write(
        "force = kent\naddressee = A\n[iom]\nteams = \(finding)\n", to: "assessments/kent.conf")
      #expect(folder.run("batch").code == .done)
    }
    #expect(folder.read("out/kent.txt")?.contains("joint teams") == true)
    #expect(folder.read("out/.letterbank")?.split(separator: "\n").count == 5)
  }

  @Test("a force without an assessment is named, one named twice is drafted once")
  func forces() throws {
    let folder = try WorkingFolder(["templates/forces.conf": WorkingFolder.threeForces])
    #expect(
      folder.run("batch").output
        == "2 letters in 4 files, from 2 assessments, in out/; 1 force has no assessment: surrey\n")
    #expect(
      folder.run("draft", "kent", "kent").output
        == "1 letter in 2 files, from 1 assessment, in out/\n")
  }

  @Test("runs at once wait for each other, and the drafts are whole")
  func atOnce() async throws {
    let folder = try WorkingFolder()
    let expected = try WorkingFolder()
    _ = expected.run("batch")
    await withTaskGroup(of: Void.self) { group in
      let root = folder.url.path
      for _ in 0..<8 {
        group.addTask {
          let console = Console(write: { _, _ in }, isTerminal: { _ in false })
          let code = Letterbank.run(
            ["batch"], in: Surroundings(currentFolder: root, console: console))
          #expect(code == .done)
        }
      }
    }
    #expect(folder.names(in: "out") == expected.names(in: "out"))
    for name in expected.names(in: "out") where name != ".letterbank" {
      #expect(folder.read("out/\(name)") == expected.read("out/\(name)"))
    }
    // Letters are made at once, so that their order in the ledger is not settled.
    let ledgers = [folder, expected].map { folder in
      folder.read("out/.letterbank")?.split(separator: "\n").sorted()
    }
    #expect(ledgers[0] == ledgers[1])
  }

  @Test("no assessments at all is an error")
  func none() throws {
    let folder = try WorkingFolder()
    try folder.remove("assessments")
    #expect(
      folder.run("batch").errors == """
        assessments: error: there are no assessments, so there is nothing to draft
        help: add a file for each force, as assessments/kent.conf

        """)
  }
}
