import Foundation
import LetterbankCLI
import Testing

@Suite("All that is wrong, in one run of lint")
struct LintFolderTests {
  private static let house = [
    "templates/letter.mustache": """
    {{#addressee?}}{{addressee}}{{/addressee?}}{{^addressee?}}The {{force.head}}{{/addressee?}}{{#address}}\\
    {{.}}{{/address}}

    Dear {{salutation}}

    {{#sections}}
    ## {{heading}}

    {{#bullets}}
    - {{text}}
    {{#items}}
      - {{.}}
    {{/items}}
    {{/bullets}}

    {{/sections}}
    {{#inspector?}}{{inspector.name}}{{/inspector?}}{{#liaison-officer?}}, {{liaison-officer}}{{/liaison-officer?}}

    """,
    "findings-bank/calls.conf": """
    [calls]
    heading = Answering calls
    [calls.speed]
    question = Are calls answered quickly?
    required = yes
    [calls.speed.quick]
    judgement = good
    text = The force answers {{share}} calls {{quickly}}.
    slot.quickly = quickly | without delay
    [calls.speed.slow]
    judgement = poor
    text = Callers wait too long.
    excludes = quick
    [calls.records]
    question = Are calls recorded?
    [calls.records.kept]
    judgement = good
    text = Calls are recorded.

    """,
    "findings-bank/training.conf": """
    [training]
    heading = Training
    [training.courses]
    question = Are staff trained?
    [training.courses.two-ways]
    judgement = good
    text = There are two ways:
    item = by course; and
    item = by example.
    [training.courses.none]
    judgement = poor
    text = There are no courses.

    """,
    "templates/inspection.conf": "section = calls\nsection = training\n",
    "templates/inspectors.conf": "[east]\nname = The Eastern Inspector\n",
    "templates/forces.conf":
      "[kent]\nname = Kent Police\nhead = Chief Constable\ninspector = east\n",
  ]

  private static let sound = """
    force     = kent
    addressee = The Chief Constable

    [calls]
    speed       = quick
    speed.share = most
    records     = kept

    [training]
    courses = two-ways

    """

  /// What lint shows of the house with this assessment, and with a file replaced.
  private static func errors(_ assessment: String, _ files: [String: String] = [:]) throws -> String
  {
    let all = house.merging(["assessments/kent.conf": assessment]) { $1 }
    return try WorkingFolder(only: all.merging(files) { $1 }).run("lint").errors
  }

  @Test("twelve different faults are twelve diagnostics, each at its place")
  func twelve() throws {
    let assessment = """
      force     = kent
      status    = final
      adressee  = The Chief Constable
      liaison officer = The liaison officer

      [calls]
      speed         = quick
      speed.shar    = most
      speed.quickly = without dely
      speed         = slow
      records       = keept
      recrods       = kept
      records this line is no entry

      [training]
      courses = two-ways
      courses = "Courses are short.
      courses = none
      courses = none

      [trainig]
      courses = none
      """
    #expect(
      try Self.errors(assessment) == """
        assessments/kent.conf:3:1: error: unknown key 'adressee' [key-value.unknown-key]
          adressee  = The Chief Constable
          ^~~~~~~~
        help: did you mean 'addressee'?
        assessments/kent.conf:4:1: error: 'liaison officer' cannot be the name of a key [key-value.malformed-name]
          liaison officer = The liaison officer
          ^~~~~~~~~~~~~~~
        help: did you mean 'liaison-officer'?
        assessments/kent.conf:8:1: error: no finding chosen for 'speed' has a slot 'shar' [assessment.unknown-slot]
          speed.shar    = most
          ^~~~~~~~~~
        help: did you mean 'speed.share'?
        assessments/kent.conf:9:17: error: 'without dely' is no wording of the slot 'quickly' [assessment.unknown-wording]
          speed.quickly = without dely
                          ^~~~~~~~~~~~
        help: did you mean 'without delay'?
        assessments/kent.conf:10:17: warning: 'slow' contradicts 'quick' [data.contradicting-findings]
          speed         = slow
                          ^~~~
        assessments/kent.conf:7:17: note: chosen here
          speed         = quick
                          ^~~~~
        findings-bank/calls.conf:13:12: note: the bank says so
          excludes = quick
                     ^~~~~
        help: keep the one that is true of this force
        assessments/kent.conf:11:17: error: the topic 'calls.records' has no finding 'keept' [assessment.unknown-finding]
          records       = keept
                          ^~~~~
        help: did you mean 'kept'?
        assessments/kent.conf:12:1: error: the section 'calls' has no topic 'recrods' [assessment.unknown-topic]
          recrods       = kept
          ^~~~~~~
        help: did you mean 'records'?
        assessments/kent.conf:13:1: error: no '=' in this line, so it is no 'key = value' [key-value.no-equals-sign]
          records this line is no entry
          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: if 'records' is a key, write records = this line is no entry; if it goes on with the value above, indent it; if it is a comment, begin it with #
        assessments/kent.conf:16:11: error: 'two-ways' ends in a list, so nothing can follow it [assessment.text-after-list]
          courses = two-ways
                    ^~~~~~~~
        help: make it the last line of 'courses'
        assessments/kent.conf:17:11: error: this free text does not end in a quotation mark [assessment.unclosed-free-text]
          courses = "Courses are short.
                    ^~~~~~~~~~~~~~~~~~~
        help: close it with "; if it goes on below, indent the lines that it goes on in
        assessments/kent.conf:19:11: error: 'none' is in this letter already [assessment.repeated-finding]
          courses = none
                    ^~~~
        assessments/kent.conf:18:11: note: first chosen here
          courses = none
                    ^~~~
        help: delete one of the two lines
        assessments/kent.conf:21:2: error: the bank has no section 'trainig' [assessment.unknown-section]
          [trainig]
           ^~~~~~~
        help: did you mean 'training'?

        """)
  }

  @Test(
    "one mistake is one error",
    arguments: [
      (
        "[training]", "[trianing]", "9:2: error: the bank has no section 'trianing'",
        "assessment.unknown-section"
      ),
      (
        "[calls]", "[calls", "4:1: error: this section is never closed",
        "key-value.section-not-closed"
      ),
      (
        "records     =", "recrods     =", "7:1: error: the section 'calls' has no topic 'recrods'",
        "assessment.unknown-topic"
      ),
      (
        "records     =", "records", "7:1: error: no '=' in this line, so it is no 'key = value'",
        "key-value.no-equals-sign"
      ),
      (
        "speed       =", "speed", "5:1: error: no '=' in this line, so it is no 'key = value'",
        "key-value.no-equals-sign"
      ),
      (
        "force     =", "force", "1:1: error: no '=' in this line, so it is no 'key = value'",
        "key-value.no-equals-sign"
      ),
      ("addressee", "addresse", "2:1: error: unknown key 'addresse'", "key-value.unknown-key"),
      (
        "quick", "quikc", "5:15: error: the topic 'calls.speed' has no finding 'quikc'",
        "assessment.unknown-finding"
      ),
      (
        "speed.share", "speed.shaer",
        "6:1: error: no finding chosen for 'speed' has a slot 'shaer'", "assessment.unknown-slot"
      ),
    ])
  func noCascade(right: String, wrong: String, message: String, rule: String) throws {
    let errors = try Self.errors(Self.sound.replacing(right, with: wrong, maxReplacements: 1))
    #expect(Self.messages(errors) == ["assessments/kent.conf:\(message) [\(rule)]"], "\(errors)")
  }

  @Test(
    "a mistake in the bank is one error, whatever assessments make of the bank",
    arguments: [
      (
        "[calls.speed.quick]", "[calls.speed.quick", "this section is never closed",
        "key-value.section-not-closed"
      ),
      (
        "judgement = good", "judgement good", "no '=' in this line, so it is no 'key = value'",
        "key-value.no-equals-sign"
      ),
      ("text = The force", "txet = The force", "unknown key 'txet'", "key-value.unknown-key"),
      (
        "excludes = quick", "excludes = quikc", "there is no finding 'calls.speed.quikc'",
        "bank.unknown-exclusion"
      ),
    ])
  func bank(right: String, wrong: String, message: String, rule: String) throws {
    let path = "findings-bank/calls.conf"
    let text = try #require(Self.house[path])
    let errors = try Self.errors(
      Self.sound, [path: text.replacing(right, with: wrong, maxReplacements: 1)])
    let messages = Self.messages(errors)
    #expect(messages.count == 1, "\(errors)")
    #expect(messages.first?.hasSuffix("error: \(message) [\(rule)]") == true, "\(errors)")
  }

  @Test("a mistake in the roster or in a template hides none in an assessment")
  func houseAndAssessment() throws {
    let assessment = Self.sound.replacing("quick", with: "quikc")
    let own = "assessments/kent.conf:5:15: error: the topic 'calls.speed' has no finding 'quikc'"
    let forces = try #require(Self.house["templates/forces.conf"])
    let rosterErrors = try Self.errors(
      assessment,
      [
        "templates/forces.conf":
          forces + "[essex]\nname = Essex Police\nhead = Chief Constable\ninspector = eest\n"
      ])
    #expect(
      Self.messages(rosterErrors) == [
        "\(own) [assessment.unknown-finding]",
        "templates/forces.conf:8:13: error: there is no inspector 'eest' [house.unknown-inspector]",
      ])
    let template = try #require(Self.house["templates/letter.mustache"])
    let templateErrors = try Self.errors(
      assessment, ["templates/letter.mustache": template + "{{/other}}\n"])
    #expect(
      Self.messages(templateErrors).map { $0.prefix { $0 != "[" } }.prefix(1) == ["\(own) "])
    #expect(Self.messages(templateErrors).count == 2)
  }

  @Test("a file that is named for another force is one error, and its force is not missed")
  func misnamed() throws {
    let all = Self.house.merging([
      "assessments/knt.conf": Self.sound, "samples/kent.md": "Dear Chief Constable\n",
    ]) { $1 }
    #expect(
      try WorkingFolder(only: all).run("lint").errors == """
        assessments/knt.conf:1:13: error: the assessment of 'kent' is kent.conf, not this file [assessment.wrong-force]
          force     = kent
                      ^~~~
        help: write the force that this file is for, or name it kent.conf if none is named so yet

        """)
  }

  /// The first lines of the errors and warnings.
  private static func messages(_ errors: String) -> [String] {
    errors.split(separator: "\n").map(String.init).filter {
      $0.contains(": error: ") || $0.contains(": warning: ")
    }
  }

  @Test("what a file that cannot be read would hold is not missed")
  func unread() throws {
    let folder = try WorkingFolder()
    let inspectors = "[ann]\nname = Ann\nheading.iom = Offenders\n"
    try folder.write(inspectors, to: "templates/inspectors.conf")
    let bank = try #require(folder.read("findings-bank/iom.conf"))
    try folder.write(Data("# caf".utf8 + [0xE9, 0x0A] + bank.utf8), to: "findings-bank/iom.conf")
    let run = folder.run("lint")
    #expect(run.code == .found)
    #expect(run.errors.contains("findings-bank/iom.conf:1:6: error: "), "\(run.errors)")
    #expect(
      run.errors.split(separator: "\n").count { $0.contains("error: ") } == 1, "\(run.errors)")
    try folder.write(bank, to: "findings-bank/iom.conf")
    for name in ["letter.mustache", "forces.conf", "inspectors.conf", "inspection.conf"] {
      let text = try #require(folder.read("templates/\(name)"))
      try folder.write(Data([0xE9, 0x0A] + text.utf8), to: "templates/\(name)")
      #expect(!folder.run("lint").errors.contains("this file is missing"))
      try folder.write(text, to: "templates/\(name)")
    }
  }
}
