extension ConfusablePair {
  /// Slips of the keyboard that make another word.
  static let ofSlips = [
    ConfusablePair("sue", "use", "the|make|makes|made|making|effective|better|good _ of"),
    ConfusablePair(
      "propose", "purpose", "the|fit|this|sole|main|its for _", "for the|this _ of|@stop",
      "the|sole|main|its|this _ of|is|was", "on _ @stop"),
    ConfusablePair("purpose", "propose", "we|they _ to|that"),
    ConfusablePair("prevision", "provision", "_ of|for", "education|health|service|training _"),
    ConfusablePair(
      "exiting", "existing",
      "_ system|systems|policy|policies|arrangements|processes|process|plans|staff|resources"
        + "|procedures|practice|legislation|officers|structures"),
    ConfusablePair("prove", "proof", "burden|standard of _", "as _ of"),
    ConfusablePair("conformation", "confirmation", "_ that|from", "written|awaiting|email _"),
    ConfusablePair(
      "compliant compliants", "complaint complaints",
      "a|the|each|every|formal|this|any|one|first"
        + " _ about|against|from|was|has|made|by|procedure|handling"),
    ConfusablePair("complaint", "compliant", "fully|not|legally|is|are|be|non _ with"),
    ConfusablePair("retuned retuning", "returned returning", "_ to|from|by|home"),
    ConfusablePair(
      "long-tern short-tern medium-tern", "long-term short-term medium-term", "_ @any", "_ @stop"),
    ConfusablePair(
      "sever", "serve", "to|and|which _ the|local|its|their community|communities|public"),
    ConfusablePair("severs", "serves", "_ the|a|local"),
    ConfusablePair("ant", "any", "if|of|without|for|in|not _ @any @any"),
    ConfusablePair("cad", "can", "they|it|staff|officers|and _ be"),
    ConfusablePair("fort", "for", "!the|a|of _ the|a|an|its|their|example|all|officers|staff|this"),
    ConfusablePair(
      "bot", "not",
      "is|are|was|were|did|do|does|has|have|had|could|should|would|may|will _ @any"),
    ConfusablePair("bit", "but", "@stop _ the|it|there|this|they|these|some|is|was"),
    ConfusablePair(
      "hat", "that",
      "found|identified|so|ensure|ensures|believe|believes|said|noted|evidence _ @any"),
    ConfusablePair("ion", "in", "_ the|a|an|its|their|some|this|order|addition|place|all|most"),
    ConfusablePair("sin", "in", "@participle _ the|order|place|some|all|most|these"),
    ConfusablePair("sate", "state", "_ of|that|schools"),
    ConfusablePair("stag", "stage", "at|this|later|early|each|first|next _ @stop|of|in"),
    ConfusablePair("wiling", "willing", "_ to|and"),
    ConfusablePair("wile", "will", "force|trust|school|it|they|we|officers|staff _ be|have|need"),
    ConfusablePair("curtsey", "courtesy", "_ @any", "_ @stop"),
    ConfusablePair(
      "defiantly", "definitely",
      "is|are|was|were|has|have|will|should|would|can|most|almost _ @any"),
    ConfusablePair(
      "grate", "great",
      "a|of|in|the|very|with|so _ deal|many|majority|number|success|value|care|importance|extent"
        + "|progress|potential|emphasis|risk"),
    ConfusablePair(
      "massage massages", "message messages",
      "text|key|consistent|voicemail|email _", "_ from|that"),
    ConfusablePair(
      "pear", "peer",
      "_ support|review|reviews|mentor|mentors|pressure|assessment|group|groups"),
    ConfusablePair("peek", "peak", "_ demand|times|time|hours|periods|period"),
    ConfusablePair("sown", "shown", "been|was|were|has|have _ that|to|by|the"),
    ConfusablePair("vise", "vice", "_ versa|chair|president|principal"),
    ConfusablePair(
      "wander wanders wandered", "wonder wonders wondered", "_ whether|why|how|if|what"),
  ]
}
