import SourceText

extension RulePage {
  /// The page of `bank.unknown-judgement`.
  static let bankUnknownJudgement = RulePage(
    "bank.unknown-judgement", .error,
    summary: "a judgement that there is not",
    why: """
      A finding is 'good', 'mixed', 'poor' or 'neutral'.
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
        judgement = [[por]]
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
