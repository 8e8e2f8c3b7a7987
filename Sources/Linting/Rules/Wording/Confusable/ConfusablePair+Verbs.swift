extension ConfusablePair {
  /// Pairs of verbs.
  static let ofVerbs = [
    ConfusablePair(
      "lead", "led",
      "@be ~well|strongly|effectively|jointly|@adverb _ by", "has|have|had ~also|already _ to",
      "team|programme|review|operation|unit|initiative|meeting|project|group|panel|board|partnership"
        + "|investigation|inquiry|campaign|exercise|scheme|training|work|session|task _ by"
        + " !example|setting|showing|doing|being"
    ),
    ConfusablePair("lead-by", "led-by", "_ @any"),
    ConfusablePair(
      "intelligence-lead police-lead victim-lead demand-lead community-lead user-lead"
        + " evidence-lead data-lead partnership-lead consultant-lead",
      "intelligence-led police-led victim-led demand-led community-led user-led"
        + " evidence-led data-led partnership-led consultant-led",
      "_ approach|policing|service|services|tasking|patrols|model|operations|scheme|care|work|deployment"
    ),
    ConfusablePair(
      "led", "lead", "to|will|would|should|can|could|must|may|might|cannot|not _ @any",
      "take|takes|took|taking|taken the _"),
    ConfusablePair(
      "loose looses loosing", "lose loses losing",
      "to|will|may|might|could|would|can|not|cannot|should|must|they|it _ @determiner|confidence|trust|time|sight"
        + "|track|out|faith|contact|staff|officers|money|interest|focus|momentum|evidence|data|information|touch"
    ),
    ConfusablePair("looses loosing", "loses losing", "_ @any"),
    ConfusablePair(
      "lose", "loose", "_ ends|end|change|fitting|clothing", "on the _", "too _ @stop"),
    ConfusablePair(
      "insure insures insured insuring", "ensure ensures ensured ensuring",
      "_ that",
      "_ compliance|consistency|consistent|effective|adequate|appropriate|quality|good|better",
      "to|will|should|can|must _ all|staff|officers|victims|pupils|patients|there|they|it"),
    ConfusablePair(
      "assure", "ensure", "!quality|quality-|can|i|we|you _ that"),
    ConfusablePair(
      "ensure", "assure",
      "_ you|us|him|her|me|them|hmic that", "_ the public|community|inspectorate|inspector that"),
    ConfusablePair("ensured", "assured", "rest _"),
    ConfusablePair(
      "accept", "except",
      "@stop _ for|in|where|when|as|that|one|those", "^ _ for|in|where|when",
      "all|everyone|everything|nothing|nobody|none|everywhere _ for|one|where|when",
      "!to|will|can|would|could|should|may|not|cannot|must|we|they|i|you|and|or|who|that|also|only|responsibility"
        + " _ for the|one|a|those|two|three"),
    ConfusablePair(
      "except", "accept",
      "to|will|would|can|could|should|must|may|cannot|not _ responsibility|the|this|these|any|that|all|it|them|our"
        + "|recommendations|calls|referrals|new|a|his|her|their"),
    ConfusablePair("except", "expect", "we|they|i|would|should|also _ to|that|all|the"),
    ConfusablePair(
      "excepted", "accepted",
      "@be|been|@have ~generally|widely|not _ by|as|that|the|responsibility|practice"),
    ConfusablePair("excepted", "expected", "@be|been _ to"),
    ConfusablePair(
      "excess", "access",
      "have|has|had|having|gain|gained|gaining|easy|ready|direct|full|limited|no|better|improved|increased|quick"
        + "|restricted|equal|public|remote|gave|give|gives|given _ to"),
    ConfusablePair("access", "excess", "in _ of @number", "an _ of"),
    ConfusablePair("adopt", "adapt", "to|can|not|must|will|could|should|able _ to"),
    ConfusablePair("adopted adopting", "adapted adapting", "_ to the|changing|local|their|its|new"),
    ConfusablePair("elude eludes eluded eluding", "allude alludes alluded alluding", "_ to"),
    ConfusablePair(
      "allude alluded", "elude eluded", "_ capture|arrest|detection|police|officers|justice"),
    ConfusablePair("appraised appraise", "apprised apprise", "_ of", "kept|keep|fully _ on"),
    ConfusablePair("appraise", "apprise", "_ him|her|them|us|officers|staff of"),
    ConfusablePair(
      "buy", "by",
      "provided|recorded|led|supported|made|used|managed|reviewed|given|taken|carried|staffed|funded|run|supervised"
        + "|attended|dealt|handled|assessed|identified|caused|followed|held|written|signed|agreed|monitored|out _"
        + " !in|-|into",
      "_ @gerund"),
    ConfusablePair(
      "by", "buy",
      "able|unable|money|funding|budget|planning|plans|intends|afford|intend to _ @determiner|new|more|equipment|extra"
    ),
    ConfusablePair("bye", "by", "!good|bye|a _ the|a|an|its|their|officers|staff|this|@gerund"),
    ConfusablePair(
      "case", "cause", "root|probable|main|underlying|common _ of|is|was|@stop|analysis",
      "a _ for concern",
      "to|will|would|may|might|can|could|not|which|likely _ harm|damage|distress|concern|delays|delay|problems|disruption"
        + "|confusion|the most|most|further|serious|injury|difficulty|difficulties|significant|unnecessary"
    ),
    ConfusablePair(
      "cause", "case",
      "in most|some|all|many|every|each|this|any|either|that|which _ @stop|the|officers|staff",
      "!to|will|would|may|might|can|could|not|which|that|they|and|likely _ file|files|worker|workers|conference|study|studies|papers|load"
    ),
    ConfusablePair(
      "contact contacts", "contract contracts",
      "under|breach|terms of|fixed-term _ @stop|and|with", "_ of employment",
      "fixed-term|zero-hours|outsourcing _"),
    ConfusablePair(
      "contract", "contact",
      "point|points of _", "eye|face-to-face|telephone _ !of|for|which|that",
      "in|first|make|made|making|regular|initial|direct|keep|kept|maintain|maintained|no|no|any _ with"
        + " victims|witnesses|families|callers|parents|relatives|the|members|communities|children|prisoners|patients"
        + " !firm|company|provider|supplier|contractor"),
    ConfusablePair(
      "brake brakes", "break breaks",
      "to|will|not|and _ down|into|even|up|the law|chain|link|cycle",
      "lunch|rest|meal|tea|comfort|coffee|refreshment _",
      "take|takes|taking|took|without|have|had a _", "_ down|into"),
    ConfusablePair(
      "break breaks", "brake brakes", "hand|foot|emergency _ @stop|was|is|on|and",
      "_ pads|fluid|lights|light"),
    ConfusablePair(
      "bare", "bear",
      "_ in|witness mind|to", "to|bring|brought|brings|bringing to|can|will _ @stop|on|upon",
      "_ the brunt|cost|costs|burden|responsibility|risk", "_ responsibility|witness"),
    ConfusablePair(
      "bear", "bare", "_ minimum|essentials|bones|necessities|facts|cells|walls|feet|skin", "laid _"
    ),
    ConfusablePair(
      "wave waved waving", "waive waived waiving",
      "_ ~the|a|their|its|his|her|any|all right|rights|fee|fees|requirement|requirements|charge|charges|anonymity|privilege"
    ),
    ConfusablePair(
      "waive", "wave", "heat|crime|second|first|new|next|third|latest|a _ of|@stop|and"),
    ConfusablePair("precede", "proceed", "to|will|not|can|should _ with|to|@stop"),
    ConfusablePair("proceeded", "preceded", "@be|been _ by"),
    ConfusablePair(
      "proceeding", "preceding",
      "the|any|each _ year|years|months|month|paragraph|section|chapter|twelve|12|12-month|week|weeks|report|inspection"
    ),
    ConfusablePair("precedes", "proceeds", "the _ of crime|sale|the"),
    ConfusablePair(
      "persecute persecuted persecuting", "prosecute prosecuted prosecuting",
      "_ for theft|burglary|an|offences|the|crimes|fraud|assault",
      "_ offenders|suspects|offences|cases|perpetrators"),
    ConfusablePair(
      "persecution persecutions", "prosecution prosecutions",
      "_ service|case|file|files|rates|rate|witness|witnesses|team|counsel|evidence",
      "crown|successful|private|criminal|of|more|failed _ @stop|of|for|and|in|is|was|were"),
    ConfusablePair("prescribed", "proscribed", "_ organisation|organisations"),
    ConfusablePair(
      "proscribed", "prescribed",
      "_ medication|medicine|medicines|form|format|timescale|timescales|manner|method|period|by",
      "_ by a|the doctor|gp|nurse|law"),
    ConfusablePair(
      "elicit", "illicit",
      "!to|will|can|could|may|might|would|not|help _ drugs|drug|substance|substances|goods|trade|items|alcohol|tobacco|phones|activity|use"
    ),
    ConfusablePair(
      "illicit", "elicit",
      "to|can|will|could|may|should|not _ @determiner|information|responses|views|further|more|feedback|support|evidence|from"
    ),
    ConfusablePair(
      "right", "write", "to|can|will|must|should _ down|reports|statements|letters|reports|up"),
    ConfusablePair(
      "write", "right",
      "the|@determiner _ person|people|time|place|places|skills|level|decision|decisions|way|balance|direction|support|thing|things|staff|approach|action|to|service|of",
      "human|legal|civil|victims'|all _ @stop|and"),
    ConfusablePair("writes", "rights", "human|legal|civil|equal|the|their _ @stop|and|of"),
    ConfusablePair(
      "rite rites", "right rights", "human _", "the _ person|people|time|place|way|to",
      "_ of way|access"),
    ConfusablePair(
      "hear", "here", "^ _ is|are|the",
      "set|outlined|described|included|recorded|published|mentioned|summarised|worked|works _ @stop|and|in|are|is"
    ),
    ConfusablePair(
      "here", "hear",
      "pleased|disappointed|want|wanted|opportunity|able|sorry|encouraged|like|expected|glad|concerned to _ @any"
    ),
    ConfusablePair(
      "past", "passed",
      "was|were|be|been|being|has|have|had|not|quickly _ on|between|onto|over|through|the|by|to|back|information|its|their|all",
      "information|details|intelligence|calls|cases|files|concerns|referrals _ to|on|onto|between"),
    ConfusablePair(
      "passed", "past",
      "the|this _ year|years|months|month|12|twelve|few|two|three|five|six|decade|week|weeks|ten|18",
      "in the _ @stop", "half|quarter|drove|walked|ran _ @any"),
    ConfusablePair(
      "bought", "brought", "_ to justice|bear|court|light", "_ about|forward|together"),
    ConfusablePair(
      "analysis", "analyse",
      "to|will|can|should|must|not|fully _ the|its|their|this|these|how|data|all|why|what",
      "to _ crime|demand and|data|patterns"),
    ConfusablePair(
      "analyse", "analysis",
      "the|an|this|detailed|further|some|of|crime|demand|data|any|its|no _ of|is|was|has|and|to|by|that|@stop|shows|showed"
    ),
    ConfusablePair(
      "emphasis", "emphasise",
      "to|will|should|would|we|they|must _ the|that|this|how|its|our|prevention|to|again"),
    ConfusablePair(
      "emphasise", "emphasis",
      "a|an|the|strong|greater|more|less|much|clear|increased|particular|little|no _ on|is|of|@stop|was|that"
    ),
    ConfusablePair(
      "belief beliefs", "believe believes",
      "we|they|officers|staff|hmic|i|inspectors|who|also _ that|the|they|it|there|this"),
    ConfusablePair(
      "believe", "belief",
      "the|our|a|their|strong|this|his|her|common|widespread|mistaken|genuine _ that|in|of|among|@stop"
    ),
    ConfusablePair(
      "asses", "assess", "_ the|how|whether|risk|risks|what|if|their|its|these|this|each|all|and",
      "to|will|can|not|should|must _"),
    ConfusablePair("posses", "possess", "to|who|that|not|must|may|they|staff|officers|should _"),
    ConfusablePair(
      "preform preforms preformed preforming", "perform performs performed performing", "_ @any",
      "_ @stop"),
    ConfusablePair(
      "diffuse diffused diffusing", "defuse defused defusing",
      "_ ~the|a|any|this|potentially|difficult|tense situation|situations|tension|tensions|conflict|conflicts|confrontation"
    ),
    ConfusablePair(
      "exasperate exasperates exasperated", "exacerbate exacerbates exacerbated",
      "problem|problems|situation|issue|issues|this|these|shortage|shortages|pressures|difficulties|which|that|demand|risks|it @be|further|has|have ~further|been|also _ by|the",
      "to|will|may|can|could|further _ the|this|these|existing"),
    ConfusablePair(
      "flaunt flaunts flaunted flaunting", "flout flouts flouted flouting",
      "_ ~the rules|law|rules|regulations|laws|policy"),
    ConfusablePair(
      "mitigate mitigates mitigated mitigating", "militate militates militated militating",
      "_ against"),
    ConfusablePair(
      "canvas", "canvass", "to|will|not|and _ opinion|opinions|views|local|residents|support|the"),
    ConfusablePair(
      "collaborate collaborated", "corroborate corroborated",
      "_ ~the|their|his|her evidence|account|accounts|story|statement|statements|claims|allegation|complaint"
    ),
    ConfusablePair(
      "rise", "raise",
      "to|will|should|and|help _ awareness|concerns|standards|issues|money|funds|aspirations|attainment|expectations|the profile|standard|quality"
    ),
    ConfusablePair(
      "raise", "rise",
      "a|the|sharp|recent _ in crime|demand|calls|complaints|the|violence|offences|recorded|reported",
      "gave|give|gives|giving|given _ to"),
    ConfusablePair(
      "reign reigns", "rein reins", "free|full|tight _ @stop|to|on|over",
      "to|must|take|taking|took|the _ in|of"),
    ConfusablePair(
      "sited", "cited",
      "@be|been|often|frequently|@have|officers|staff _ as|examples|evidence|the|a|lack|several",
      "_ as a|an|the|one|evidence"),
    ConfusablePair("sighted", "cited", "_ as|examples a|an|the|one|of"),
    ConfusablePair(
      "site", "cite",
      "to|can|could _ examples|evidence|the|an|a|several|any example|examples|of|lack|evidence"),
    ConfusablePair("scene", "seen", "has|have|had|been|was|were|be|not _ @any|@stop"),
    ConfusablePair(
      "seen", "scene",
      "crime _ investigators|investigator|examiner|examiners|management|and|manager|managers",
      "the _ of ~the|a crime|incident|accident|collision"),
    ConfusablePair(
      "sort", "sought", "_ after",
      "has|have|had|was|were ~also|not _ to|advice|assurance|views|assurances|approval|assistance|legal|by|from"
    ),
    ConfusablePair("diverse", "divers", "police _"),
    ConfusablePair("steel", "steal", "to _ from|vehicles|property|goods|money|cars|the|bicycles"),
    ConfusablePair(
      "trailed trailing", "trialled trialling",
      "is|are|was|were|been|being|be _ in|at|across|with|for|on|by|a|new|the",
      "has|have|had _ a|the|new|its|this|it", "_ new|a new|@any"),
    ConfusablePair(
      "pouring poured pour", "poring pored pore",
      "_ over documents|files|records|data|the|reports|paperwork"),
    ConfusablePair(
      "pray prays praying", "prey preys preying",
      "_ on vulnerable|the|elderly|older|young|women|children|lonely"),
    ConfusablePair(
      "roles roled", "rolls rolled",
      "it|force|trust|school|which|is|are|was|been|being|be|team _ out"),
    ConfusablePair("liable", "libel", "for|of _ @stop"),
    ConfusablePair("weighting", "waiting", "_ list|lists|room|rooms"),
  ]
}
