import SourceText

extension RulePage {
  /// The page of `bank.malformed-slot`.
  static let bankMalformedSlot = RulePage(
    "bank.malformed-slot", .error,
    summary: "braces in a text that are no slot",
    why: """
      A slot is written {{name}}, the name in small letters, digits and hyphens. Other braces
      would stand in the letter.
      """,
    bad: [
      RuleExample(
        "findings-bank/calls.conf",
        """
        [calls]
        heading = Answering calls | Calls from the public

        [calls.speed]
        question = Are calls answered quickly?
        required = yes

        [calls.speed.quick]
        judgement = good
        text = The force answers {{share}} calls {{quickly}}.
        slot.quickly = quickly | without delay

        [calls.speed.slow]
        judgement = poor
        text = Callers wait too long for an answer.
        excludes = quick

        [calls.records]
        question = Are calls recorded?

        [calls.records.kept]
        judgement = good
        text = The force keeps a [[{]]record[[}]] of each call.

        [calls.records.searched]
        judgement = good
        text = Staff search these records before they send an officer.
        """)
    ],
    good: [])
}
