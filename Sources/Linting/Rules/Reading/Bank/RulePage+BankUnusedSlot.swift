import SourceText

extension RulePage {
  /// The page of `bank.unused-slot`.
  static let bankUnusedSlot = RulePage(
    "bank.unused-slot", .error,
    summary: "wordings for a slot that the text does not have",
    why: """
      The text has no gap of this name, so that no letter gets any of the wordings. Mostly one of
      the two is misspelt.
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
        [[slot.quikcly]] = quickly | without delay

        [calls.speed.slow]
        judgement = poor
        text = Callers wait too long for an answer.
        excludes = quick

        [calls.records]
        question = Are calls recorded?

        [calls.records.kept]
        judgement = good
        text = The force keeps a record of each call.

        [calls.records.searched]
        judgement = good
        text = Staff search these records before they send an officer.
        """)
    ],
    good: [])
}
