extension ConfusablePair {
  /// Pairs that the subjects of inspection letters bring with them: police, hospitals, schools.
  static let ofTrades = [
    ConfusablePair("pubic", "public", "_ !hair|bone|region|area|lice|symphysis|arch|and"),
    ConfusablePair(
      "manger mangers", "manager managers", "!in|the _ !scene|@any",
      "line|case|senior|middle|project|duty|ward|unit|general|operations|district|programme|business|performance|risk"
        + "|contract|offender|practice|registered|deputy|area|team|home|care|prison|service|school|each|every|her|his"
        + "|their|its|your|and|by|from|that|nurse|all|most|some|of|for _",
      "_ @be|@have|told|said|who|and|@modal"),
    ConfusablePair(
      "country", "county",
      "_ council|councils|councillor|councillors|hall|court|lines|boundary|boundaries|border"),
    ConfusablePair(
      "county counties", "country countries",
      "foreign|european|developing|overseas|other|home|own _ of|nationals",
      "_ of origin|birth|residence"),
    ConfusablePair(
      "site", "sight", "lose|lost|loses|losing|line|lines|catch|caught|out of|plain _ @stop|of|and",
      "lose|lost|loses|losing|catch|caught _ of", "in plain _"),
    ConfusablePair(
      "sight sights", "site sites",
      "_ visit|visits|manager|managers|inspection|inspections|meeting|meetings",
      "web|school|prison|hospital|custody|construction|building|landfill|caravan _"),
    ConfusablePair("off-sight on-sight", "off-site on-site", "_ @any", "_ @stop"),
    ConfusablePair(
      "role", "roll",
      "phased|full|planned|national|initial|force-wide|nationwide|further|wider _ out",
      "to|will|been|being _ out",
      "the|its _ out of new|mobile|this|these|body-worn|training|tablets|technology|smartphones|devices|a",
      "electoral|toilet _", "_ call"),
    ConfusablePair("role-out", "roll-out", "_ @any", "_ @stop"),
    ConfusablePair(
      "roll rolls", "role roles",
      "a|an|key|important|leading|vital|supervisory|leadership|management|pivotal|crucial|significant|strategic|active|central|coordinating|monitoring|their|play|plays|played _ of|in|as|is|was|and|to|for|@stop|within|that|are|were",
      "_ and responsibilities", "_ model|models",
      "the _ of ~the|a|an supervisor|supervisors|manager|managers|sergeant|sergeants|inspector|governor|governors|officer|head|chief|nurse|nurses|teacher|teachers|police"
    ),
    ConfusablePair(
      "coarse coarses", "course courses",
      "training|of|refresher|induction|detective|e-learning|degree|one-day|two-day|five-day|due _ @stop|and|for|in|on|which|is|was|to|the",
      "in|during|over|on|attended|attend|completed|complete|a|the the|a|this _ @stop|of|in|on|and|at|which",
      "_ of action|treatment|the"),
    ConfusablePair("course", "coarse", "_ fishing|language"),
    ConfusablePair(
      "mater", "matter", "!alma|stabat|dura|pia _ @any", "!alma|stabat|dura|pia _ @stop"),
    ConfusablePair("maters", "matters", "_ @any", "_ @stop"),
    ConfusablePair(
      "bale", "bail",
      "on|police|court|answer|breach|conditional|pre-charge|of|released _ !of|hay|straw|twine",
      "_ conditions|date|dates|hostel|management"),
    ConfusablePair("baled", "bailed", "_ to|pending|for|in"),
    ConfusablePair("warn", "worn", "body _ @any"),
    ConfusablePair("body-warn", "body-worn", "_ @any", "_ @stop"),
    ConfusablePair(
      "petrol", "patrol", "_ officers|strategy|plan|plans|time|patterns|teams|areas",
      "on|foot|mobile|high-visibility|visible|bike|routine _ @stop|in|and|with|at|by"),
    ConfusablePair("patrol", "petrol", "_ pump|pumps|bomb|bombs|forecourt|forecourts|prices"),
    ConfusablePair(
      "policy", "police", "_ and crime commissioner|commissioners|panel",
      "_ constable|national|station"),
    ConfusablePair(
      "police", "policy",
      "deployment|recruitment|complaints|bullying|admissions|whistleblowing|safeguarding|attendance|behaviour|absence _ @stop|is|was|on|for|which|that|does|states|requires|to"
    ),
    ConfusablePair(
      "polices", "policies", "_ and procedures|practices|processes|plans|strategies|guidance",
      "its|their|clear|these|robust|new|written|relevant|all|appropriate|national|existing|of|own|current|several _"
    ),
    ConfusablePair("office", "officer", "chief _ team|lead|group", "police _ who"),
    ConfusablePair(
      "offices", "officers",
      "police|chief|neighbourhood|response|senior|custody|probation _ who|attend|attended|told|said|patrol|have|do"
    ),
    ConfusablePair(
      "heath", "health",
      "_ service|services|care|authority|board|professionals|professional|trust|visitor|visitors|needs|problems|issues|checks|inequalities|workers|worker|centre",
      "_ and safety|wellbeing|social|well-being",
      "mental|public|occupational|sexual|physical|good|poor|their _"),
    ConfusablePair(
      "dairy", "diary", "_ entry|entries|system|commitments|appointment|appointments",
      "electronic|court|daily|personal|duty|online|appointments _"),
    ConfusablePair("dairies", "diaries", "their|electronic|personal|officers'|staff|' _"),
    ConfusablePair(
      "rouge", "rogue", "_ traders|trader|officer|officers|employee|landlords|landlord"),
    ConfusablePair(
      "tow", "two",
      "!to|will|can|under|not|could|would _ officers|forces|years|months|days|weeks|hours|areas|ways|teams|or|main|thirds|people|different|key|separate|cases|sites|prisons|schools|inspectors|sergeants|occasions|recommendations|more|per|of|types|stages|reasons|new"
    ),
    ConfusablePair("tow", "toe", "_ the line"),
    ConfusablePair(
      "waist", "waste",
      "_ of|time|money|management|disposal time|money|resources|effort|police|is|was|@stop"),
    ConfusablePair(
      "wok", "work", "!a|large|steel|hot|the _ @any", "!a|large|steel|hot|the _ @stop", "the _ of"),
    ConfusablePair("route routes", "root roots", "_ cause|causes"),
    ConfusablePair(
      "root roots", "route routes", "bus|patrol|escape|evacuation|transport|delivery _", "en _"),
    ConfusablePair("loan", "lone", "_ worker|workers|working|officer|officers|parent|parents"),
    ConfusablePair("lone", "loan", "_ shark|sharks|repayments", "a|the|bank|student _ of|from|to"),
    ConfusablePair("tire tires", "tyre tyres", "flat|burst|spare|car|vehicle|worn|slashed _"),
    ConfusablePair(
      "meters", "metres", "@number _ of|long|away|high|from|wide|deep|tall|apart|@stop"),
    ConfusablePair(
      "filed", "field", "the|a|this|playing|their _ @stop|of|work|officers|trials|operations"),
    ConfusablePair("breath", "breathe", "to _ @stop|in|more|again"),
    ConfusablePair("breathe", "breath", "_ test|tests|sample|samples|specimen"),
    ConfusablePair(
      "fist", "first",
      "the|a|their|its|at _ time|year|quarter|instance|place|floor|contact|stage|step|two|three|responder|responders|phase|inspection|of|point|report",
      "_ aid|aider|aiders"),
    ConfusablePair("curb", "kerb", "_ crawling|crawlers|crawler"),
    ConfusablePair("straights", "straits", "dire _"),
    ConfusablePair("tact", "tack", "change|changed|different|new|changing ~of _"),
    ConfusablePair("vain", "vein", "same|similar _ @stop|as|the", "in _ with"),
    ConfusablePair("vein", "vain", "in _ @stop"),
    ConfusablePair(
      "faze", "phase", "first|second|next|final|initial|pilot|this|third _ of|@stop|is|was|in"),
    ConfusablePair("steak", "stake", "at _ @stop", "_ holders|holder"),
    ConfusablePair("edition", "addition", "in _ to|@stop"),
    ConfusablePair("addition", "edition", "first|second|third|fourth|revised _ of the"),
  ]
}
