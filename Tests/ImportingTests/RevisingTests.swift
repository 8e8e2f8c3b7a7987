import Drafting
import FindingsBank
import Importing
import LetterDocument
import SourceText
import Testing
import Wording

@Suite("Bringing hand edits back into an assessment")
struct RevisingTests {
  /// The drafted letter of an assessment.
  static func draft(_ file: SourceFile, _ format: LetterFormat = .markdown) throws -> String {
    let drafted = Repository.house.draft(file)
    let letter = try #require(
      drafted.value, "\(DiagnosticRenderer().render(drafted.diagnostics))")
    return String(decoding: letter.bytes(format), as: UTF8.self)
  }

  /// What comes of replacing words in the letter of an assessment: the lines that go and come, or
  /// what is shown of the faults.
  static func edit(
    _ assessment: String, of force: String = "cleveland", _ edits: (String, String)...
  ) throws -> String {
    let file = SourceFile(path: "assessments/\(force).conf", text: assessment)
    var letter = try draft(file)
    for (old, new) in edits {
      try #require(letter.contains(old), "\(letter)")
      letter.replace(old, with: new, maxReplacements: 1)
    }
    let edited = SourceFile(path: "out/\(force).md", text: letter)
    let read = Repository.importer.revise(file, toSay: edited)
    guard let revision = read.value else { return DiagnosticRenderer().render(read.diagnostics) }
    if revision.leftOver.isEmpty {
      let again = SourceFile(path: edited.path, text: try draft(revision.new))
      #expect(ScannedLetter(again).wording == ScannedLetter(edited).wording)
    }
    let lines = revision.changes.flatMap(\.lines).map { line in
      switch line {
      case .removed(_, let text): "-\(text)\n"
      case .added(let text): "+\(text)\n"
      }
    }
    return lines.joined() + DiagnosticRenderer().render(revision.leftOver)
  }

  static let assessment = """
    # Cleveland.
    force     = cleveland
    addressee = Mrs J Cheer

    [preventing-crime]
    # Seen on the second day.
    training     = some-but-not-formal
    training.who = that
    # As the chief officers see it.
    training     = what-it-would-bring
    # Not yet agreed.
    number-plates = "They are used now and then."

    [attendance]
    iom          = research-partner
    iom.partner  = Teesside University

    """

  @Test("a letter that was not edited changes nothing", arguments: LetterFormat.allCases)
  func unedited(format: LetterFormat) throws {
    for file in Repository.assessments {
      let letter = SourceFile(
        path: "out/\(file.nameWithoutExtension).\(format.fileEnding)",
        text: try Self.draft(file, format))
      let read = Repository.importer.revise(file, toSay: letter)
      let revision = try #require(
        read.value, "\(DiagnosticRenderer().render(read.diagnostics))")
      #expect(!revision.changesFile, "\(file.path)")
      #expect(revision.changes.isEmpty && revision.leftOver.isEmpty && revision.restoresLetter)
    }
  }

  @Test("another wording of a slot is its line, and the house wording needs none")
  func slots() throws {
    #expect(
      try Self.edit(Self.assessment, ("staff that frequently", "staff who frequently"))
        == "-training.who = that\n")
    #expect(
      try Self.edit(Self.assessment, ("make better use", "make the most"))
        == "+training.use = the most\n")
    #expect(
      try Self.edit(Self.assessment, ("Teesside University", "a university of the region"))
        == "-iom.partner  = Teesside University\n+iom.partner  = a university of the region\n")
  }

  @Test("a sentence becomes another finding where it is one, and free text where it is none")
  func sentences() throws {
    #expect(
      try Self.edit(
        Self.assessment,
        ("They are used now and then.", "The force acknowledges issues around resilience."))
          == """
          -number-plates = "They are used now and then."
          +number-plates = "The force acknowledges issues around resilience."

          """)
    let finding = Repository.house.bank.section("preventing-crime")?.topic("number-plates")?
      .finding("used-proactively")
    #expect(
      try Self.edit(
        Self.assessment, ("They are used now and then.", try #require(finding).houseText))
          == """
          -number-plates = "They are used now and then."
          +number-plates = used-proactively

          """)
    #expect(
      try Self.edit(Self.assessment, ("formal crime prevention", "nearly no crime prevention"))
        == """
        -training     = some-but-not-formal
        -training.who = that
        +training     = "Although the force has provided some training to officers and staff, nearly no crime
        +               prevention training has not been delivered to staff that frequently deal with victims
        +               of crime and anti-social behaviour."

        """)
    #expect(
      try Self.edit(Self.assessment, ("They are used now and then.", "They are. They will be."))
        == """
        -number-plates = "They are used now and then."
        +number-plates = "They are. They will be."

        """)
  }

  @Test("what is taken out goes with its slots, and its comments stay, apart from what is below")
  func removed() throws {
    let letter = try Self.draft(
      SourceFile(path: "assessments/cleveland.conf", text: Self.assessment))
    let bullets = letter.split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
    #expect(
      try Self.edit(Self.assessment, (bullets[3] + "\n", ""))
        == "-training     = some-but-not-formal\n-training.who = that\n"
        + "-training     = what-it-would-bring\n+\n")
    let file = SourceFile(path: "assessments/cleveland.conf", text: Self.assessment)
    let edited = SourceFile(
      path: "out/cleveland.md", text: letter.replacing(bullets[4] + "\n", with: ""))
    let revision = try #require(Repository.importer.revise(file, toSay: edited).value)
    #expect(
      revision.new.text(0..<revision.new.bytes.count)
        == Self.assessment.replacing("number-plates = \"They are used now and then.\"\n", with: ""))
  }

  @Test("bullets come and stand where the letter has them, each with its comments")
  func bullets() throws {
    let letter = try Self.draft(
      SourceFile(path: "assessments/cleveland.conf", text: Self.assessment))
    let bullets = letter.split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
    #expect(
      try Self.edit(
        Self.assessment, (bullets[3], "- A new sentence.\n" + bullets[3]))
        == "+strategy     = \"A new sentence.\"\n")
    #expect(
      try Self.edit(
        Self.assessment, (bullets[4] + "\n", ""), (bullets[3], bullets[4] + "\n" + bullets[3]))
          == """
          +# Not yet agreed.
          +number-plates = "They are used now and then."
          -# Not yet agreed.
          -number-plates = "They are used now and then."

          """)
  }

  @Test("fields and headings are set, added and taken out")
  func fields() throws {
    #expect(
      try Self.edit(
        Self.assessment, ("Mrs J Cheer", "Mrs J Cheer QPM"), ("Dear Chief Constable", "Dear Jacqui")
      )
        == """
        -addressee = Mrs J Cheer
        +addressee = Mrs J Cheer QPM
        +salutation = Jacqui

        """)
    let more = Self.assessment.replacing(
      "\n\n[preventing",
      with:
        "\naddress   = Ladgate Lane\naddress   = Middlesbrough\nsalutation = Jacqui\n\n[preventing")
    #expect(
      try Self.edit(
        more, ("Ladgate Lane", "St Mark's House"), ("Jacqui", "Chief Constable"))
          == """
          -address   = Ladgate Lane
          +address   = St Mark's House
          -salutation = Jacqui

          """)
    #expect(
      try Self.edit(more, ("Ladgate Lane\\\n", "")) == "-address   = Ladgate Lane\n")
    #expect(
      try Self.edit(Self.assessment, ("### Preventing crime", "### Preventing Crime"))
        == "+heading      = Preventing Crime\n")
  }

  @Test("an edit of words that all letters share is told, and the rest is brought back")
  func shared() throws {
    #expect(
      try Self.edit(
        Self.assessment, ("will revisit some", "shall revisit some"),
        ("3 September", "4 September"),
        ("now and then", "often"))
          == """
          -number-plates = "They are used now and then."
          +number-plates = "They are used often."
          out/cleveland.md:7:1: warning: “4” stands in the place of “3”, which no assessment can change
            4 September 2014
            ^
          templates/inspection.conf:9:15: note: it comes from here
            sent        = 2014-09-03
                          ^~~~~~~~~~
          help: change it where it comes from, for all letters, or put it back in this one
          out/cleveland.md:25:4: warning: “shall” stands in the place of “will”, which no assessment can change
            We shall revisit some of the evidence gathered during the 'Core business' inspection as part of …
               ^~~~~
          templates/letter.mustache:51:4: note: it comes from here
            We will revisit some of the evidence gathered during the '{{inspection.short-name}}' inspection …
               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          help: change it where it comes from, for all letters, or put it back in this one

          """)
  }

  @Test("what no assessment can say is refused")
  func refused() throws {
    let illustrative = Self.assessment.replacing(
      "addressee = Mrs J Cheer", with: "status = illustrative"
    )
    .replacing(
      "number-plates = \"They are used now and then.\"", with: "number-plates = used-proactively")
    #expect(
      try Self.edit(illustrative, ("some training", "little training"))
        == """
        assessments/cleveland.conf, as the letter asks for it:7:17: error: an illustrative letter holds \
        findings of the bank only
          training     = "Although the force has provided little training to officers and staff, formal cr…
                          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: delete this line, or 'status = illustrative' if the letter is real
        assessments/cleveland.conf: error: no assessment can say what this letter does, so nothing is written
        help: put right in the letter what is shown above, or edit the assessment by hand

        """)
  }

  @Test("a finding stands once: said again, it is free text")
  func repeated() throws {
    let finding = Repository.house.bank.section("preventing-crime")?.topic("training")?
      .finding("what-it-would-bring")
    let text = try #require(finding).houseText
    #expect(
      try Self.edit(Self.assessment, ("They are used now and then.", text))
        == """
        -number-plates = "They are used now and then."
        +number-plates = "HMIC believes that by providing training, the force would be able to make better
        +                use of opportunities to prevent crime and provide a better quality service to the
        +                public."

        """)
  }

  @Test("a file with its own line ends, byte order mark and no last line end keeps them")
  func lineEnds() throws {
    let text = "\u{FEFF}" + Self.assessment.replacing("\n", with: "\r\n").dropLast(2)
    let file = SourceFile(path: "assessments/cleveland.conf", text: text)
    let edited = SourceFile(
      path: "out/cleveland.md",
      text: try Self.draft(file).replacing("Teesside University.", with: "us. All is well."))
    let revision = try #require(Repository.importer.revise(file, toSay: edited).value)
    let new = revision.new.text(0..<revision.new.bytes.count)
    #expect(
      new
        == text.replacing(
          "iom.partner  = Teesside University",
          with: "iom.partner  = us\r\niom          = \"All is well.\""))
  }

  @Test("what is no letter is refused")
  func noLetter() throws {
    let file = SourceFile(path: "assessments/cleveland.conf", text: Self.assessment)
    let read = Repository.importer.revise(
      file, toSay: SourceFile(path: "out/cleveland.md", text: "Hello.\n"))
    #expect(
      DiagnosticRenderer().render(read.diagnostics) == """
        out/cleveland.md: error: this is no letter of this inspection: no section begins in it
        help: a section begins with its heading on a line of its own: Preventing crime, Attendance at crimes and incidents, Freeing up time

        """)
  }
}
