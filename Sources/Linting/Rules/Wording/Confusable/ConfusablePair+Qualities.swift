extension ConfusablePair {
  /// Pairs of adjectives and adverbs, or of one and something else.
  static let ofQualities = [
    ConfusablePair(
      "formally", "formerly",
      "@stop _ known|the|a|an|of|part|head|called|at|in|with|responsible|based",
      "now|but|which|previously _ known"),
    ConfusablePair(
      "formerly", "formally",
      "be|been|not|never|more|@modal|to _ recorded|reviewed|assessed|evaluated|adopted|agreed"
        + "|approved|signed|trained|documented|launched|notified|reported|appointed|consulted|consult|agree|adopt|record"
        + "|review|evaluate|assess|approve|monitored|trained|structured"),
    ConfusablePair(
      "casual", "causal",
      "_ link|links|factor|factors|chain|connection|relationship between|@stop|of|and|in|was|is"),
    ConfusablePair(
      "causal", "casual",
      "_ staff|workers|worker|basis|contracts|labour|clothing|clothes|visitors|employment|shifts|approach|manner"
    ),
    ConfusablePair(
      "currant", "current",
      "_ system|policy|position|arrangements|practice|year|level|levels|performance|demand|workload|process|strategy|state|staff|financial|situation|plan|plans|inspection|and"
    ),
    ConfusablePair(
      "draught", "draft",
      "_ policy|report|plan|letter|strategy|document|protocol|guidance|version|copy|minutes|response|of"
    ),
    ConfusablePair(
      "dependant", "dependent", "!a|each|every|the|one|no|adult|child|elderly _ on|upon",
      "is|are|was|were|heavily|too|so|very|wholly|largely|entirely|solely|highly|more|less|not|overly _"
    ),
    ConfusablePair(
      "alcohol-dependant drug-dependant", "alcohol-dependent drug-dependent", "_ @any", "_ @stop"),
    ConfusablePair(
      "eminent", "imminent",
      "_ danger|risk|threat|release|arrival|publication|retirement|departure|closure|harm"),
    ConfusablePair(
      "imminent", "eminent",
      "_ scientist|professor|lawyer|barrister|surgeon|academic|academics|jurist|psychologist"),
    ConfusablePair(
      "quiet", "quite",
      "_ clear|clearly|often|different|differently|rightly|likely|common|limited|recently|simply|properly|possible|possibly|similar|well|high|low|positive|significant|a few|number|lot|while|a"
    ),
    ConfusablePair(
      "quite", "quiet",
      "a|the|during|in|some|at|more|for|very|relatively _ times|periods|period|hours|night|nights|room|rooms|space|spaces|streets|shift|shifts|neighbourhood|neighbourhoods|place|area",
      "keep|kept|stay|stayed|remain|remained _ @stop|and|about"),
    ConfusablePair(
      "alternate", "alternative",
      "_ approach|approaches|arrangements|accommodation|provision|means|method|methods|options|option|venue|solution|solutions|ways|sources"
    ),
    ConfusablePair("martial", "marital", "_ status|home|breakdown|problems"),
    ConfusablePair("marital", "martial", "_ arts|law"),
    ConfusablePair("untied", "united", "_ kingdom|nations|states"),
    ConfusablePair(
      "capitol", "capital",
      "_ investment|expenditure|budget|programme|costs|funding|spending|projects|works"),
    ConfusablePair(
      "conscience", "conscious", "is|are|was|were|be|more|very|not|fully _ of|that|about|effort",
      "a _ effort|decision|choice"),
    ConfusablePair("conscious", "conscience", "clear|guilty|good _ @stop"),
    ConfusablePair("fourth", "forth", "so|back|bring|brought|set|put|sets|and _ @stop|in|by|to"),
    ConfusablePair(
      "forth", "fourth",
      "the|a|this _ quarter|year|time|force|inspection|of|prison|school|largest|annual|report|round"
    ),
    ConfusablePair(
      "foreword", "forward",
      "put|going|way|taken|take|taking|move|moving|bring|brought|look|looking|looks|carried|step|steps _",
      "_ planning|plan|plans|looking|thinking"),
    ConfusablePair(
      "forward", "foreword",
      "the|a|his|her|minister's _ to|by this|the|a|chief report|inspector|chief"),
    ConfusablePair(
      "hole", "whole", "on|as the|a _ @stop|of",
      "the _ force|team|organisation|school|community|area|county|process|system|service|of|hospital|family|picture"
    ),
    ConfusablePair(
      "latter", "later", "a _ date|stage|time|point", "sooner or _", "_ than|on|in this|the|that|in"
    ),
    ConfusablePair("minor", "miner", "coal _ @stop|and|who"),
    ConfusablePair(
      "miner", "minor",
      "_ injuries|injury|offences|offence|incidents|crimes|issues|crime|damage|changes|improvements"
    ),
    ConfusablePair(
      "sever", "severe",
      "a|an|the|of|with|more|most|and|very|under _ weather|pressure|injuries|damage|delays|lack|shortage|shortages|impact|mental|cases|harm|risk|consequences"
    ),
    ConfusablePair("shear", "sheer", "_ number|numbers|volume|volumes|scale|size|weight|amount"),
    ConfusablePair("mute", "moot", "_ point|points"),
    ConfusablePair(
      "vary", "very",
      "is|are|was|were|been|be|a|of|not|also _ good|well|clear|few|high|low|important|positive|strong|effective|poor|difficult|small|large|limited|busy|useful"
    ),
    ConfusablePair(
      "very", "vary", "_ between|across|from|according",
      "to|can|may|will|levels|times|practices _ widely|considerably|significantly|greatly|in"),
    ConfusablePair(
      "week", "weak",
      "is|are|was|were|very|relatively|too|particularly|remain|remains|remained _ @stop|and|in|because|@preposition|or|leadership|management|supervision",
      "a|the|of|to|and|or|with _ supervision|oversight|governance|controls|management|links|evidence|performance|areas"
    ),
    ConfusablePair(
      "weak", "week",
      "each|every|last|next|per|days|times|once|twice|hours ~a|this|each|per _ @stop|by|in|and|to|the|or|for",
      "two|three|four|several _ period|later|ago|course"),
    ConfusablePair("adverse", "averse", "risk _", "is|are|was|were|not _ to"),
    ConfusablePair("risk-adverse", "risk-averse", "_ @any", "_ @stop"),
    ConfusablePair(
      "averse", "adverse",
      "_ impact|impacts|effect|effects|weather|publicity|comment|comments|findings|incidents|reaction|reactions|outcome|outcomes|report|consequences"
    ),
    ConfusablePair("apposed", "opposed", "as|is|are|was|were|be|been _ to|by"),
    ConfusablePair(
      "confidant", "confident", "_ that|in|to|about|of|when|and",
      "is|are|was|were|feel|feels|felt|more|less|not|very|be|become|becoming|fully _"),
    ConfusablePair(
      "cooperate", "corporate",
      "!to|will|can|must|should|not|fully|and|or|they|that|who _ governance|plan|plans|services|responsibility|strategy|risk|support|communications|parent|parents|parenting|memory|body"
    ),
    ConfusablePair(
      "corporate", "cooperate", "to|will|not|fully|must|should|can _ with|fully|in|and"),
    ConfusablePair(
      "metal", "mental", "_ health|illness|capacity|wellbeing|well-being|ill-health|disorder"),
    ConfusablePair("mental", "metal", "scrap _", "_ detector|detectors|theft|thefts"),
    ConfusablePair(
      "ethic", "ethnic",
      "_ minority|minorities|group|groups|background|backgrounds|origin|monitoring|communities"),
    ConfusablePair(
      "undo", "undue",
      "without|any|no|an|of|with|cause|causing|place|under|caused|avoid _ pressure|influence|delay|delays|stress|risk|hardship|weight|emphasis|bureaucracy|concern|harm|distress"
    ),
    ConfusablePair(
      "resent", "recent",
      "the|a|in|most|more|of|our|its|this|and _ inspection|inspections|changes|years|months|figures|report|review|research|weeks|times|past|events|improvements|improvement"
    ),
    ConfusablePair(
      "singe", "single",
      "a|the|every|no|each _ point|force|officer|system|place|team|record|case|most"),
    ConfusablePair("ensue", "ensure", "to|will|should|must _ that|the|all|compliance"),
  ]
}
