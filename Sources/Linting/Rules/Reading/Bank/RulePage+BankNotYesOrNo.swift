import SourceText

extension RulePage {
  /// The page of `bank.not-yes-or-no`.
  static let bankNotYesOrNo = RulePage(
    "bank.not-yes-or-no", .error,
    summary: "a 'required' that is neither yes nor no",
    why: """
      A topic is required, or it is not, as it is if nothing is said.
      """,
    bad: [
      RuleExample(
        "findings-bank/calls.conf",
        """
        [calls]
        heading = Answering calls | Calls from the public

        [calls.speed]
        question = Are calls answered quickly?
        required = [[always]]

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
        text = The force keeps a record of each call.

        [calls.records.searched]
        judgement = good
        text = Staff search these records before they send an officer.
        """)
    ],
    good: [])
}
