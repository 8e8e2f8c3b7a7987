/// A word with which many sentences begin, and what must follow it to be sure that one does.
enum SentenceOpener {
  /// Any word in small letters: "The force".
  case beforeSmallWord
  /// Any word in small letters, after a name only a verb: "There is".
  case beforeVerb
  /// A comma or any word in small letters, after a name only a comma: "However,".
  case beforeComma

  /// The kind of opener that a word in small letters is; nothing if it is none.
  init?(_ word: String) {
    switch word {
    case "the", "this", "these", "those", "although", "during", "in", "some", "many", "most",
      "while", "whilst", "if", "its", "their", "our", "such", "as", "at", "where", "when",
      "without",
      "but", "under", "by", "from", "since", "after", "before", "following", "another", "both":
      self = .beforeSmallWord
    case "there", "it", "they", "we", "he", "she": self = .beforeVerb
    case "however", "therefore", "furthermore", "moreover", "nevertheless", "consequently",
      "additionally", "instead":
      self = .beforeComma
    default: return nil
    }
  }

  /// Whether the token after the opener is what must follow it; after a name, which may be the
  /// beginning of a title, only what is never part of one.
  func isFollowed(by index: Int, in prose: Prose, afterName: Bool) -> Bool {
    switch self {
    case .beforeComma:
      return prose.words[index] == "," || !afterName && prose.isSmallWord(index)
    case .beforeVerb:
      return prose.isSmallWord(index)
        && (!afterName || EnglishWords.finiteVerbs.contains(prose.words[index])
          || Self.verbs.contains(prose.words[index]))
    case .beforeSmallWord:
      guard prose.isSmallWord(index), prose.followsSpace(index) else { return false }
      guard afterName else { return true }
      guard Self.afterNames.contains(prose.words[index - 1]) else { return false }
      let rest = index + 1..<min(index + 4, prose.tokens.upperBound)
      return prose.isWord(index)
        && (rest.contains { EnglishWords.finiteVerbs.contains(prose.words[$0]) }
          || EnglishWords.finiteVerbs.contains(prose.words[index]))
    }
  }

  /// The openers that stand in few names, unlike the In of "the Drop In centre".
  private static let afterNames: Set = ["the", "this", "these", "those", "although"]
  private static let verbs: Set = [
    "found", "saw", "met", "heard", "uses", "needs", "makes", "takes", "also", "include",
    "includes", "know", "knows", "use", "said", "told", "recognise", "recognises", "remain",
    "remains", "appears", "seems",
  ]

  /// Whether a name or a title may stand after a word, so that a capital is in place: "of The
  /// Hague", "the report The Way Ahead".
  static func isExpectedAfter(_ word: String) -> Bool { beforeNames.contains(word) }

  private static let beforeNames: Set = [
    "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your",
    "of", "in", "at", "on", "by", "to", "from", "with", "for", "into", "under", "near", "via", "as",
    "about", "between", "within", "after", "before", "since", "during", "through", "per", "called",
    "entitled", "titled", "named", "headed", "published", "and", "or", "but", "nor", "than", "if",
    "when", "where",
    "which",
    "who", "whose", "because", "while", "whilst", "although", "so", "see", "like", "unlike", "is",
    "was", "are", "were", "read", "reads", "says",
  ]

  /// Whether a title may stand after a word, though the word may also end a sentence.
  static func mayAnnounceTitle(_ word: String) -> Bool { beforeTitles.contains(word) }

  private static let beforeTitles: Set = [
    "report", "reports", "document", "publication", "review", "study", "paper", "book", "film",
    "programme", "project", "campaign", "strategy", "policy", "guidance", "leaflet", "newspaper",
    "magazine", "journal", "article", "chapter", "section", "annex", "title", "heading", "pub",
    "hotel", "charity",
  ]
}
