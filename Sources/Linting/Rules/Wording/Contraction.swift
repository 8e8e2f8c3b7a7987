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
      "[[They've]] plans, but they [[can't]] be used, and [[that's]] a risk.",
      "Managers [[who'd]] been trained said that [[we'll]] see a change.",
      "The [[school's]] been told, and [[Let's]] hope that it helps.",
      "The ward [[wouldn’t]] close; [[there’s]] no need.",
    ],
    good: [
      "The force's plans do not say who is responsible.",
      "Staff do not know how to use the system.",
      "One officer said: 'We don't record each call.' Others said that 'it's quicker' so.",
      "IT's role is unclear, and so is HMIC's. One's own view is everyone's concern.",
      "The meeting is at nine o'clock, in St John's. Each officer's been-there list is kept.",
      "It is the staff's view and the officers' own. The 1990s' plans and the '90s are over.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.flatMap { passage in
      let found = passage.tokens.compactMap { index -> (index: Int, repair: Diagnostic.Repair)? in
        guard prose.words[index].utf8.contains(UInt8(ascii: "'")), prose.isWord(index),
          !prose.isInitials(index)
        else { return nil }
        return repair(index, in: prose).map { (index, $0) }
      }
      guard !found.isEmpty else { return [RuleFault]() }
      let quoted = prose.quotedTokens(in: passage.tokens)
      return found.filter { quoted.range(holding: $0.index) == nil }
        .map { index, repair in
          prose.fault(
            at: index..<index + 1, "'\(prose.forms[index])' is a contraction", repair: repair)
        }
    }
  }

  /// What is to be done with a word; nothing if it is no contraction.
  private func repair(_ index: Int, in prose: Prose) -> Diagnostic.Repair? {
    let word = prose.words[index]
    if let choice = Self.ambiguous(word) { return .advice("write '\(choice)', whichever is meant") }
    guard let full = Self.writtenOut(word) ?? withBeen(index, in: prose),
      !isPossessive(index, in: prose)
    else { return nil }
    return .replacement(prose.startsUppercase(index) ? full.capitalizedFirst : full)
  }

  /// The word written out; nothing if it is no contraction.
  private static func writtenOut(_ word: String) -> String? {
    if let known = irregular[word] { return known }
    for (ending, full) in endings where word.hasSuffix(ending) && word.count > ending.count {
      return word.dropLast(ending.count) + full
    }
    return nil
  }

  /// What stands for "had" or "would"; nothing if the word does not.
  private static func ambiguous(_ word: String) -> String? {
    guard word.hasSuffix("'d") else { return nil }
    let subject = word.dropLast(2)
    return subjects.contains(String(subject)) ? "\(subject) had' or '\(subject) would" : nil
  }

  /// "The force's been told" is no possessive.
  private func withBeen(_ index: Int, in prose: Prose) -> String? {
    guard prose.words[index].hasSuffix("'s"), index + 1 < prose.words.count,
      prose.words[index + 1] == "been", prose.followsSpace(index + 1)
    else { return nil }
    return prose.words[index].dropLast(2) + " has"
  }

  /// Whether "its", "whose" or the like is meant, of which another rule tells.
  private func isPossessive(_ index: Int, in prose: Prose) -> Bool {
    guard Self.possessiveInError.contains(prose.words[index]),
      let sentence = prose.sentences.range(holding: index)
    else { return false }
    return ConfusableTable.meant(by: index, of: prose, in: sentence) != nil
  }

  private static let possessiveInError: Set = ["it's", "who's", "they're", "you're"]
  private static let subjects: Set = [
    "i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "what", "how", "where",
  ]
  private static let irregular = [
    "can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us",
    "it's": "it is", "that's": "that is", "there's": "there is", "here's": "here is",
    "who's": "who is", "what's": "what is", "he's": "he is", "she's": "she is",
    "where's": "where is", "how's": "how is", "why's": "why is", "when's": "when is",
    "i'm": "I am", "ain't": "is not",
  ]
  private static let endings = [
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"),
  ]
}
