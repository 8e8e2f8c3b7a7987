import FindingsBank
import KeyValue
import SourceText
import Testing

@Suite("An assessment")
struct AssessmentTests {
  @Test("several findings in one line are told apart from a sentence")
  func severalInOneLine() {
    let file = SourceFile(
      path: "assessments/kent.conf",
      text: "force = kent\naddressee = Mr A\n[preventing-crime]\ntraining = two-ways, none\n")
    #expect(
      DiagnosticRenderer().render(Assessment.read(file, bank: Fixtures.bank).diagnostics) == """
        assessments/kent.conf:4:12: error: the topic 'preventing-crime.training' has no finding 'two-ways, none'
          training = two-ways, none
                     ^~~~~~~~~~~~~~
        help: write each finding on a line of its own

        """)
  }

  @Test("addressee, bullets in the file's order, slots, free text")
  func whole() throws {
    let file = SourceFile(
      path: "assessments/kent.conf",
      text: """
        force = kent
        addressee = Mr A
        address = One
        address = Two
        [preventing-crime]
        heading = Preventing Crime
        training = two-ways
        training.method = book
        strategy = strong
        strategy.strong.emphasis = emphasis
        strategy = partner
        strategy.partner = Zoë's team
        strategy = training.none
        strategy = “Said of Kent
          alone.”
        """)
    let read = Assessment.read(file, bank: Fixtures.bank)
    #expect(read.diagnostics.isEmpty)
    let assessment = read.value
    #expect(assessment.force?.text == "kent")
    #expect(assessment.status == .final)
    #expect(assessment.address.map(\.text) == ["One", "Two"])
    let section = try #require(assessment.section("preventing-crime"))
    #expect(section.heading?.text == "Preventing Crime")
    #expect(section.bullets.map(\.topic) == ["training", "strategy"])
    #expect(
      assessment.selections.map(\.finding.id.name) == ["two-ways", "strong", "partner", "none"])
    #expect(assessment.selections.map(\.chosenAt.line) == [7, 9, 11, 13])
    let partner = assessment.selections[2]
    #expect(partner.fillings.map(\.slot) == ["partner"])
    #expect(partner.wording(of: "partner")?.text == "Zoë's team")
    #expect(partner.wording(of: "emphasis")?.text == "prevent")
    guard case .freeText(let text)? = section.bullets[1].statements.last else {
      Issue.record("the last statement is free text")
      return
    }
    #expect(text.text == "Said of Kent alone.")
    #expect(text.location(of: 13..<18).line == 15)
  }

  @Test("faults of the answers, each with its place and its repair, in one run")
  func faults() {
    let text = """
      forse = kent
      status = ilustrative
      salutation =
      [preventing-crim]
      training = none
      training.x = y
      [preventing-crime]
      heading = Preventing crimes
      trainin = none
      training = nonne
      training.method = book
      training = strong
      training = There is none.
      training = none # we saw none
      training = two ways
      training =
      training = "open
      training = ""
      """
    #expect(
      Fixtures.faults(text) == """
        assessments/kent.conf:1:1: error: unknown key 'forse'
          forse = kent
          ^~~~~
        help: did you mean 'force'?
        assessments/kent.conf:2:10: error: 'ilustrative' is no status
          status = ilustrative
                   ^~~~~~~~~~~
        help: did you mean 'illustrative'?
        assessments/kent.conf:3:1: error: 'salutation' has no value
          salutation =
          ^~~~~~~~~~
        help: write the value after the =, or delete the line
        assessments/kent.conf:4:2: error: the bank has no section 'preventing-crim'
          [preventing-crim]
           ^~~~~~~~~~~~~~~
        help: did you mean 'preventing-crime'?
        assessments/kent.conf:8:11: error: 'Preventing crimes' is no heading of the section 'preventing-crime'
          heading = Preventing crimes
                    ^~~~~~~~~~~~~~~~~
        help: choose one of Preventing crime | Preventing Crime
        assessments/kent.conf:9:1: error: the section 'preventing-crime' has no topic 'trainin'
          trainin = none
          ^~~~~~~
        help: did you mean 'training'?
        assessments/kent.conf:10:12: error: the topic 'preventing-crime.training' has no finding 'nonne'
          training = nonne
                     ^~~~~
        help: did you mean 'none'?
        assessments/kent.conf:12:12: error: the topic 'preventing-crime.training' has no finding 'strong'
          training = strong
                     ^~~~~~
        help: its findings are 'two-ways', 'none'
        assessments/kent.conf:13:12: error: the topic 'preventing-crime.training' has no finding 'There is none.'
          training = There is none.
                     ^~~~~~~~~~~~~~
        help: put a sentence of your own between quotation marks: "…"
        assessments/kent.conf:14:12: error: the topic 'preventing-crime.training' has no finding 'none # we saw none'
          training = none # we saw none
                     ^~~~~~~~~~~~~~~~~~
        help: a comment stands on a line of its own, above this one
        assessments/kent.conf:15:12: error: the topic 'preventing-crime.training' has no finding 'two ways'
          training = two ways
                     ^~~~~~~~
        help: did you mean 'two-ways'?
        assessments/kent.conf:16:1: error: 'training' is not answered: Is there training?
          training =
          ^~~~~~~~
        help: name one of its findings: 'two-ways', 'none'
        assessments/kent.conf:17:12: error: this free text does not end in a quotation mark
          training = "open
                     ^~~~~
        help: close it with "; if it goes on below, indent the lines that it goes on in
        assessments/kent.conf:18:12: error: this free text is empty
          training = ""
                     ^~
        help: write the sentence between the quotation marks, or delete the line

        """)
  }

  @Test(
    "a finding of another topic is meant where its name says much, and not where it is one word")
  func otherTopics() {
    let text = """
      force = kent
      addressee = Mr A
      [preventing-crime]
      strategy = two-ways
      strategy = none
      strategy = No
      strategy = 1
      training = strong
      plans = none
      plans = 1
      """
    let bank = SourceFile(
      path: "findings-bank/preventing-crime.conf",
      text: String(decoding: Fixtures.bankFile.bytes, as: UTF8.self) + """


        [preventing-crime.plans]
        question = Are there plans?

        [preventing-crime.plans.yearly]
        judgement = good
        text = There are yearly plans.
        """)
    let file = SourceFile(path: "assessments/kent.conf", text: text)
    let faults = Assessment.read(file, bank: Bank.read([bank]).value).diagnostics.inOrder()
    #expect(
      faults.map(\.repair) == [
        .replacement("training.two-ways"),
        .advice(
          "delete the line if there is nothing to say; its findings are 'strong', 'partner'"),
        .advice(
          "delete the line if there is nothing to say; its findings are 'strong', 'partner'"),
        .advice("its findings are 'strong', 'partner'"),
        .advice("its findings are 'two-ways', 'none'"),
        .advice("delete the line if there is nothing to say; its finding is 'yearly'"),
        .advice("its finding is 'yearly'"),
      ])
  }

  @Test("faults of the slots, each with its place and its repair, in one run")
  func slots() {
    let text = """
      force = kent
      addressee = Mr A
      [preventing-crime]
      strategy = strong
      strategy = partner
      strategy.emphasis = emphasis
      strategy.strong.emphasis = emphasys
      strategy.partner.emphasis = reduce
      strategy.partner.emphasis = prevent
      strategy.partnr = a university
      training = two-ways
      training.method =
      training = none
      training.none.method = book
      """
    #expect(
      Fixtures.faults(text) == """
        assessments/kent.conf:6:1: error: more than one finding of this bullet has a slot 'emphasis'
          strategy.emphasis = emphasis
          ^~~~~~~~~~~~~~~~~
        help: write strategy.strong.emphasis or strategy.partner.emphasis
        assessments/kent.conf:7:28: error: 'emphasys' is no wording of the slot 'emphasis'
          strategy.strong.emphasis = emphasys
                                     ^~~~~~~~
        help: did you mean 'emphasis'?
        assessments/kent.conf:9:1: error: the slot 'emphasis' is filled twice
          strategy.partner.emphasis = prevent
          ^~~~~~~~~~~~~~~~~~~~~~~~~
        assessments/kent.conf:8:1: note: first filled here
          strategy.partner.emphasis = reduce
          ^~~~~~~~~~~~~~~~~~~~~~~~~
        help: keep the one that is right
        assessments/kent.conf:10:1: error: no finding chosen for 'strategy' has a slot 'partnr'
          strategy.partnr = a university
          ^~~~~~~~~~~~~~~
        help: did you mean 'strategy.partner'?
        assessments/kent.conf:11:12: error: 'two-ways' ends in a list, so nothing can follow it
          training = two-ways
                     ^~~~~~~~
        help: make it the last line of 'training'
        assessments/kent.conf:12:1: error: the slot 'method' is filled with nothing
          training.method =
          ^~~~~~~~~~~~~~~
        help: write the wording after the =
        assessments/kent.conf:14:1: error: no finding chosen for 'training' has a slot 'none.method'
          training.none.method = book
          ^~~~~~~~~~~~~~~~~~~~
        help: its slots are method

        """)
  }

  @Test("a free slot must be filled, by the key that fills it in this bullet")
  func missingSlot() {
    let text = """
      force = kent
      addressee = Mr A # he or she
      [preventing-crime]
      training = strategy.partner
      training = none
      training = none
      strategy = partner
      heading.foo = x
      """
    #expect(
      Fixtures.faults(text) == """
        assessments/kent.conf:2:18: error: this is no comment, as it does not begin its line
          addressee = Mr A # he or she
                           ^~~~~~~~~~~
        help: put the comment on a line of its own, above this one
        assessments/kent.conf:4:12: error: 'partner' has a slot 'partner' that nothing fills
          training = strategy.partner
                     ^~~~~~~~~~~~~~~~
        findings-bank/preventing-crime.conf:15:8: note: the finding
          text = The force works with {{partner}} to {{emphasis}} crime.
                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: add a line 'training.partner = …' below this one
        assessments/kent.conf:6:12: error: 'none' is in this letter already
          training = none
                     ^~~~
        assessments/kent.conf:5:12: note: first chosen here
          training = none
                     ^~~~
        help: delete one of the two lines
        assessments/kent.conf:7:12: error: 'partner' has a slot 'partner' that nothing fills
          strategy = partner
                     ^~~~~~~
        findings-bank/preventing-crime.conf:15:8: note: the finding
          text = The force works with {{partner}} to {{emphasis}} crime.
                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: add a line 'strategy.partner = …' below this one
        assessments/kent.conf:7:12: error: 'partner' is in this letter already
          strategy = partner
                     ^~~~~~~
        assessments/kent.conf:4:12: note: first chosen here
          training = strategy.partner
                     ^~~~~~~~~~~~~~~~
        help: delete one of the two lines
        assessments/kent.conf:8:1: error: unknown key 'heading.foo'
          heading.foo = x
          ^~~~~~~~~~~
        help: the keys known here are heading

        """)
  }

  @Test("an illustrative letter names nobody")
  func illustrative() {
    #expect(
      Fixtures.faults(
        "force = kent\nstatus = illustrative\nsalutation = Zoë\n[preventing-crime]\nstrategy = \"X.\"\n"
      )
        == """
        assessments/kent.conf:3:14: error: an illustrative letter names nobody
          salutation = Zoë
                       ^~~
        help: delete this line, or 'status = illustrative' if the letter is real
        assessments/kent.conf:5:13: error: an illustrative letter holds findings of the bank only
          strategy = "X."
                      ^~
        help: delete this line, or 'status = illustrative' if the letter is real

        """)
  }
}
