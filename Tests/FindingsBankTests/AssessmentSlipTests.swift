import FindingsBank
import KeyValue
import SourceText
import Testing

@Suite("The slips of whoever fills in an assessment")
struct AssessmentSlipTests {
  @Test("what was not meant for the letter is found in fields, slots and free text")
  func leftovers() {
    let text = """
      force = kent
      addressee = "Mr A"
      salutation = A #see the file
      address = Unit #4, C# House
      liaison-officer = {{name}}
      [preventing-crime]
      strategy = partner
      strategy.partner = {{partner}}
      strategy = “The force is {{judgement}} of
        {{it}}.”
      strategy = "strong"
      strategy = "It is so." # ask again
      strategy = "A “strong” force, No #1."
      """
    #expect(
      Fixtures.faults(text) == """
        assessments/kent.conf:2:13: error: the quotation marks would stand in the letter
          addressee = "Mr A"
                      ^~~~~~
        help: did you mean 'Mr A'?
        assessments/kent.conf:3:16: error: this is no comment, as it does not begin its line
          salutation = A #see the file
                         ^~~~~~~~~~~~~
        help: put the comment on a line of its own, above this one
        assessments/kent.conf:5:19: error: this gap is not filled
          liaison-officer = {{name}}
                            ^~~~~~~~
        help: write what belongs in the place of {{name}}
        assessments/kent.conf:8:20: error: this gap is not filled
          strategy.partner = {{partner}}
                             ^~~~~~~~~~~
        help: write what belongs in the place of {{partner}}
        assessments/kent.conf:9:26: error: this gap is not filled
          strategy = “The force is {{judgement}} of
                                   ^~~~~~~~~~~~~
        help: write what belongs in the place of {{judgement}}
        assessments/kent.conf:11:12: error: 'strong' is the name of a finding, and stands between quotation marks
          strategy = "strong"
                     ^~~~~~~~
        help: take the quotation marks away, or write a sentence between them
        assessments/kent.conf:12:24: error: this is no comment, as it does not begin its line
          strategy = "It is so." # ask again
                                 ^~~~~~~~~~~
        help: put the comment on a line of its own, above this one

        """)
  }

  @Test("findings written as forms and reports show them")
  func copied() {
    let text = """
      force = kent
      addressee = Mr A
      [preventing-crime]
      strategy = strong (good)
      strategy = strong.
      strategy = preventing-crime.strategy.strong
      strategy = preventing-crime.training.none
      training = two-ways
        There is training in two ways
      training = none of what was to be taught was taught, and nobody knows why that is so
      strategy.strong = yes
      training.emphasis = focus
      """
    #expect(
      Fixtures.faults(text) == """
        assessments/kent.conf:4:12: error: the topic 'preventing-crime.strategy' has no finding 'strong (good)'
          strategy = strong (good)
                     ^~~~~~~~~~~~~
        help: did you mean 'strong'?
        assessments/kent.conf:5:12: error: the topic 'preventing-crime.strategy' has no finding 'strong.'
          strategy = strong.
                     ^~~~~~~
        help: did you mean 'strong'?
        assessments/kent.conf:6:12: error: the topic 'preventing-crime.strategy' has no finding 'preventing-crime.strategy.strong'
          strategy = preventing-crime.strategy.strong
                     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: did you mean 'strong'?
        assessments/kent.conf:7:12: error: the topic 'preventing-crime.strategy' has no finding 'preventing-crime.training.none'
          strategy = preventing-crime.training.none
                     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: did you mean 'training.none'?
        assessments/kent.conf:9:3: error: this line is indented, so it goes on with 'two-ways' above
            There is training in two ways
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: begin it with # if it is a comment, or delete it
        assessments/kent.conf:10:12: error: the topic 'preventing-crime.training' has no finding 'none of what was to be taught was taught, and nobody knows w…'
          training = none of what was to be taught was taught, and nobody knows why that is so
                     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: put a sentence of your own between quotation marks: "…"

        """)
  }

  @Test("an answer written as a slot is an answer, and a slot belongs to its finding")
  func misplacedSlots() {
    let text = """
      force = kent
      addressee = Mr A
      [preventing-crime]
      training.none = yes
      strategy = strong
      strategy.partner = a university
      """
    #expect(
      Fixtures.faults(text) == """
        assessments/kent.conf:4:1: error: no finding chosen for 'training' has a slot 'none'
          training.none = yes
          ^~~~~~~~~~~~~
        help: did you mean 'training = none'?
        assessments/kent.conf:6:1: error: no finding chosen for 'strategy' has a slot 'partner'
          strategy.partner = a university
          ^~~~~~~~~~~~~~~~
        help: did you mean 'strategy = partner'?

        """)
  }

  @Test("a section whose first line is missing is told of once, and a field is no topic")
  func missingSection() {
    let other = SourceFile(
      path: "findings-bank/iom.conf",
      text: """
        [iom]
        heading = IOM

        [iom.scheme]
        question = Is there one?

        [iom.scheme.kept]
        judgement = good
        text = It is {{well}} kept by {{whom}}.
        slot.well = well | badly

        [iom.partners]
        question = Who are they?

        [iom.partners.few]
        judgement = neutral
        text = They are few.
        """)
    let file = SourceFile(
      path: "assessments/kent.conf",
      text: """
        force = kent
        addressee = Mr A
        [preventing-crime]
        scheme = kept
        scheme.whom = all
        partners = few
        address = Kent
        preventing-crime.training = none
        [iom]
        scheme.whom = all
        """)
    let bank = Bank.read([Fixtures.bankFile, other]).value
    #expect(
      DiagnosticRenderer().render(Assessment.read(file, bank: bank).diagnostics.inOrder()) == """
        assessments/kent.conf:4:1: error: 'scheme' and 1 more are topics of 'iom', not of 'preventing-crime'
          scheme = kept
          ^~~~~~
        help: see whether the line [iom] is missing above
        assessments/kent.conf:7:1: error: the section 'preventing-crime' has no topic 'address'
          address = Kent
          ^~~~~~~
        help: 'address' belongs above the first [section]
        assessments/kent.conf:8:1: error: the section 'preventing-crime' has no topic 'preventing-crime'
          preventing-crime.training = none
          ^~~~~~~~~~~~~~~~
        help: leave out 'preventing-crime.', as the line [preventing-crime] says so already
        assessments/kent.conf:10:1: error: no finding chosen for 'scheme' has a slot 'whom'
          scheme.whom = all
          ^~~~~~~~~~~
        help: it is a slot of 'kept': choose that, or delete this line

        """)
  }

  @Test("no more faults than a person mends are told of one assessment")
  func manyFaults() {
    let lines = String(repeating: "strategy = z\n", count: 12_000)
    let file = SourceFile(
      path: "assessments/kent.conf", text: "force = kent\n[preventing-crime]\n" + lines)
    let read = Assessment.read(file, bank: Fixtures.bank)
    #expect(read.diagnostics.count == KeyValueDocument.maximumFaults)
  }
}
