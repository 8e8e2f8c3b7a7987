import SourceText

/// Finds clauses that have two verbs for one subject, as "the force has meetings in the force are
/// used".
struct TwoVerbs: WordingRule {
  let page = RulePage(
    "wording.two-verbs",
    summary: "a clause with two verbs for one subject",
    why: """
      A sentence that was rewritten in part may keep a verb of its older wording: "the force has daily
      meetings in the force are used well". Only clauses in which no other reading is possible are
      reported.
      """,
    bad: [
      "HMIC found that the force has daily management meetings in the force [[are]] being used well.",
      "The school has weekly staff meetings in the school [[are]] chaired by the head.",
      "The trust has a clear plan [[is]] known to all nurses.",
      "It has a good record of visits by the governor [[was]] seen.",
      "There is a new system [[is]] used on the wards.",
    ],
    good: [
      "The problem the force has in the area is staffing.",
      "The force has systems officers are unable to use, and plans staff have not read.",
      "The tools officers have available on the system are good.",
      "All the school has in the budget is spent. What it has is a plan.",
      "The trust has a plan that is known, and a team which was formed in May is at work.",
      "The force has a plan and is using it. It has a duty officers are proud of.",
      "The force has, in the view of the panel, a plan. The head said the school has.",
      "The prison has a library as have the others. There is a feeling things have changed.",
      "The plan the force has for the county is sound. He said the ward has space is not true.",
      "Having a plan is good. To have a plan in the force is best.",
      "The force has made some progress in the area as the staff are new.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      DoubledVerbFinder(prose, sentence).verbs().map { first, second in
        prose.fault(
          at: second..<second + 1,
          "'\(prose.words[second])' is a second verb after '\(prose.words[first])'",
          repair: .advice("delete one of the two verbs, or part the clause in two"))
      }
    }
  }
}
