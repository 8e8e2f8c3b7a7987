import FindingsBank
import Testing

@Suite("The slips of whoever writes the bank")
struct BankSlipTests {
  @Test("a finding that begins a second time is told of once, and not key by key")
  func repeatedFinding() {
    #expect(
      Fixtures.bankFaults(
        """
        [iom]
        heading = IOM
        [iom.teams]
        question = Q?
        [iom.teams.joint]
        judgement = good
        text = There are joint teams.
        [iom.teams.joint]
        judgement = mixed
        text = There are {{few}} teams.
        slot.few = few | hardly any
        """) == """
          findings-bank/iom.conf:8:2: error: the finding 'iom.teams.joint' is in this file already
            [iom.teams.joint]
             ^~~~~~~~~~~~~~~
          findings-bank/iom.conf:5:2: note: it begins here
            [iom.teams.joint]
             ^~~~~~~~~~~~~~~
          help: give it a name of its own, or delete it

          """)
  }

  @Test("a slot spoilt in the text is one fault, and one without wordings is told so")
  func slots() {
    #expect(
      Fixtures.bankFaults(
        """
        [iom]
        heading = IOM
        [iom.teams]
        question = Q?
        [iom.teams.joint]
        judgement = good
        text = There are teams {{who} work.
        slot.who = that | who
        [iom.teams.own]
        judgement = good
        text = There are teams of {{kind}}.
        slot.kind =
        """) == """
          findings-bank/iom.conf:7:24: error: these braces are no slot
            text = There are teams {{who} work.
                                   ^~
          help: a slot is written {{name}}, the name in small letters, digits and -
          findings-bank/iom.conf:7:29: error: these braces are no slot
            text = There are teams {{who} work.
                                        ^
          help: a slot is written {{name}}, the name in small letters, digits and -
          findings-bank/iom.conf:12:1: error: 'slot.kind' has no value
            slot.kind =
            ^~~~~~~~~
          help: write its wordings with | between them, or delete the line if anything may stand there

          """)
  }
}
