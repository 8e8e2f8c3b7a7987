import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank new")
struct NewCommandTests {
  private static let bank = """
    [iom]
    heading = Offenders | Managing offenders
    [iom.teams]
    question = Are there teams?
    required = yes
    [iom.teams.joint]
    judgement = good
    text = There are {{kind}} teams, of police officers and of {{others}}, who meet every day at the same place.
    slot.kind = joint | mixed
    [iom.teams.many]
    judgement = neutral
    text = There are {{kind}} teams:
    item = one for {{place}}; and
    item = another.
    slot.kind = two | several
    [iom.number]
    question = How many offenders are there?
    """

  private func folder() throws -> WorkingFolder {
    try WorkingFolder([
      "templates/forces.conf": WorkingFolder.threeForces, "findings-bank/iom.conf": Self.bank,
      "templates/inspectors.conf": "[ann]\nname = Ann\nhonours = QPM\n",
    ])
  }

  private static let form = """
    # Surrey Police: an assessment to fill in.
    #
    # The letter goes to the Chief Constable. Ann, QPM signs it.
    #
    # To answer a question, write the name of a finding after the = below it. To say more,
    # repeat the line with another finding. A sentence of your own goes between quotation
    # marks, "…"; further lines of it are indented. Delete the line of a question that the
    # letter is silent on, unless it is marked (must be answered).
    #
    # {{Words}} in braces are a gap. Below the finding stands the line that fills it: take
    # away its #. A line that is needed with a finding ends in =, and the words go after
    # that. Of wordings with | between them leave one; the first stands where the line is
    # left out.
    #
    # letterbank lint says what is still open; letterbank draft makes the letter.

    force = surrey

    # The Chief Constable with title, and what follows "Dear".
    addressee =
    salutation =

    # Where there is something to say, take away the #; address has a line for each
    # line of the postal address, liaison-officer gets a copy of the letter.
    #address =
    #address =
    #liaison-officer =

    # For a letter made up to show what letters look like: in place of addressee and
    # salutation.
    #status = illustrative


    [iom]
    # Where the inspector's usual heading does not fit, one of these:
    #heading = Offenders | Managing offenders

    # Are there teams? (must be answered)
    #   joint (good)
    #     There are {{kind}} teams, of police officers and of {{others}}, who meet every day
    #     at the same place.
    #teams.joint.kind = joint | mixed
    #     needed with this finding:
    #teams.others =
    #   many (neutral)
    #     There are {{kind}} teams:
    #     - one for {{place}}; and
    #     - another.
    #teams.many.kind = two | several
    #     needed with this finding:
    #teams.place =
    teams =

    # How many offenders are there?
    #   a sentence of your own: "…"
    number =

    """

  @Test("a form has every question, the answers as comments, and what the roster knows")
  func form() throws {
    let folder = try folder()
    #expect(
      folder.run("new", "surrey")
        == .init(
          code: .done,
          output: """
            assessments/surrey.conf: 2 questions to answer, in any text editor
            letterbank lint says what is open, letterbank draft surrey makes the letter

            """, errors: ""))
    #expect(folder.read("assessments/surrey.conf") == Self.form)
    #expect(folder.names(in: "assessments") == ["essex.conf", "kent.conf", "surrey.conf"])
  }

  @Test("lint names what is open, each question in its words, and nothing else")
  func open() throws {
    let folder = try folder()
    _ = folder.run("new", "surrey")
    #expect(
      folder.run("lint", "assessments/surrey.conf")
        == .init(
          code: .found, output: "4 errors in 1 file\n",
          errors: """
            assessments/surrey.conf:20:1: error: 'addressee' has no value [key-value.empty-value]
              addressee =
              ^~~~~~~~~
            help: write the value after the =, or delete the line
            assessments/surrey.conf:21:1: error: 'salutation' has no value [key-value.empty-value]
              salutation =
              ^~~~~~~~~~
            help: write the value after the =, or delete the line
            assessments/surrey.conf:52:1: error: 'teams' is not answered: Are there teams? [assessment.empty-answer]
              teams =
              ^~~~~
            help: name one of its findings: 'joint', 'many'
            assessments/surrey.conf:56:1: error: 'number' is not answered: How many offenders are there? [assessment.empty-answer]
              number =
              ^~~~~~
            help: write a sentence between quotation marks, or delete the line

            """))
  }

  @Test("a form that is filled in drafts")
  func filled() throws {
    let folder = try folder()
    _ = folder.run("new", "surrey")
    try folder.write(
      Self.form.replacing("addressee =\n", with: "addressee = Ms S\n")
        .replacing("salutation =\n", with: "salutation = S\n")
        .replacing(
          "#teams.many.kind = two | several", with: "teams.many.kind = several"
        )
        .replacing("#teams.place =", with: "teams.place = day")
        .replacing("#address =", with: "address = A street").replacing(
          "\nteams =\n", with: "\nteams = many\n"
        )
        .replacing("\nnumber =\n", with: "\nnumber = \"There are nine.\"\n"),
      to: "assessments/surrey.conf")
    let run = folder.run("lint", "assessments/surrey.conf", "-q")
    #expect(!run.errors.contains("error:"), "\(run.errors)")
    let letter = folder.run("draft", "surrey", "--stdout")
    #expect(letter.errors == "")
    #expect(letter.output.contains("There are several teams:"))
  }

  @Test("what is there already is never overwritten")
  func exists() throws {
    let folder = try folder()
    let kent = folder.read("assessments/kent.conf")
    #expect(
      folder.run("new", "kent")
        == .init(
          code: .failed, output: "",
          errors: """
            assessments/kent.conf: error: this is there already, so it is left as it is
            help: go on with what is there, or move it away first

            """))
    #expect(folder.read("assessments/kent.conf") == kent)
    try folder.link("assessments/surrey.conf", to: folder.path("elsewhere.conf"))
    #expect(folder.run("new", "surrey").code == .failed)
    #expect(folder.read("elsewhere.conf") == nil)
    #expect(folder.names(in: "assessments") == ["essex.conf", "kent.conf", "surrey.conf"])
  }

  @Test("what an ended run left behind goes with the next, whether that writes or not")
  func interrupted() throws {
    let folder = try folder()
    for code in [ExitCode.done, .failed] {
      try folder.write("force", to: "assessments/.letterbank-unfinished-1-surrey.conf")
      #expect(folder.run("new", "surrey").code == code)
      #expect(folder.names(in: "assessments") == ["essex.conf", "kent.conf", "surrey.conf"])
    }
  }

  @Test("of many runs at once, one writes the form")
  func race() async throws {
    let folder = try folder()
    let arguments = ["new", "surrey", "--root", folder.url.path]
    let codes = await withTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let process = Process()
          process.executableURL = BuiltProgram.folder.appending(path: "letterbank")
          process.arguments = arguments
          // Where CI is true nothing is begun, wherever the tests themselves run.
          process.environment = [:]
          process.standardOutput = FileHandle.nullDevice
          process.standardError = FileHandle.nullDevice
          try? process.run()
          process.waitUntilExit()
          return process.terminationStatus
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.sorted() == [0, 2, 2, 2])
    #expect(folder.read("assessments/surrey.conf") == Self.form)
  }

  @Test("an unknown force, nobody who answers, and folders that are not as they should be")
  func refused() throws {
    let folder = try folder()
    #expect(
      folder.run("new", "surey").errors == """
        error: there is no force 'surey'
        help: did you mean 'surrey'?

        """)
    let unattended = folder.run("new", "surrey", environment: ["CI": "true"])
    #expect(unattended.code == .failed)
    #expect(unattended.errors.hasPrefix("error: nothing is written under CI=true\n"))
    #expect(folder.run("new").errors.hasPrefix("error: 'new' needs a force\n"))
    try folder.remove("assessments")
    try folder.makeFolder("elsewhere")
    #expect(folder.names(in: "assessments").isEmpty)
    #expect(folder.run("new", "surrey", "--json").output.contains("\"questions\" : 2"))
    #expect(folder.names(in: "assessments") == ["surrey.conf"])

    let other = try WorkingFolder(only: ["a.txt": ""])
    try folder.remove("assessments")
    try folder.link("assessments", to: other.url.path)
    #expect(folder.run("new", "surrey").errors.contains("leads out of the folder"))
    #expect(other.names(in: "") == ["a.txt"])
  }

  @Test("for every force of the repository the form lints but for what is open")
  func everyForce() throws {
    struct Found: Decodable {
      struct Entry: Decodable {
        let path: String
        let rule: String
        let severity: String
        let message: String
      }
      let diagnostics: [Entry]
    }
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }
    let forces = try FileManager.default.contentsOfDirectory(
      atPath: copy.appending(path: "assessments").path
    ).map { String($0.dropLast(".conf".count)) }
    #expect(forces.count == 43)
    _ = try BuiltProgram.shell(
      "rm assessments/*; for f in \(forces.joined(separator: " ")); do letterbank new $f; done",
      in: copy)
    let json = try BuiltProgram.shell("letterbank lint --json", in: copy)
    let found = try JSONDecoder().decode(Found.self, from: Data(json.utf8)).diagnostics
      .filter { $0.severity != "note" && $0.path.hasPrefix("assessments/") }
    let banks = ["preventing-crime", "attendance", "freeing-up-time"].map {
      copy.appending(path: "findings-bank/\($0).conf")
    }
    let questions = try banks.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("question = ") }
    }
    for force in forces {
      let own = found.filter { $0.path == "assessments/\(force).conf" }
      let open = own.filter { $0.rule == "assessment.empty-answer" }
      #expect(open.count == questions.count && questions.count > 20)
      #expect(own.count == open.count + 2)
      for (entry, question) in zip(open, questions) {
        #expect(entry.message.hasSuffix(": \(question.dropFirst("question = ".count))"))
      }
    }
  }
}
