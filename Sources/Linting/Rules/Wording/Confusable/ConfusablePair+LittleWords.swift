extension ConfusablePair {
  /// Comparatives, after which `than` may follow, and words that act as they do.
  private static let comparatives =
    "more|less|fewer|better|worse|greater|higher|lower|larger|smaller|longer|shorter|faster|slower"
    + "|stronger|weaker|wider|easier|harder|quicker|lesser|bigger|poorer"

  /// Pairs of the small words that every sentence has.
  static let ofLittleWords = [
    ConfusablePair(
      "there", "their",
      "_ own !@stop", "^ _ work|approach|staff|plans|records with|is|are|was|were|has|have",
      "_ role|roles|responsibilities|duties and",
      "of|for|with|by|about|within|between|against|towards|across|into|onto|upon|despite|throughout _"
        + " !being|to|not|is|are|was|were|having|ever|never|no|only|also|has|have|had|and|or|@stop",
      "in|on|to|from|at|during|through|under _ role|roles|responsibilities|duties|area|areas|work"
        + "|performance|workload|workloads|behaviour|homes|care|education|learning|own|teams|custody",
      "@verb|@participle|@gerund|and _ role|roles|responsibilities|powers|skills|managers|families"
        + "|communities|colleagues|understanding|views|concerns|welfare|safety|workload|workloads"
        + "|performance|duties|cases|caseloads|supervisors|knowledge|findings|objectives"),
    ConfusablePair(
      "their", "there",
      "_ is|are|was|were|has|have|had|would|should|cannot|seems|seem|appears|appear|exists",
      "_ will|can|may|must|might|could be", "_ is|are|was|were|has|have"),
    ConfusablePair("they're", "their", "_ own|role|roles|responsibilities|duties|work|staff"),
    ConfusablePair(
      "it's", "its",
      "_ own",
      "of|in|for|with|to|on|by|from|within|about|into|across|through|under|towards _ !@stop",
      "_ plans|resources|officers|strategy|performance|systems|arrangements|processes|budget"
        + "|workforce|powers|duties|responsibilities|pupils|prisoners|patients|residents|staff|approach"
        + "|procedures|communities|members|partners !who|that|which"),
    ConfusablePair(
      "its", "it_is",
      "!@preposition|and|or _ a|an|the", "_ clear|unclear|likely|unlikely|apparent|evident that",
      "_ important|essential|vital|possible|necessary|difficult|impossible|hard to|that|for",
      "_ likely|unlikely to", "_ unclear whether|how|if|why|what|when|who",
      "_ not clear|yet|always|possible|known|enough|the|a|easy|surprising"),
    ConfusablePair("its", "it_has", "_ been|become"),
    ConfusablePair(
      "your", "you_are",
      "_ aware|not|going|welcome that|of|to|the|a|able|yet",
      "as|that|if|when|because _ aware|unaware|unable", "_ unable|able to"),
    ConfusablePair(
      "you're", "your",
      "_ force|force's|letter|staff|officers|own|team|teams|response|hospital|school|prison|plans"
        + "|comments|inspection|report|service|pupils|patients"),
    ConfusablePair(
      "who's", "whose",
      "_ role|job|responsibility|responsibilities|duty|duties|needs|behaviour|primary|work|cases|case"
        + "|names|main|performance|children|care|task|families|own"),
    ConfusablePair("whose", "who_is", "_ responsible|going|able for|to"),
    ConfusablePair("whose", "who_has", "_ been|become"),
    ConfusablePair(
      "then", "than", unlessAfter: ["if", "when", "where", "once", "until", "after"],
      "\(comparatives) _",
      "no|much|far later|earlier|sooner|older|younger _"),
    ConfusablePair("then", "than", "rather|other _ @any"),
    ConfusablePair(
      "than", "then",
      "^ _", "since|until _ @stop",
      "@stop _ the|it|they|he|she|officers|staff @any|@stop"),
    ConfusablePair(
      "than", "then",
      unlessAfter: [
        "more", "less", "fewer", "better", "worse", "greater", "higher", "lower", "larger",
        "smaller", "longer", "shorter", "rather", "other", "earlier", "later", "faster", "slower",
        "stronger", "sooner", "older", "younger", "easier", "harder", "quicker", "wider",
      ],
      "and|and, _ !@stop"),
    ConfusablePair(
      "to", "too",
      "far|all _ many|much|few|often|long|late|slow|high|low|little|early|large|small|narrow|complex"
        + "|complicated|reliant|quick|quickly|slowly|short",
      "is|are|was|were|been _ late|high|reliant|few|many|complex|vague|expensive|lengthy|often|soon",
      "has|have|had|is|are|was|were|spend|spends|placed|place|takes|took _ many|much"),
    ConfusablePair(
      "too", "to",
      "able|unable|need|needs|needed|required|failed|continue|continues|continued|expected|want|wants"
        + "|wanted|likely|unlikely|order|opportunity|aims|aimed|intends|ability|how|helps|helped|used"
        + "|trying|tries|tried|willing|ought|allow|easy|designed|encouraged|asked _ @verb",
      "according|access|respond|responded|response|due|related|attention|listen|refer|prior|subject|next"
        + "|contribute|reported|provided|given|sent|linked|relating|contrary|compared|added|returned"
        + "|applied|attend|owing|thanks _ @determiner"),
    ConfusablePair(
      "off", "of",
      "number|range|lack|amount|because|instead|variety|series|majority|percentage|proportion|aware"
        + "|terms|capable|evidence|consist|consists|consisting|types|kind|quality|understanding"
        + "|awareness|part|most|some|many|none|use|result|knowledge _ @any",
      "out _ date|hours|area|control|court"),
    ConfusablePair(
      "of", "off",
      "signed|laid|switched|cut|called|written|dropped|logged|sealed|paid|kicked _ by|@stop|from|and",
      "while|when|were|was|are|is|went|go|come|came _ duty"),
    ConfusablePair(
      "form", "from",
      "obtained|gathered|collected|resulting|arising|ranging|apart|away|benefited|benefits|suffering"
        + "|suffer|differ|differs|recruited|removed|seconded|excluded|prevented|learnt|learned|recovered"
        + "|stemming|aside|transferred|derived|absent|stolen|resulted|arose|arisen|suffers|suffered"
        + "|emerged|came|comes|come|coming|ranged|originating|refrain|resigned|missing _ !@stop",
      "received|taken|drawn|evidence|information|data|feedback|support|learning|calls|referrals"
        + "|reports|advice|complaints|benefit|far|different _ the|a|an|this|these|those|their|its|other"
        + "|partner|members|victims|officers|staff|each|all|some|both @any",
      "_ time to time", "_ the outset|beginning|start",
      "!in|on _ january|february|march|april|may|june|july|august|september|october|november"
        + "|december|monday|tuesday|wednesday|thursday|friday to|until|onwards|and"),
    ConfusablePair(
      "from", "form",
      "in|some|any|another|one _ of", "the|a|an|this _ of|@stop|is|was|and|which|that",
      "to|can|will|should _ the|a basis|part",
      "application|consent|referral|complaint|order _ is|was|@stop"),
    ConfusablePair(
      "form", "forum",
      "_ for discussion|debate|dialogue", "resilience|consultative|scrutiny _"),
    ConfusablePair(
      "where", "were",
      "^|@stop|that|and|when|as they|we|who _ !possible|appropriate|necessary|applicable|relevant"
        + "|practicable|practical|needed|required|available|feasible|@subject|@determiner|@people|@stop",
      "there _ no|some|few|many|several|also|good|clear|two|three|a|not|examples|only",
      "officers|staff|supervisors|managers|inspectors|pupils|teachers|nurses|patients|prisoners"
        + "|residents|victims|parents|teams|records|files|crimes|calls|incidents|plans _ aware|unaware"
        + "|unable|unsure|confident|being|well|very|also|still|often|generally|properly|positive|clearly"
    ),
    ConfusablePair(
      "were", "where",
      "cases|circumstances|situations|instances|examples|occasions _ they|there|he|she|it|we",
      "in|of ~some|many|those|the|all|other|certain|most|these cases|areas|circumstances|situations"
        + "|instances|places _ the|a|an|their|this @any is|are|was|were|has|have|had|does|do|did|cannot"
        + "|can|will|may|should",
      "^ _ possible|appropriate|necessary|applicable|practicable , @any"),
    ConfusablePair(
      "on", "one",
      "is|was|as|@stop|at|from|by|that|and|with _ of the|its|their|these|those|our"),
    ConfusablePair(
      "one", "on",
      "based|depends|depend|depending|focus|focused|focuses|focusing|relies|rely|reliant|impact|embarked"
        + "|emphasis|dependent|reflect|concentrate|effect _ @determiner|@gerund|how|what"),
    ConfusablePair(
      "though", "through",
      "!@stop|even|as|and|but|although _ the use|introduction|means|medium|application|provision"
        + "|creation|development of",
      "@participle|achieve|improve|provide|work|working _ @gerund",
      "follow|follows|following|put|going|go|goes|went|gone|see|carry|come|came|halfway|all|get|carried"
        + " _ @determiner|to"),
    ConfusablePair(
      "through", "though",
      "even|as _ it|they|there|he|she|we|officers|staff|some|these|this @any",
      "even _ @determiner @any is|are|was|were|has|have|had|does|do|did|can|could|will|may"),
    ConfusablePair("thorough", "through", "_ the|a|an|its|their|this|these|which|our|your|such|an"),
    ConfusablePair(
      "through", "thorough",
      "a|an|the|very|more|most|less|not|sufficiently|and|of _ investigation|investigations|review|reviews"
        + "|analysis|assessment|assessments|search|searches|examination|evaluation|inspection"
        + "|understanding|knowledge|briefing|briefings|audit"),
    ConfusablePair(
      "thought", "though",
      "^|@stop|and|or even _ @determiner|@subject|there", "as _ it|they|the|he|she @any"),
    ConfusablePair(
      "though", "thought",
      "was|were|been|be|is|are _ that|to",
      "officers|staff|we|they|he|she|inspectors|managers|pupils _ that"),
    ConfusablePair(
      "trough", "through",
      "!peak|peaks|a|the|feeding|water|and _ the|a|an|its|their|these|this|to|@gerund|better|regular"
    ),
    ConfusablePair(
      "threw", "through", "carried|put|went|go|goes|came|got|get|gone|seen _ @determiner",
      "_ the use"),
    ConfusablePair(
      "weather", "whether",
      "_ or not",
      "assess|decide|determine|consider|establish|ascertain|know|ask|asked|check|see|sure"
        + "|clear|unclear|unsure|question|decision|identify|of|on|about|to|regarding|consider|record|as"
        + " _ the|they|it|there|a|an|officers|staff|this|to|all|victims|these|crimes|he|she|any|or"
        + " !storm|storms"),
    ConfusablePair(
      "whether", "weather",
      "_ conditions|forecast|warning|warnings|permitting",
      "bad|poor|severe|adverse|wet|hot|cold|extreme|winter _"),
    ConfusablePair(
      "witch", "which",
      "_ is|are|was|were|has|have|had|will|can|would|officers|means|includes|helps|they|it|the",
      "in|of|to|for|by|with|from|on|at _ !@stop"),
    ConfusablePair(
      "whist", "whilst",
      "!playing|of|a _ on|the|officers|this|it|they|some|there|@gerund|staff|at|in"),
    ConfusablePair("wile", "while", "_ on|the|officers|this|it|they|some|there|staff|@gerund"),
    ConfusablePair(
      "wit", "with", "!to _ the|a|an|its|their|partners|other|local|victims|staff|officers|these"),
    ConfusablePair(
      "fir", "for", "_ the|a|an|its|their|officers|staff|victims|all|this|these|example"),
    ConfusablePair("fro", "for", "!to|and _ @any"),
    ConfusablePair("thee", "the", "_ @any"),
    ConfusablePair(
      "an", "and",
      "_ the|their|its|are|is|was|were|this|they|has|have|will|to|these|those|with|then|also"),
    ConfusablePair(
      "then", "them", "enable|enables|allow|allows|help|helps|support|encourage|give|assist _ to"),
    ConfusablePair(
      "the", "they", "_ are|were|would|could|should|also @any"),
    ConfusablePair("they", "the", "_ public|same|inspection|inspectors|victim|victims|chief @any"),
    ConfusablePair(
      "if", "of",
      "a|the number|range|variety|majority|proportion _ !necessary|required|needed|possible|it|they|there|the|a"
    ),
    ConfusablePair(
      "has", "as", "known|regarded|identified|described|recognised _ a|an|the|being"),
    ConfusablePair(
      "as", "has",
      "force|team|school|trust|hospital|prison|policy|it|he|she|which _ been|not been|had"),
    ConfusablePair("is", "in", "be|is|are|was|were|been _ place|line"),
  ]
}
