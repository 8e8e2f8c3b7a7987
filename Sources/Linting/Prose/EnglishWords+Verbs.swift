extension EnglishWords {
  static let formsOfBe: Set = ["be", "is", "are", "was", "were", "been", "being", "am"]
  static let formsOfHave: Set = ["have", "has", "had", "having"]
  static let formsOfDo: Set = ["do", "does", "did"]

  /// Pronouns that are subjects, and never objects but for `it` and `you`.
  static let subjectPronouns: Set = ["i", "we", "you", "he", "she", "it", "they"]

  /// Infinitives that are common in reports; none is an adjective or a preposition too.
  static let infinitives: Set = [
    "achieve", "acknowledge", "act", "address", "adopt", "agree", "allocate", "allow", "analyse",
    "answer", "apply", "arrange", "arrest", "ask", "assess", "assist", "attend", "avoid", "be",
    "become", "begin", "benefit", "bring", "build", "carry", "challenge", "change", "check",
    "collect", "complete", "comply", "conduct", "consider", "contact", "continue", "contribute",
    "coordinate", "create", "deal", "decide", "deliver", "demonstrate", "deploy", "describe",
    "determine", "develop", "discharge", "discuss", "dispatch", "divert", "do", "drive", "enable",
    "encourage",
    "engage", "enhance", "ensure", "establish", "evaluate", "examine", "explain", "find", "focus",
    "follow", "gain", "gather", "get", "give", "go", "handle", "have", "help", "hold", "identify",
    "implement", "improve", "include", "increase", "inform", "inspect", "introduce", "investigate",
    "involve", "keep", "know", "lead", "learn", "leave", "let", "look", "lose", "maintain", "make",
    "manage", "measure", "meet", "monitor", "move", "obtain", "offer", "operate", "participate",
    "patrol", "plan", "prevent", "prioritise", "progress", "promote", "protect", "provide",
    "publish", "put", "raise", "reach", "receive", "recognise", "recommend", "record", "recruit",
    "reduce", "refer", "release", "remain", "remove", "report", "require", "resolve", "respond",
    "retain", "review", "run", "safeguard", "say", "see", "seek", "send", "share", "show", "solve",
    "speak", "spend", "strengthen", "submit", "supervise", "support", "take", "target", "teach",
    "tell", "think", "track", "train", "transfer", "treat", "understand", "undertake", "update",
    "use", "visit", "work", "write",
  ]

  /// Whether a word looks like a past participle: it ends in -ed, or is one of the irregular ones.
  static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") && word.utf8.count > 4 && !notParticiples.contains(word)
      || irregularParticiples.contains(word)
  }

  private static let notParticiples: Set = [
    "need", "indeed", "speed", "exceed", "proceed", "succeed", "hundred", "hatred", "embed",
    "kindred", "sacred", "naked", "wicked", "biased", "breed", "bleed", "creed", "greed", "steed",
    "tweed", "weed", "agreed-upon",
  ]
  private static let irregularParticiples: Set = [
    "been", "begun", "bought", "brought", "built", "caught", "chosen", "come", "dealt", "done",
    "drawn", "driven", "fallen", "felt", "found", "given", "gone", "grown", "had", "heard", "held",
    "kept", "known", "laid", "learnt", "led", "left", "lost", "made", "meant", "met", "paid", "put",
    "run", "said", "seen", "sent", "set", "shown", "spent", "spoken", "sought", "stolen", "struck",
    "sworn", "taken", "taught", "thought", "told", "undertaken", "understood", "won", "written",
    "overseen", "withdrawn", "forgotten", "spread", "broken", "hidden", "risen", "rung", "shot",
  ]

  /// Whether a word in -ing is likely a verb.
  static func isGerund(_ word: String) -> Bool {
    word.hasSuffix("ing") && word.utf8.count > 4 && !notGerunds.contains(word)
  }

  private static let notGerunds: Set = [
    "thing", "things", "nothing", "something", "anything", "everything", "during", "morning",
    "evening", "bring", "string", "spring", "sterling", "ceiling", "wing", "sing", "king", "ring",
    "swing", "fling", "cling", "sling", "sting",
  ]

  /// Nouns in the plural that count people.
  static let people: Set = [
    "officers", "staff", "supervisors", "sergeants", "inspectors", "managers", "leaders", "teams",
    "constables", "detectives", "investigators", "victims", "witnesses", "callers", "offenders",
    "suspects", "prisoners", "detainees", "pupils", "students", "teachers", "governors", "parents",
    "carers", "nurses", "doctors", "patients", "residents", "clinicians", "people", "children",
    "families", "members", "employees", "partners", "volunteers", "call-handlers", "operators",
    "dispatchers", "analysts", "commanders", "they", "we", "those",
  ]
}
