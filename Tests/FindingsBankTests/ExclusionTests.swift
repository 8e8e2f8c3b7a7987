import FindingsBank
import SourceText
import Testing

@Suite("What a bank says of questions and contradictions")
struct ExclusionTests {
  private static let other = SourceFile(
    path: "findings-bank/demand.conf",
    text: """
      [demand]
      heading = Demand
      [demand.demand]
      question = Is demand understood?
      required = yes
      [demand.demand.known]
      judgement = good
      text = Demand is known.
      """)

  private static func read(_ lines: String, _ more: SourceFile = other) -> Diagnosed<Bank> {
    let text = """
      [iom]
      heading = IOM
      [iom.teams]
      question = Are there teams?
      [iom.teams.joint]
      judgement = good
      text = There are teams.
      [iom.teams.none]
      judgement = poor
      text = There are none.
      \(lines)
      """
    return Bank.read([more, SourceFile(path: "findings-bank/iom.conf", text: text)])
  }

  private static func faults(_ lines: String) -> String {
    DiagnosticRenderer().render(read(lines).diagnostics.inOrder())
  }

  @Test("a finding is excluded by its name, from whichever of the two, also in another section")
  func exclusions() throws {
    let bank = Self.read("excludes = joint\nexcludes = demand.demand.known").value
    let (joint, none) = (bank.findings[1], bank.findings[2])
    #expect(Bank.exclusion(between: joint, and: none)?.location.line == 11)
    #expect(Bank.exclusion(between: none, and: joint)?.location.line == 11)
    #expect(Bank.exclusion(between: bank.findings[0], and: none)?.location.line == 12)
    #expect(Bank.exclusion(between: bank.findings[0], and: joint) == nil)
    let nearer = Self.read("excludes = teams.joint")
    #expect(nearer.diagnostics.isEmpty)
    #expect(nearer.value.findings[2].exclusions.map(\.excluded) == [joint.id])
  }

  @Test("a topic is required only if it says so")
  func required() throws {
    let sections = Self.read("").value.sections
    #expect(sections.map { $0.topics.map(\.isRequired) } == [[true], [false]])
  }

  @Test("an exclusion that names no finding, or the finding itself")
  func faults() {
    #expect(
      Self.faults(
        """
        excludes = jiont
        excludes = teams.jont
        excludes = demand.demand.knwon
        excludes = known
        excludes = none
        excludes = a.b.c.d
        """) == """
          findings-bank/iom.conf:11:12: error: there is no finding 'iom.teams.jiont'
            excludes = jiont
                       ^~~~~
          help: did you mean 'joint'?
          findings-bank/iom.conf:12:12: error: there is no finding 'iom.teams.jont'
            excludes = teams.jont
                       ^~~~~~~~~~
          help: did you mean 'teams.joint'?
          findings-bank/iom.conf:13:12: error: there is no finding 'demand.demand.knwon'
            excludes = demand.demand.knwon
                       ^~~~~~~~~~~~~~~~~~~
          help: did you mean 'demand.demand.known'?
          findings-bank/iom.conf:14:12: error: there is no finding 'iom.teams.known'
            excludes = known
                       ^~~~~
          help: write finding, topic.finding or section.topic.finding
          findings-bank/iom.conf:15:12: error: 'none' excludes itself
            excludes = none
                       ^~~~
          help: name the finding that contradicts it, or delete the line
          findings-bank/iom.conf:16:12: error: 'a.b.c.d' names no finding
            excludes = a.b.c.d
                       ^~~~~~~
          help: write finding, topic.finding or section.topic.finding

          """)
  }

  @Test("a question is required or not")
  func neither() {
    #expect(
      Self.faults("[iom.plans]\nquestion = Are there plans?\nrequired = maybe") == """
        findings-bank/iom.conf:13:12: error: 'maybe' is neither yes nor no
          required = maybe
                     ^~~~~
        help: write yes or no

        """)
  }

  @Test("a finding that could not be read is no unknown one")
  func faultyElsewhere() {
    let faulty = SourceFile(
      path: "findings-bank/demand.conf",
      text: """
        [demand]
        heading = Demand
        [demand.demand]
        question = Is demand understood?
        [demand.demand.known]
        judgement = good
        text Demand is known.
        """)
    let rules = Self.read("excludes = demand.demand.known", faulty).diagnostics.map(\.rule)
    #expect(rules == ["key-value.no-equals-sign"])
  }
}
