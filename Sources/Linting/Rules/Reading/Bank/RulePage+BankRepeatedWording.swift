import SourceText

extension RulePage {
  /// The page of `bank.repeated-wording`.
  static let bankRepeatedWording = RulePage(
    "bank.repeated-wording", .error,
    summary: "a wording that stands twice in a choice",
    why: """
      One of the two can never be chosen. Delete it.
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
        slot.quickly = quickly | [[quickly]]

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
