import SourceText

extension RulePage {
  /// The page of `bank.excludes-itself`.
  static let bankExcludesItself = RulePage(
    "bank.excludes-itself", .error,
    summary: "a finding that excludes itself",
    why: """
      A finding cannot contradict itself: another was meant.
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
        excludes = [[slow]]

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
