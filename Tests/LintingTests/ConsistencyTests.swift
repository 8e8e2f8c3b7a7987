import LetterDocument
import Linting
import SourceText
import Testing

@Suite("What rules of terms and consistency say")
struct ConsistencyTests {
  /// What is shown of a folder with one file put into it.
  private func shown(_ path: String, _ text: String) -> String {
    DiagnosticRenderer().render(ExampleFolder(RuleExample(path, text)).diagnostics)
  }

  /// What is shown of some words of a letter.
  private func shown(_ words: String) -> String {
    let file = SourceFile(path: "letter.md", text: words)
    let prose = Prose(MarkdownReader.read(file).value, in: file)
    return DiagnosticRenderer().render(Linter(HouseStyle()).diagnostics(in: prose).inOrder())
  }

  /// The assessment of Essex with this free text on its records.
  private static func essex(records: String) -> String {
    """
    force      = essex
    addressee  = The Chief Constable of Essex
    salutation = Chief Constable
    address    = Police Headquarters
    address    = Newtown AB1 2CD

    [calls]
    speed   = slow
    records = "\(records)"

    [training]
    courses = none
    """
  }

  @Test("free text near a finding is shown with the finding and what differs")
  func nearFinding() {
    let found = shown(
      "assessments/essex.conf", Self.essex(records: "The force keeps a good record of every call."))
    // The line of the finding is the example folder's business.
    let lines = found.split(separator: "\n").filter { !$0.hasPrefix("findings-bank/calls.conf:") }
    #expect(
      lines.joined(separator: "\n") == """
        assessments/essex.conf:9:12: warning: this free text is close to the finding \
        'calls.records.kept'
          records = "The force keeps a good record of every call."
                     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          text = The force keeps a record of each call.
                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        help: write kept, unless what differs is meant: … force keeps a {+good+} record of \
        [-each-]{+every+} call.
        """)
    #expect(found.contains(":8: note: the finding is here\n"))
  }

  @Test("free text that is a finding word for word is said to be it")
  func sameAsFinding() {
    let found = shown(
      "assessments/essex.conf", Self.essex(records: "The force keeps a record of each call."))
    #expect(found.contains("warning: this free text is the finding 'calls.records.kept'\n"))
    #expect(found.contains("help: write kept instead\n"), "\(found)")
  }

  @Test("an abbreviation that the letter has in words gets them as its repair")
  func abbreviation() {
    #expect(
      shown("Integrated Offender Management is used. The use of IOM methods is new.") == """
        letter.md:1:52: warning: this letter does not say what 'IOM' stands for
          Integrated Offender Management is used. The use of IOM methods is new.
                                                             ^~~
        help: write Integrated Offender Management (IOM) at its first use

        """)
  }

  @Test("an abbreviation used too soon shows where it is spelt out")
  func abbreviationTooSoon() {
    #expect(
      shown("The CQC has been told. The Care Quality Commission (CQC) is content.") == """
        letter.md:1:5: warning: 'CQC' is used before it is spelt out
          The CQC has been told. The Care Quality Commission (CQC) is content.
              ^~~
        letter.md:1:53: note: it is spelt out here
          The CQC has been told. The Care Quality Commission (CQC) is content.
                                                              ^~~
        help: write Care Quality Commission (CQC) at its first use

        """)
  }

  @Test("a possessive keeps its ending when its term is written otherwise")
  func twoSpellings() {
    #expect(
      shown("The plan of the Trust is new. It is in the Trust and the trust's budget.") == """
        letter.md:1:58: warning: 'trust's' is written 'Trust's' elsewhere in this letter
          The plan of the Trust is new. It is in the Trust and the trust's budget.
                                                                   ^~~~~~~
        letter.md:1:17: note: here, for one
          The plan of the Trust is new. It is in the Trust and the trust's budget.
                          ^~~~~
        help: did you mean 'Trust's'?

        """)
  }

  @Test("departures from a house wording are counted by inspector")
  func slotDeparture() {
    let text = """
      [training]
      heading = Training

      [training.courses]
      question = Are staff trained?

      [training.courses.two-ways]
      judgement = good
      text = Staff are trained in two ways:
      item = on a course in their first {{time}}; and
      item = by experienced staff.
      slot.time = year | month

      [training.courses.none]
      judgement = poor
      text = The force has no courses for its staff.
      """
    #expect(
      shown("findings-bank/training.conf", text) == """
        findings-bank/training.conf:12:20: note: 'month' stands for the house wording 'year' in \
        1 letter: illustrative
          slot.time = year | month
                             ^~~~~

        """)
  }
}
