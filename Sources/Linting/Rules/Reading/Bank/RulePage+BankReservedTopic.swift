import SourceText

extension RulePage {
  /// The page of `bank.reserved-topic`.
  static let bankReservedTopic = RulePage(
    "bank.reserved-topic", .error,
    summary: "a topic named heading",
    why: """
      In an assessment, 'heading = …' below a section chooses its heading, so that nobody could
      answer such a topic. Give it another name.
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

        [calls.[[heading]]]
        question = Where do calls lead to?

        [calls.heading.nowhere]
        judgement = poor
        text = Many calls lead to no visit.
        """)
    ],
    good: [])
}
