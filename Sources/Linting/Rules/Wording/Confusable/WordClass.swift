/// A class of words by which a table tells what stands beside a word.
enum WordClass: String, Sendable {
  /// Any word.
  case any
  /// The start or end of the sentence.
  case edge
  /// The start or end of the sentence, or a punctuation mark.
  case stop
  /// An article, or what stands in its place; possessives too.
  case determiner
  /// A form of `be`.
  case be
  /// A form of `have`.
  case have
  /// A form of `do`.
  case `do`
  /// A modal verb.
  case modal
  /// A pronoun that is a subject.
  case subject
  /// A preposition.
  case preposition
  /// The infinitive of a verb that is common in reports, and is no adjective.
  case verb
  /// The past participle of a verb, or what looks like one.
  case participle
  /// A word in `-ing` that is likely a verb.
  case gerund
  /// An adverb in `-ly`.
  case adverb
  /// A number.
  case number
  /// A noun in the plural that counts people.
  case people

  /// Whether a word in small letters, or a punctuation mark, is of the class.
  func contains(_ word: String, isWord: Bool) -> Bool {
    guard isWord else { return self == .stop }
    return switch self {
    case .any: true
    case .edge, .stop: false
    case .determiner: EnglishWords.isDeterminer(word)
    case .be: EnglishWords.formsOfBe.contains(word)
    case .have: EnglishWords.formsOfHave.contains(word)
    case .do: EnglishWords.formsOfDo.contains(word)
    case .modal: EnglishWords.modalVerbs.contains(word)
    case .subject: EnglishWords.subjectPronouns.contains(word)
    case .preposition: EnglishWords.prepositions.contains(word)
    case .verb: EnglishWords.infinitives.contains(word)
    case .participle: EnglishWords.isParticiple(word)
    case .gerund: EnglishWords.isGerund(word)
    case .adverb: word.hasSuffix("ly") && word.utf8.count > 4
    case .number: EnglishWords.isNumber(word)
    case .people: EnglishWords.people.contains(word)
    }
  }
}
