import SourceText

extension RulePage {
  /// The page of `bank.foreign-key`.
  static let bankForeignKey = RulePage(
    "bank.foreign-key", .error,
    summary: "a key of another section in a file of the bank",
    why: """
      Each file of the bank holds the section that it is named for. What belongs to another would
      not be found there.
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

        [training.books]
        [[question]] = Are there books?
        """)
    ],
    good: [])
}
