extension ConfusablePair {
  /// Constructions that take another word.
  static let ofGrammar = [
    ConfusablePair(
      "of", "have",
      "would|could|should|might|must|may|wouldn't|couldn't|shouldn't|cannot _ been|had|done|gone|@participle|also|not|better|taken|become",
      "would|could|should _ !course|necessity|@stop|@determiner|itself|late|themselves"),
    ConfusablePair(
      "of", "into",
      "a|an|any|no|some|little|more|better|greater|further|limited ~@any ~@any insight|insights _ @any",
      "provide|provides|provided|gain|gained|give|gives|gave|have|has|had|offer|offers|develop ~a|an"
        + " ~@any insight|insights _ !@people"),
    ConfusablePair("comprised", "composed", "_ of"),
    ConfusablePair("comprises", "consists", "_ of"),
    ConfusablePair("comprise", "consist", "_ of"),
    ConfusablePair("regards", "regard", "in|with _ to"),
    ConfusablePair("disinterested", "uninterested", "_ in"),
    ConfusablePair("less", "least", "at _ !@adverb|@participle|likely|able|than|of|risk|@any"),
    ConfusablePair(
      "lest", "least", "at|very _ @any", "_ likely|effective|experienced|one|able"),
    ConfusablePair(
      "not", "no",
      "@be|@have|do|does|did|can|could|will|would _ longer @participle|in|able|required|the|a|have|has"
        + "|@verb|exists|an|available|acceptable"),
    ConfusablePair(
      "no", "not",
      "do|does|did _ have|always|take|make|attend|identify|record|provide|use|understand|consider|know|need",
      "is|are|was|were|has|have|had|will|could _ always|yet|been|only|be"),
    ConfusablePair(
      "not", "note",
      "pleased|important|interesting|encouraging|disappointing|disappointed|fair to _ that|the",
      "we|i|inspectors _ that|the|with"),
    ConfusablePair(
      "no", "know",
      "do|does|did|to|not|staff|officers|they|we _ what|how|who|whether|where|why|when|if|about",
      "do|does|did not _ @any"),
    ConfusablePair(
      "now", "know",
      "need|needs|want|wants|wanted|able|important to _ what|how|who|whether|where|why|that|if|about",
      "not _ what|how|who|whether|why|where"),
    ConfusablePair(
      "know", "now",
      "is|are|was|were|has|have|had _ being|in|able|using|under|more|been|the|a|an|has|have|well|better|used|trained|clear|need|needs",
      "until|right _ @stop"),
    ConfusablePair(
      "know", "known",
      "is|are|was|were|be|been ~not|well|also|locally _ as|to|by|about|for|that|@stop"),
    ConfusablePair(
      "know", "no",
      "there is|are|was|were|has|been _ @any", "little or _",
      "has|have|had|with _ formal|means|evidence|plans|arrangements|overarching|process|strategy|system"
    ),
    ConfusablePair(
      "knew", "new",
      "the|a|an|its|their|our|of|with|for|introduce|introduced|introducing|implementing|brand|develop _ @any"
    ),
    ConfusablePair(
      "new", "knew", "they|he|she|who|i|we _ @determiner|what|how|about|of|where|who|when|why",
      "staff|officers _ what|how|about|of|why"),
    ConfusablePair(
      "aloud", "allowed", "@be|not _ to"),
    ConfusablePair("maybe", "may_be", "there|it|this|which|that|they|these|who|what|and _ !@stop"),
    ConfusablePair(
      "everyday", "every_day",
      "checked|updated|reviewed|held|happens|takes|available|place|meet|meets|met _ @stop|at|by|in|and|to"
    ),
    ConfusablePair("anyway", "any_way", "in _ @any|@stop"),
    ConfusablePair(
      "overtime", "over_time",
      "improve|improves|improved|improving|evolve|evolved|evolves|evolving _"),
    ConfusablePair(
      "setup login rollout breakdown backup", "set_up log_in roll_out break_down back_up",
      "to|will|can|must|should|not|cannot _ a|an|the|its|their|to|these|this|new|and|data|systems|@stop"
    ),
    ConfusablePair("setup", "set_up", "was|were|been|being|has|have _"),
    ConfusablePair(
      "apart", "a_part", "is|are|was|were|as|form|forms|become|been|be|play|plays|played _ of|in"),
    ConfusablePair("allot", "a_lot", "_ of|more|less"),
    ConfusablePair(
      "ready", "already",
      "is|are|was|were|has|have|had all _ been|in|being|taken|started|begun|identified|recognised"),
    ConfusablePair(
      "this", "these",
      "_ officers|arrangements|findings|crimes|incidents|policies|systems|victims|areas|teams|meetings|pupils|prisoners|patients|residents"
    ),
    ConfusablePair(
      "these those", "this that",
      "_ area|officer|incident|arrangement|policy|meeting|victim|finding|information|evidence|approach|process"
        + " is|was|has|@stop|will|does"),
  ]
}
