extension EnglishWords {
  /// Articles and what stands in their place, for something that is known.
  static let definiteDeterminers: Set = [
    "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your", "my",
    "whose",
  ]

  /// Articles and what stands in their place, for anything of a kind.
  static let indefiniteDeterminers: Set = [
    "a", "an", "any", "each", "every", "no", "some", "all", "both", "either", "neither", "another",
    "such", "other", "many", "few", "several", "most", "more", "much", "what", "which",
  ]

  /// Words that stand before a noun and tell how it belongs to the rest.
  static let prepositions: Set = [
    "of", "in", "to", "for", "on", "with", "at", "by", "from", "into", "onto", "through", "during",
    "before", "after", "between", "among", "against", "without", "within", "about", "around",
    "across", "along", "under", "over", "above", "below", "behind", "beyond", "beside", "besides",
    "towards", "toward", "upon", "until", "since", "despite", "regarding", "concerning", "via",
    "per", "than", "like", "throughout", "outside", "inside", "near", "including", "following",
  ]

  /// Words that stand for a person or a thing.
  static let pronouns: Set = [
    "i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "them", "who", "whom", "one",
    "itself", "themselves", "himself", "herself", "ourselves", "there", "none", "nobody", "anyone",
    "everyone", "someone", "nothing", "something", "everything", "anything",
  ]

  /// Words that link clauses.
  static let conjunctions: Set = [
    "and", "or", "but", "nor", "so", "yet", "if", "because", "although", "though", "while",
    "whilst", "when", "where", "whether", "as", "unless", "once", "why", "how", "whereas",
  ]

  /// Verbs that help others, in all their forms.
  static let auxiliaries: Set = finiteVerbs.union([
    "being", "having", "doing", "done", "am", "ought",
  ])

  /// Verbs after which an infinitive or a subject's verb is told from a noun.
  static let modalVerbs: Set = [
    "will", "would", "can", "could", "may", "might", "must", "shall", "should", "cannot",
  ]

  /// Verbs that say what something is.
  static let linkingVerbs: Set = [
    "is", "are", "was", "were", "be", "been", "being", "am", "become", "becomes", "became",
    "remain", "remains", "remained", "seem", "seems", "seemed", "appear", "appears", "appeared",
    "look", "looks", "looked", "feel", "feels", "felt", "stay", "stays", "kept", "keep",
  ]

  /// Adverbs that do not end in -ly and stand in nearly any place.
  static let commonAdverbs: Set = [
    "not", "also", "too", "very", "now", "then", "here", "again", "still", "often", "always",
    "never", "ever", "already", "just", "even", "only", "rather", "quite", "however", "therefore",
    "instead", "together", "alone", "soon", "later", "sooner", "today", "perhaps", "almost",
    "better", "less", "least", "elsewhere", "first", "up", "out", "off", "down", "back", "away",
    "alongside", "further", "well", "far", "nearly", "so", "more", "most", "much",
  ]

  /// Adverbs that make one word of a verb and themselves: "follow up", "hand back".
  static let particles: Set = ["up", "out", "off", "down", "back", "away"]

  /// Forms of common verbs that might be taken for the plural of a noun.
  static let commonVerbs: Set = [
    "takes", "helps", "makes", "gives", "needs", "works", "remains", "continues", "varies",
    "requires", "includes", "enables", "ensures", "provides", "becomes", "begins", "shows",
    "allows", "seems", "appears", "plays", "means", "comes", "goes", "gets", "keeps", "leads",
    "improves", "depends", "relies", "involves", "said", "told", "took", "gave", "made", "began",
    "became", "felt", "knew", "saw", "found", "go", "say", "know", "feel", "think", "take", "make",
    "want", "use", "deal", "get", "give", "need", "provide", "remain", "continue", "rose", "fell",
    "went", "came", "says", "feels", "knows", "deals", "uses", "wants", "lies", "exists", "occurs",
    "happens", "reduces", "ran", "runs", "met", "led", "put", "let", "left", "spent", "spend",
  ]

  /// Whether a word is one of the few that make up the grammar of a sentence.
  static func isGrammatical(_ word: String) -> Bool {
    definiteDeterminers.contains(word) || indefiniteDeterminers.contains(word)
      || prepositions.contains(word) || pronouns.contains(word) || conjunctions.contains(word)
      || auxiliaries.contains(word) || commonAdverbs.contains(word)
  }

  /// Whether a word is an article or stands in the place of one.
  static func isDeterminer(_ word: String) -> Bool {
    definiteDeterminers.contains(word) || indefiniteDeterminers.contains(word)
      || word.hasSuffix("'s")
  }

  /// Whether a word is a number, or begins with one and a hyphen.
  static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return (0x30...0x39).contains(first)
      || numbers.contains(String(word.prefix { $0 != "-" }))
  }

  private static let numbers: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand",
  ]

  /// Whether a word ends as nouns do, or is a noun that others often stand before.
  static func isLikelyNoun(_ word: String) -> Bool {
    nouns.contains(word)
      || nounEndings.contains { word.hasSuffix($0) || word.hasSuffix($0 + "s") }
  }

  private static let nounEndings = [
    "tion", "sion", "ment", "ness", "ity", "er", "or", "ance", "ence", "ship", "ism", "ist", "age",
    "ure", "logy", "base",
  ]
  private static let nouns: Set = [
    "system", "systems", "team", "teams", "staff", "process", "processes", "policy", "policies",
    "plan", "plans", "visit", "visits", "unit", "units", "group", "groups", "service", "services",
    "scheme", "schemes", "approach", "methods", "method", "tool", "tools", "work", "role", "roles",
    "data", "list", "lists", "log", "logs", "room", "rooms", "course", "courses", "strategy",
    "strategies", "desk", "desks", "response", "responses", "model", "models", "basis", "rate",
    "rates", "record", "records", "report", "reports", "panel", "panels", "board", "boards",
  ]
}
