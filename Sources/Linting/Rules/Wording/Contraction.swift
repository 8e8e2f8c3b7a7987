import SourceText

/// Finds words run together with an apostrophe, as "doesn't".
struct Contraction: WordingRule {
  let page = RulePage(
    "wording.contraction",
    summary: "a contraction, as \"doesn't\" for \"does not\"",
    why: """
      A letter to a chief constable is formal: its words are written out. A possessive, as "the
      force's plans", is no contraction. What stands between quotation marks is as it was said.
      """,
    bad: [
      "Staff [[don't]] know how to use the system.",
      "[[It's]] clear that calls are answered quickly.",
    ],
    good: [
      "The force's plans do not say who is responsible.",
      "Staff do not know how to use the system.",
      "One officer said: 'We don't record each call.' Others said that 'it's quicker' so.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.flatMap { passage in
      let found = passage.tokens.compactMap { index in
        Self.writtenOut(prose.words[index]).map { (index: index, full: $0) }
      }
      guard !found.isEmpty else { return [RuleFault]() }
      let quoted = prose.quotedTokens(in: passage.tokens)
      return found.filter { word in !quoted.contains { $0.contains(word.index) } }
        .map { index, full in
          prose.fault(
            at: index..<index + 1, "'\(prose.forms[index])' is a contraction",
            repair: .replacement(prose.startsUppercase(index) ? full.capitalizedFirst : full))
        }
    }
  }

  /// The word written out; nothing if it is no contraction.
  private static func writtenOut(_ word: String) -> String? {
    guard word.utf8.count > 1, word.utf8.contains(UInt8(ascii: "'")) else { return nil }
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
