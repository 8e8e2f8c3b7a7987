import FindingsBank
import KeyValue
import SourceText
import Testing

/// Banks that nobody would write, and that are read as fast as others of their size.
@Suite("Large banks")
struct LargeBankTests {
  private static func read(_ lines: some Sequence<String>) -> Diagnosed<Bank> {
    let text = "[iom]\nheading = IOM\n[iom.teams]\nquestion = Are there teams?\n"
    return Bank.read([
      SourceFile(path: "findings-bank/iom.conf", text: text + lines.joined(separator: "\n"))
    ])
  }

  private static func finding(_ name: String) -> String {
    "[iom.teams.\(name)]\njudgement = good\ntext = There are teams."
  }

  @Test("tens of thousands of contradictions among thousands of findings")
  func exclusions() {
    let findings = (0..<3_000).map { Self.finding("joint-\($0)") }
    let lines = Array(repeating: "excludes = joint-2998", count: 20_000)
    #expect(Self.read(findings + lines).diagnostics.isEmpty)
  }

  @Test("of thousands of findings that are missing the first are suggested another")
  func unknownExclusions() {
    let findings = (0..<300).map { Self.finding("joint-\($0)") }
    let lines = (0..<3_000).map { "excludes = jont-\($0 % 300)" }
    let repairs = Self.read(findings + lines).diagnostics.map(\.repair)
    let advice = Diagnostic.Repair.advice(
      "write finding, topic.finding or section.topic.finding")
    #expect(repairs.count == 3_000)
    #expect(repairs[..<100].allSatisfy { $0 != advice })
    #expect(repairs[100...].allSatisfy { $0 == advice })
  }

  @Test("a choice of tens of thousands of wordings")
  func wordings() {
    let wordings = (0..<30_000).map(String.init).joined(separator: " | ")
    let read = Self.read([
      "[iom.teams.joint]\njudgement = good\ntext = {{count}}.", "slot.count = \(wordings) | 7",
    ])
    #expect(read.diagnostics.map(\.rule) == ["bank.repeated-wording"])
  }

  @Test("a finding of thousands of slots, and as many that its text does not have")
  func slots() throws {
    let numbers = 0..<3_000
    let read = Self.read(
      ["[iom.teams.joint]\njudgement = good"]
        + ["text = " + numbers.map { "{{slot-\($0)}}" }.joined(separator: " ")]
        + numbers.map { "slot.slot-\($0) = wording \($0)" }
        + numbers.map { "slot.another-slot-\($0) = wording" })
    #expect(read.diagnostics.map(\.rule) == numbers.map { _ in "bank.unused-slot" })
    #expect(read.diagnostics.allSatisfy { $0.repair == nil })
    let finding = try #require(read.value.findings.first)
    #expect(finding.slots.map(\.name) == numbers.map { "slot-\($0)" })
    #expect(finding.houseWording(of: "slot-2999")?.text == "wording 2999")
    #expect(finding.houseText == numbers.map { "wording \($0)" }.joined(separator: " "))
  }
}
