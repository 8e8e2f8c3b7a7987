import SourceText

extension RulePage {
  /// The page of `bank.repeated-finding`.
  static let bankRepeatedFinding = RulePage(
    "bank.repeated-finding", .error,
    summary: "a finding that its file has twice",
    why: """
      Nobody could tell which of the two a letter means. Give one of them another name, or delete it.
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
        text = The force keeps a record of each call.

        [calls.records.searched]
        judgement = good
        text = Staff search these records before they send an officer.

        [[[calls.records.kept]]]
        judgement = mixed
        text = The force keeps a record of some calls.
        """)
    ],
    good: [])
}
