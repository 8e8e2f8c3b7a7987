import SourceText

/// Finds terms that a letter writes in two ways.
struct TwoSpellings: WordingRule {
  let page = RulePage(
    "wording.two-spellings",
    summary: "a term that the letter writes in two ways, as \"frontline\" and \"front-line\"",
    why: """
      A reader who meets a term in another form wonders whether something else is meant. The form
      that the letter uses less is reported. A compound may well have a hyphen before a noun and
      none after it, as in "a well-managed team is well managed", and a title may have capitals
      that the same words do not have elsewhere: only uses of one kind are compared.
      """,
    bad: [
      "It was found that call-handlers are busy. A team works alongside [[call handlers]].",
      """
      Crime is entered on the command system and then on the crime recording system, or directly
      on the [[crime-recording]] system.
      """,
      "Front-line officers were seen. Some [[frontline]] staff had no radios.",
      "The database is new. Each [[data base]] is backed up.",
      "The force is clear about this. The [[Force]] acknowledges that the force's plan is old.",
      """
      This was agreed by chief officers. It is presented to [[Chief Officers]] and others.
      """,
      "Reoffending has fallen, and there is less [[re-offending]] by young people.",
      "There is a follow-up visit. A [[follow up]] visit is not made to all.",
      "The teams were [[well-managed]]. The wing is well managed, and the kitchen is well managed.",
      "Non-attendance is common. A letter about [[non attendance]] is sent.",
      "The Trust's plan is new. Staff have seen the plan of the Trust and the [[trust's]] budget.",
      "The handover is brief. A [[hand over]] between shifts takes long.",
      "Front-line officers were seen, and [[front line]] officers agree.",
      "The headteacher has left. A new [[head teacher]] will be appointed by the governors.",
      "There is a strong focus on problem-solving, but [[problem solving]] is not evaluated.",
    ],
    good: [
      "It is a well-managed team. The team is well managed.",
      "The force has a long-term plan. In the long term crime will fall.",
      "A follow-up visit is made. Officers are told to follow up each report.",
      "There is a problem-solving approach. Staff are good at problem solving.",
      "It was in the force's plans that Hampshire Police would work with other police forces.",
      "The Home Office was told. The office of the inspector is in the home counties.",
      "They may be late; maybe the force will act. Every day there are everyday tasks.",
      "Any one of them can do it, and anyone may. Some time ago it was said that sometime it ends.",
      "They went in to see it and into the room. It is all ready, and they have already left.",
      "There was a drop in crime in the year. The drop-in centre is open.",
      "The build-up of work is clear. The force is taking steps to build up a picture.",
      "Chief Constable Example was seen. Each chief constable has been told.",
      "The officers stop and search people fairly. The stop-and-search form is used.",
      "A set-up of this kind is rare. The unit that the force set up in 2013 is small.",
      "Inspectors did fieldwork in April. Officers in the field work closely with partners.",
      "The Police and Crime Commissioner supports the police. The commissioner is an elected post.",
      "There is an up-to-date plan. The plan is kept up to date.",
      "It has a two-year plan. The two year groups are taught together.",
      "Staff must re-sign the form each year, or they resign.",
      "In May the team was told that it may go. The Dashboard shows it on a dashboard.",
      "Part-time staff are content. Many of them work part time.",
      "The letter says: 'Front line first'. Frontline staff were pleased.",
      "Meetings are held face to face. A face-to-face meeting is rare.",
      "Phase 2 is under way. Each phase of it is planned, and the phase has a lead.",
      "The Safer Streets team has done much for safer streets, and Victim Support staff praise it. Its victim support is good.",
      "Sixth-form students were seen. Pupils in the sixth form study hard.",
      "Real-time data is shown. In real time data is hard to read.",
      "The Trust has met. The trust placed in staff is deserved.",
      "He is in charge of Operation Force. The force is pleased.",
      "Trust in police is high. The NHS Trust is content, and the trust of patients is high.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    var vocabulary = TermVocabulary()
    vocabulary.add(prose)
    var uses = TermUses(of: vocabulary)
    uses.add(prose, letter: 0)
    return uses.contests.flatMap { contest in
      let preferred = contest.preferred { $0.uses.count }
      let pattern = TermPattern(preferred.uses[0], in: prose)
      return contest.forms(besides: preferred).flatMap(\.uses).map {
        fault(of: $0, against: pattern, in: prose)
      }
    }
  }

  private func fault(of use: TermUse, against pattern: TermPattern, in prose: Prose) -> RuleFault {
    let written = prose.text(use.tokens)
    let preferred = pattern.text(of: use, in: prose)
    return prose.fault(
      at: use.tokens, "'\(written)' is written '\(preferred)' elsewhere in this letter",
      repair: .replacement(preferred),
      notes: [.init("here, for one", at: pattern.location)])
  }
}
