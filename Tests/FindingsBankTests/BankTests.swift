import FindingsBank
import KeyValue
import SourceText
import Testing

@Suite("The findings bank")
struct BankTests {
  @Test("sections, topics, findings, slots and items")
  func whole() throws {
    let read = Bank.read([Fixtures.bankFile])
    #expect(read.diagnostics.isEmpty)
    let section = try #require(read.value.section("preventing-crime"))
    #expect(section.headings.map(\.text) == ["Preventing crime", "Preventing Crime"])
    #expect(section.topics.map(\.name) == ["strategy", "training"])
    #expect(section.topics[0].question?.text == "Is there a strategy?")
    #expect(
      read.value.findings.map(\.id.description) == [
        "preventing-crime.strategy.strong", "preventing-crime.strategy.partner",
        "preventing-crime.training.two-ways", "preventing-crime.training.none",
      ])
    let partner = try #require(section.topics[0].finding("partner"))
    #expect(partner.judgement == .neutral)
    #expect(partner.slots.map(\.name) == ["partner", "emphasis"])
    #expect(partner.slots.map(\.houseWording?.text) == [nil, "prevent"])
    #expect(partner.houseText == "The force works with {{partner}} to prevent crime.")
    #expect(section.topics[1].findings[0].houseText.hasSuffix("by course; or by example."))
  }

  @Test("a word of a folded text knows its line in the bank")
  func places() throws {
    let strong = try #require(Fixtures.bank.findings.first)
    #expect(strong.location.line == 9)
    guard case .words(let words) = strong.phrasing.pieces[2] else {
      Issue.record("the third piece is words")
      return
    }
    #expect(words.text == " on preventing crime.")
    #expect(words.location(of: 1..<3).pathAndLine == "findings-bank/preventing-crime.conf:10")
    let wording = try #require(strong.slots.first?.houseWording)
    #expect([wording.location.line, wording.location.column] == [11, 17])
  }

  @Test("a finding is named within its topic, or across topics of its section")
  func references() throws {
    let section = try #require(Fixtures.bank.section("preventing-crime"))
    let topic = section.topics[0]
    #expect(section.finding("strong", under: topic)?.id.name == "strong")
    #expect(section.finding("training.none", under: topic)?.id.topic == "training")
    #expect(section.finding("none", under: topic) == nil)
    #expect(section.finding("a.b.c", under: topic) == nil)
  }

  @Test("no topic has the name of the key that chooses a heading")
  func reservedTopic() {
    #expect(
      Fixtures.bankFaults(
        """
        [iom]
        heading = IOM
        [iom.heading]
        question = Where to?
        [iom.heading.one]
        judgement = good
        text = One.
        """) == """
          findings-bank/iom.conf:3:6: error: no topic can be named 'heading': in an assessment, 'heading \
          = …' is the section's heading
            [iom.heading]
                 ^~~~~~~
          help: give the topic another name

          """)
  }

  @Test("a choice without any wording is no choice")
  func emptyChoice() throws {
    let file = SourceFile(
      path: "findings-bank/iom.conf",
      text: """
        [iom]
        heading = IOM
        [iom.teams]
        question = Are there teams?
        [iom.teams.one]
        judgement = good
        text = There is {{gap}}.
        slot.gap = |
        """)
    let read = Bank.read([file])
    #expect(read.diagnostics.map(\.rule) == ["bank.empty-wording", "bank.empty-wording"])
    let slot = try #require(read.value.findings.first?.slots.first)
    guard case .free = slot.filling else {
      Issue.record("the slot is a choice of \(slot.filling)")
      return
    }
  }

  @Test("every fault of a bank is shown in one run")
  func faults() {
    let text = """
      stray = 1
      [iom]
      headng = IOM
      [other.topic]
      question = x
      [iom.teams]
      queston = Are there teams?
      [iom.teams.one]
      judgement = goodd
      text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
      slot.gpa = a | b
      [iom.teams.two]
      judgement = superb
      text = A {{gap}}.
      slot.gap = a || a
      slot.gap = b | c
      txt = no
      [iom.teams.three]
      text = Three.
      """
    #expect(
      Fixtures.bankFaults(text) == """
        findings-bank/iom.conf:1:1: error: 'stray' is not part of the section 'iom'
          stray = 1
          ^~~~~
        help: findings-bank/iom.conf holds [iom], [iom.topic], [iom.topic.finding]
        findings-bank/iom.conf:3:1: error: unknown key 'headng'
          headng = IOM
          ^~~~~~
        help: did you mean 'heading'?
        findings-bank/iom.conf:5:1: error: the section 'other' is not part of the section 'iom'
          question = x
          ^~~~~~~~
        help: findings-bank/iom.conf holds [iom], [iom.topic], [iom.topic.finding]
        findings-bank/iom.conf:7:1: error: unknown key 'queston'
          queston = Are there teams?
          ^~~~~~~
        help: did you mean 'question'?
        findings-bank/iom.conf:9:13: error: 'goodd' is no judgement
          judgement = goodd
                      ^~~~~
        help: did you mean 'good'?
        findings-bank/iom.conf:10:10: error: these braces are no slot
          text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
                   ^~
        help: a slot is written {{name}}, the name in small letters, digits and -
        findings-bank/iom.conf:10:16: error: these braces are no slot
          text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
                         ^
        help: a slot is written {{name}}, the name in small letters, digits and -
        findings-bank/iom.conf:10:22: error: these braces are no slot
          text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
                               ^~~
        help: a slot is written {{name}}, the name in small letters, digits and -
        findings-bank/iom.conf:10:28: error: these braces are no slot
          text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
                                     ^~~
        help: a slot is written {{name}}, the name in small letters, digits and -
        findings-bank/iom.conf:10:36: error: these braces are no slot
          text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
                                             ^~
        help: a slot is written {{name}}, the name in small letters, digits and -
        findings-bank/iom.conf:10:40: error: these braces are no slot
          text = A {{slot} and {{{raw}}} and {{#x}} and {{gap}}.
                                                 ^~
        help: a slot is written {{name}}, the name in small letters, digits and -
        findings-bank/iom.conf:11:1: error: the text has no slot {{gpa}}
          slot.gpa = a | b
          ^~~~~~~~
        help: did you mean 'slot.gap'?
        findings-bank/iom.conf:13:13: error: 'superb' is no judgement
          judgement = superb
                      ^~~~~~
        help: choose one of good, mixed, poor, neutral
        findings-bank/iom.conf:15:15: error: a wording is empty
          slot.gap = a || a
                        ^
        help: take a neighbouring word of the text into each wording
        findings-bank/iom.conf:15:17: error: 'a' is in this choice already
          slot.gap = a || a
                          ^
        help: delete one of the two
        findings-bank/iom.conf:16:1: error: 'slot.gap' is given twice, and takes one value
          slot.gap = b | c
          ^~~~~~~~
        findings-bank/iom.conf:15:1: note: first given here
          slot.gap = a || a
          ^~~~~~~~
        help: separate the wordings by | on one line
        findings-bank/iom.conf:17:1: error: unknown key 'txt'
          txt = no
          ^~~
        help: did you mean 'text'?
        findings-bank/iom.conf:18:2: error: 'judgement' is missing: a finding praises, blames or states
          [iom.teams.three]
           ^~~~~~~~~~~~~~~
        help: add a line 'judgement = …'

        """)
  }
}
