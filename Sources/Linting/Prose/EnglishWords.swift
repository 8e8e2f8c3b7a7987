/// Small closed classes of English words, by which rules tell how a sentence is built.
enum EnglishWords {
  /// Verbs that stand in nearly every sentence: forms of be, have and do, and the modal verbs.
  static let finiteVerbs: Set = [
    "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can",
    "could", "may", "might", "must", "shall", "should", "cannot", "be", "been",
  ]
}
