import SourceText

/// Finds words run together with an apostrophe, as "doesn't".
struct Contraction: WordingRule {
  let page = RulePage(
    "wording.contraction",
    summary: "a contraction, as \"doesn't\" for \"does not\"",
    why: """
      A letter to a chief constable is formal: its words are written out. A possessive, as "the
      force's plans", is no contraction.
      """,
    bad: [
      "Staff [[don't]] know how to use the system.",
      "[[It's]] clear that calls are answered quickly.",
    ],
    good: [
      "The force's plans do not say who is responsible.",
      "Staff do not know how to use the system.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.tokens.compactMap { index in
      guard prose.isWord(index), let full = Self.writtenOut(prose.words[index]) else { return nil }
      return prose.fault(
        at: index..<index + 1, "'\(prose.forms[index])' is a contraction",
        repair: .replacement(prose.startsUppercase(index) ? full.capitalizedFirst : full))
    }
  }

  /// The word written out; nothing if it is no contraction.
  private static func writtenOut(_ word: String) -> String? {
    if let known = irregular[word] { return known }
    for (ending, full) in endings where word.hasSuffix(ending) && word.count > ending.count {
      return word.dropLast(ending.count) + full
    }
    return nil
  }

  private static let irregular = [
    "can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us",
    "it's": "it is", "that's": "that is", "there's": "there is", "here's": "here is",
    "who's": "who is", "what's": "what is", "he's": "he is", "she's": "she is",
    "where's": "where is", "i'm": "I am", "isn't": "is not",
  ]
  private static let endings = [
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"),
  ]
}
