extension ConfusablePair {
  /// Pairs of nouns, or of a noun and a verb that sounds or looks like it.
  static let ofNouns = [
    ConfusablePair(
      "process", "progress",
      "make|makes|made|making|see|seen ~very good|great|some|much|little|significant|real|steady|considerable"
        + "|excellent|limited|further|strong|slow|reasonable|more|no|substantial|sufficient|sound|rapid"
        + "|insufficient|notable|positive|impressive|encouraging|less _ !@any",
      "make|makes|made|making ~very good|great|some|much|little|significant|real|steady|considerable"
        + "|excellent|limited|further|strong|slow|reasonable|more|no|substantial|sufficient|sound|rapid"
        + "|insufficient|notable|positive|impressive|encouraging|less"
        + " _ in|on|with|towards|against|since|and|but|this|over|as|to|at|during|because|here",
      "good|little|steady|significant|considerable|limited|further|more|excellent|substantial|insufficient"
        + " _ has|had|is|was ~not ~being|been made"),
    ConfusablePair(
      "progress", "process",
      "a ~more ~clear|robust|formal|structured|consistent|rigorous|thorough|decision-making|referral|new"
        + "|vetting|complaints|planning|effective|simple|lengthy _ for|to|by|of|in|that|which|is|was|@stop",
      "in the _ of @gerund"),
    ConfusablePair(
      "affect affects", "effect effects",
      "a|an|the|no|little|adverse|positive|negative|significant|direct|limited|knock-on|side|detrimental"
        + "|beneficial|immediate|lasting|damaging|cumulative|deterrent|overall|same|desired|opposite|real _",
      "into|in|take|takes|took|taken|taking|full _ @stop|from|on|in|and|when|as",
      "its|their|this|any _ on|upon|of"),
    ConfusablePair(
      "effect effects effected effecting", "affect affects affected affecting",
      "adversely|negatively|badly|severely|disproportionately|seriously|positively|directly|greatly _"
        + " !change|changes|improvement|improvements|an|a",
      "to|not|may|might|could|would|will|can|which|this|that|it|also|they|still _ ~the|its|their|an|our"
        + " performance|morale|quality|ability|safety|way|outcomes|outcome|learning|attendance"
        + "|confidence|how|whether|everyone|all|staff|officers|victims|pupils|patients|prisoners|residents"
        + "|communities|people|capacity|behaviour",
      "staff|officers|victims|those|people|communities|pupils|patients|families|prisoners|residents _ by"
    ),
    ConfusablePair(
      "practise practises", "practice practices",
      "a|an|the|good|best|poor|current|common|effective|unsafe|safe|clinical|in|its|into|of|existing"
        + "|normal|sound|such|medical|general|outstanding|notable|promising|inconsistent|standard|working"
        + "|recording|policing|teaching|nursing|professional|and|weak|restrictive|safer _"
        + " !their|these|the|how|using|what",
      "to|with this|their _ @stop|of|in"),
    ConfusablePair(
      "practice", "practise",
      "to _ their|it|them|these|how|safely|what|those|this|regularly",
      "able|unable|opportunity|opportunities|chance|licensed|encouraged|allowed|permitted|qualified|fit"
        + "|unfit|time|need|needs|continue to _",
      "@modal|do|does|did|not|regularly _ their|the|it|these|this|them|what|how"),
    ConfusablePair("practicing practiced", "practising practised", "_ @any", "_ @stop"),
    ConfusablePair(
      "advise", "advice",
      "the|an|a|of|for|with|good|best|legal|further|expert|professional|provide|provides|provided|providing"
        + "|given|gave|gives|give|giving|offer|offers|offered|offering|seek|seeks|sought|seeking|receive|receives|received"
        + "|practical|medical|tactical|independent|timely|this|such|specialist|impartial|prevention|safety _"
        + " @stop|on|to|from|about|and|is|was|for|or|in|that|given|when|of|at|as|regarding|has|had|which",
      "some|any|more _ on|about|from"),
    ConfusablePair(
      "advice advices", "advise advises",
      "able|unable|used|expected|required|available|duty|there|trained|wish|wishes|like to _ @any",
      "will|would|should|can|could|may|might|must _ !be|@stop|is|was|has|on|and|from|to|given",
      "to _ him|her|them|whether|us|victims|callers|officers|staff|patients|parents|pupils"),
    ConfusablePair(
      "license licenses", "licence licences",
      "a|an|the|driving|its|their|his|her|under|of|shotgun|firearms|firearm|premises|television|operating"
        + "|gun|on|without|alcohol|this|these|any|all|every|each _",
      "_ condition|conditions|holder|holders|fee|fees|agreement"),
    ConfusablePair(
      "licence", "license",
      "to|can|will|must|may _ premises|taxis|drivers|the|them|these|a|all|such"),
    ConfusablePair("licenced licencing", "licensed licensing", "_ @any", "_ @stop"),
    ConfusablePair(
      "principal principals", "principle principles",
      "in _ @stop|and|but|to|that|agreed",
      "agreed|agree|agrees|accepted|accept|supported|supports in _",
      "the|this|a|its|these|of _ of @gerund|equality|proportionality|fairness|openness|transparency|continuous"
        + "|public|best|joint|shared|due|natural|good|justice|policing|fair|effective|early|that",
      "guiding|core|basic|fundamental|underlying|general|underpinning|overarching|founding|important"
        + " _ of|that|is|are|was|were|@stop|and|which|for|in"),
    ConfusablePair(
      "principle", "principal",
      "!in _ reason|reasons|objective|objectives|officer|officers|source|sources|concern|risk|purpose|method|finding"
        + "|findings|inspector|responsibility|priority|priorities|difference|duty|challenge|challenges|barrier|contact"
        + "|partner|partners|recommendation|driver|role|site|office|weakness|strength|aim|cause|adviser|nurse|social",
      "the _ fire|medical|planning|probation|educational|health",
      "_ aims|risks|causes|functions|areas|factors of|are|were|for|in",
      "vice|deputy|school|college|academy _"),
    ConfusablePair("vice-principle", "vice-principal", "_ @any", "_ @stop"),
    ConfusablePair(
      "counsel counsels", "council councils",
      "county|city|borough|district|parish|town|unitary|metropolitan|local _",
      "_ tax|house|housing|estate|offices|officers|services|leader"),
    ConfusablePair(
      "council", "counsel",
      "legal|defence|prosecution|prosecuting|leading|queen's|king's _ !officers|tax|services|house",
      "_ for the prosecution|defence|crown"),
    ConfusablePair(
      "counsellor counsellors", "councillor councillors",
      "county|borough|district|parish|local|city|town|elected|cabinet _"),
    ConfusablePair(
      "councillor councillors", "counsellor counsellors",
      "bereavement|trauma|guidance|debt|relationship|addiction|qualified|substance-misuse|alcohol|drugs _"
    ),
    ConfusablePair(
      "personnel", "personal",
      "_ belongings|injury|injuries|protective|circumstances|hygiene|responsibility|experience|opinion|property"
        + "|relationships|relationship|statement|statements|care"),
    ConfusablePair(
      "personal", "personnel",
      "military|police|civilian|army|naval|key|medical|armed|trained|qualified|operational|uniformed"
        + "|emergency|specialist|frontline|front-line|service|experienced|security|all|other"
        + " _ who|in|on|at|were|are|is|was|have|has|had|from|with|should|must|will|can|@stop",
      "_ department|department's"),
    ConfusablePair(
      "moral", "morale",
      "staff|low|lower|poor|high|officer|team|workforce|employee|boost|boosts|boosted|improve|improves|improved|improving"
        + "|raise|raised|lowered|damaged|and|affect|affects|affecting|affected|on|their|its|force|good|pupil|prisoner|'"
        + " _ @stop|among|amongst|in|is|was|has|had|within|across|at|of",
      "the _ of ~the|its|their|all staff|officers|team|workforce|teams|nurses|teachers|force"),
    ConfusablePair(
      "morale", "moral",
      "a|the|of|strong _ obligation|obligations|duty|responsibility|compass|imperative|courage|standards|grounds"
        + "|code|case|support|argument|principles"),
    ConfusablePair(
      "compliment compliments", "complement complements",
      "_ the existing|work", "_ existing|national|local|its|one", "full|staffing _",
      "systems|approaches|plans|roles|skills|schemes|services|strategies|policies|units _ each other",
      "a|the _ of @number|officers|staff|nurses|teachers",
      "which|that|it|this|to _ this|these|those|that|other"),
    ConfusablePair(
      "complement complements complementary", "compliment compliments complimentary",
      "_ and|or complaints", "complaints|complaints, and|or _", "_ slip|slips",
      "received|paid|passed|receive ~many|a|several _", "is|are|was|were|very|highly _ about"),
    ConfusablePair(
      "discreet", "discrete",
      "_ units|elements|groups|phases|tasks|stages|steps|categories|functions|departments|projects|pieces|sections"
        + "|modules|workstreams|components|strands|entities|budgets|pots"),
    ConfusablePair(
      "discrete", "discreet", "_ enquiries|inquiries|manner|surveillance|observation|observations"),
    ConfusablePair(
      "stationery", "stationary",
      "_ vehicle|vehicles|car|cars|traffic|lorry|queue|train|bus",
      "@be|remained|remain _ @stop|for|at|in|when"),
    ConfusablePair(
      "stationary", "stationery",
      "office|headed|printed|official _",
      "_ cupboard|order|orders|budget|supplies|costs|supplier|store"),
    ConfusablePair(
      "breech breeches", "breach breaches",
      "in _ of|@stop", "data|security _",
      "_ of !the|a|shotgun|shotguns|rifle|weapon|weapons",
      "_ of a|the ~@any ~@any confidence|peace|conditions|licence|policy|regulations|order|court|law|procedure|code|act|duty|rules|contract"
    ),
    ConfusablePair("breeched breeching", "breached breaching", "_ @any", "_ @stop"),
    ConfusablePair("breach", "breech", "_ birth|presentation|delivery|baby"),
    ConfusablePair(
      "trail trails", "trial trials",
      "court|await|awaiting|awaits|stand|stood|clinical|criminal|jury|murder|fair|mock|randomised _",
      "go|goes|went|going|come|came|brought|case|cases|committed to _",
      "before|pending|at _ @stop|and|because|in|or|were",
      "_ period|basis|date|judge|run|runs"),
    ConfusablePair("trial", "trail", "audit|paper|evidential _ !of|date|judge"),
    ConfusablePair(
      "incidence incidences", "incidents incidents",
      "many|these|those|several|few|both|two|three|four|five|ten|number|numbers ~of _",
      "attend|attends|attending|attended|critical|priority|serious|violent|all|some|most|reported|recorded _ @stop|and|of|are|were|have|in|where|which|that"
    ),
    ConfusablePair(
      "instants", "instances", "some|many|several|most|these|isolated|few|other|two|three|all|in _"),
    ConfusablePair("instants", "instance", "for|this|first _"),
    ConfusablePair("instant", "instance", "the first _ @stop", "for _ @stop|the|when|where|in"),
    ConfusablePair(
      "devise devises", "device devices",
      "a|an|the|mobile|handheld|hand-held|electronic|each|every|tracking|explosive|recording|tablet|these|personal _"
    ),
    ConfusablePair(
      "device", "devise",
      "to|will|should|must|can|could|not _ a|an|ways|the|new|its|their|plans|strategies|and"),
    ConfusablePair(
      "dependents", "dependants", "their|his|her|its|and|with|for|no|or|of|any _"),
    ConfusablePair(
      "envelop envelops", "envelope envelopes",
      "an|the|sealed|brown|pay|stamped|addressed|evidence|prepaid _"),
    ConfusablePair(
      "extant", "extent",
      "_ to which",
      "to some|what|a|the|that|this|such|an|any|certain|great|greater|large|lesser|limited|considerable _",
      "full|true|whatever|the|certain|large _ of|@stop|to"),
    ConfusablePair(
      "extent", "extant", "!@determiner|full|true _ policy|policies|guidance|legislation"),
    ConfusablePair(
      "fair fairs", "fare fares", "bus|taxi|train|rail|tube _",
      "not|to|how|will|which|that|it|they _ well|badly|poorly|worse"),
    ConfusablePair("faired", "fared", "_ @any"),
    ConfusablePair(
      "fare", "fair",
      "_ treatment|trial|hearing|share|access|comment|play|process|assessment",
      "_ and just|equitable|transparent|proportionate|consistent|open|reasonable|effective"),
    ConfusablePair(
      "peace peaces", "piece pieces",
      "a|one|each|every|this|single|another|large|small|final|useful|vital|significant|key _ of",
      "_ of work|legislation|intelligence|equipment|paper|advice|research|evidence|information|software|kit"
    ),
    ConfusablePair(
      "piece", "peace", "_ of mind", "breach|breaches|justice|justices of ~the _",
      "keep|kept|keeping|disturb|disturbing the _", "at _ with"),
    ConfusablePair("plane", "plain", "_ clothes|english|sight|language", "in _ view|clothes|sight"),
    ConfusablePair("plane-clothes", "plain-clothes", "_ @any"),
    ConfusablePair("plain", "plane", "by _ @stop", "_ crash|ticket|tickets"),
    ConfusablePair(
      "sole", "soul", "not|every|poor a|poor|lost _ @stop", "heart and _"),
    ConfusablePair(
      "soul", "sole",
      "_ responsibility|reason|charge|trader|purpose|use|aim|occupancy|provider|source|discretion|means|basis|carer|focus"
    ),
    ConfusablePair(
      "statue statues", "statute statutes", "_ law|book|books", "by|under _ @stop|to|and|or",
      "_ of limitations"),
    ConfusablePair("statute", "statue", "bronze|marble|stone _"),
    ConfusablePair(
      "statuary", "statutory",
      "_ duty|duties|requirement|requirements|obligation|obligations|guidance|powers|power|body|bodies|partners|partner"
        + "|agencies|agency|services|responsibilities|responsibility|framework|rights|notice|role|targets|and|or"
    ),
    ConfusablePair(
      "stuff", "staff",
      "_ are|were|have|who|member|members|training|trained|told|said|time|survey|turnover|absence|morale|numbers|know"
        + "|retention|sickness|room|meetings|officers|report|reported|felt|understand",
      "member|members|number|numbers|officers of|and _",
      "teaching|medical|nursing|police|civilian|prison|frontline|front-line|support|senior|temporary|agency|health"
        + "|ward|school|control-room|operational|healthcare _"),
    ConfusablePair(
      "token", "taken",
      "@be|@have ~not|also|always _ into|by|place|part|account|on|steps|action|care|seriously|over|forward|up|from|to"
    ),
    ConfusablePair("taken", "token", "a _ gesture|effort|payment"),
    ConfusablePair(
      "patience", "patients", "_ were|are|have|who|told|said|reported",
      "all|most|some|many|older|these|those _ @preposition|@stop|and|in"),
    ConfusablePair("patients", "patience", "lack of _ @stop", "for your _ @stop"),
    ConfusablePair(
      "residence", "residents", "_ were|are|have|who|told|said",
      "all|most|some|many|local|older|these _ @preposition|@stop|and|in|felt"),
    ConfusablePair("residents", "residence", "halls|hall|place of _ @stop"),
    ConfusablePair(
      "assistance", "assistants", "teaching|classroom|healthcare|shop _ were|are|have|who"),
    ConfusablePair(
      "presents", "presence",
      "police|visible|physical|uniformed|strong _ @preposition|@stop|and|is|was"),
    ConfusablePair(
      "lessens", "lessons", "_ learnt|learned|from|have|were|are",
      "learn|learns|learnt|learned|learning|the|these|key|any|all|of _"),
    ConfusablePair("lesson", "lessen", "to|will|can|could|would _ the|this|these|its|their"),
    ConfusablePair("minuets", "minutes", "_ @any", "_ @stop"),
    ConfusablePair(
      "perspective", "prospective",
      "_ candidates|candidate|applicants|recruits|employees|employers|parents|adopters|officers|tenants"
    ),
    ConfusablePair(
      "prospective", "perspective",
      "a|an|the|from|different|their|this|victim's|its _ @stop|of|on|and"),
    ConfusablePair(
      "premise", "premises",
      "licensed|business|commercial|police|custody|school|residential|hospital _ @stop|and|to|in|is|was|are|at"
    ),
    ConfusablePair("tenant tenants", "tenet tenets", "central|core|basic|fundamental|main _ of"),
    ConfusablePair(
      "suit suits", "suite suites",
      "custody|interview|examination|video|computer|sexual-assault|forensic|whole _ @any|@stop"),
    ConfusablePair(
      "suite suites", "suit suits",
      "to|will|which|that|not|best _ the|their|its|all|local|everyone|needs"),
    ConfusablePair("storey", "story", "success _"),
    ConfusablePair(
      "two-story three-story single-story", "two-storey three-storey single-storey", "_ @any"),
    ConfusablePair(
      "expect expects", "aspect aspects",
      "every|this|that|one|another|positive|other|all|these|key|some|an|the _ of",
      "in every|many|all|some _ @stop"),
    ConfusablePair("ordinance", "ordnance", "unexploded|explosive _", "_ survey"),
    ConfusablePair(
      "census", "consensus", "reach|reached|general|clear|broad|a _ on|that|among|about"),
    ConfusablePair(
      "causality causalities", "casualty casualties", "road|traffic|hospital _",
      "_ reduction|department|figures"),
  ]
}
