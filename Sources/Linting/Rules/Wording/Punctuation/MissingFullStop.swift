import SourceText

/// Finds sentences that do not end in a full stop.
struct MissingFullStop: WordingRule {
  let page = RulePage(
    "wording.missing-full-stop",
    summary: "a sentence without its full stop",
    why: """
      A sentence that runs into the next, or ends in nothing, looks as if something had been cut off.
      How the items of a list end is the matter of wording.list-punctuation, but for those that are
      several sentences, or the only one of their list.
      """,
    bad: [
      "The force has a clear plan to prevent crime and its officers know [[it]]",
      "The school was visited in May, and staff were open with [[us,]]",
      "The force has a plan to prevent [[crime The]] force has trained its staff.",
      "All staff were trained in [[2013 However]], few of them use what they learnt.",
      "The ward is well led by its [[matron There]] is a plan for each patient.",
      "Officers record anti-social behaviour [[(ASB) This]] is good practice.",
      "The plan was agreed with the [[PCC It]] is clear.",
      "The school keeps data on each [[pupil It]] tracks them well.",
      "The school teaches each [[pupil However]] some of them fall behind.",
      "Officers understand the [[policy The]] force has told them of it.",
      "- The force has a plan. Few of its officers have seen [[it]]",
      "- The force is well led and its officers know [[that]]\n\nThat is good.",
      "The areas that were looked at by the team [[were]]\n\n- training; and\n- time.",
    ],
    good: [
      "The court sits in The Hague, and The Times and the report The Way Ahead were read there.",
      "The Force has a plan. The inspectors asked: is it clear? It is said to be 'clear enough'.",
      "The team read the report The policing of protest and met officers.",
      "The prison was asked 'Is it safe?' It said that it was (on the whole).",
      "5 May 2014",
      "How the force is preventing crime",
      "The force has two aims:\n\n- to prevent crime; and\n- to save time.",
      "We met the Chief Constable, Mr Will Example, in Category A. The Deputy was away.",
      "Crime is recorded in one of two ways, which the force knows well …",
      "The Drop In centre is open, and the Walk In Centre was.",
      "(The system was replaced in May.) This is welcome.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    var items: [Int: Int] = [:]
    for list in prose.passages.lazy.compactMap(\.list) { items[list, default: 0] += 1 }
    return prose.passages.filter { $0.isProse && !$0.tokens.isEmpty }.flatMap { passage in
      let inner = passage.tokens.dropFirst(3).compactMap { index in
        startsUnannounced(index, in: passage.tokens, of: prose)
          ? fault(before: index, in: prose) : nil
      }
      let isOwn =
        passage.list.map { items[$0] == 1 } ?? true || prose.holdsSeveralSentences(passage.tokens)
      guard isOwn, let end = openEnd(of: passage.tokens, in: prose) else { return inner }
      return inner + [end]
    }
  }

  /// What is wrong with the end of a passage.
  private func openEnd(of passage: Range<Int>, in prose: Prose) -> RuleFault? {
    let last = prose.lastToken(of: passage)
    guard !Self.ends.contains(prose.words[last]), prose.isSentence(passage),
      !isTitle(passage, of: prose)
    else { return nil }
    let start = prose.isWord(last) ? last : max(passage.lowerBound, last - 1)
    return prose.fault(
      at: start..<last + 1, "the sentence has no full stop",
      repair: .advice("end it with a full stop, or with a colon if it leads to a list"))
  }

  private static let ends: Set = [".", "?", "!", ":", ";", "…"]

  /// Whether a passage is a title that asks or names, as "How the force is preventing crime".
  private func isTitle(_ passage: Range<Int>, of prose: Prose) -> Bool {
    Self.titleOpeners.contains(prose.words[passage.lowerBound])
      && passage.allSatisfy { prose.isWord($0) }
  }

  private static let titleOpeners: Set = ["how", "what", "why", "when", "where", "who", "whether"]

  private func fault(before index: Int, in prose: Prose) -> RuleFault {
    let start =
      prose.words[index - 1] == ")" ? openingBracket(before: index - 1, in: prose) : index - 1
    return prose.fault(
      at: start..<index + 1, "a full stop seems to be missing before '\(prose.forms[index])'",
      repair: .advice("end the sentence, or write '\(prose.words[index])' if it goes on"))
  }

  private func openingBracket(before index: Int, in prose: Prose) -> Int {
    var start = index
    while start > 0, index - start < 5, prose.words[start] != "(" { start -= 1 }
    return prose.words[start] == "(" ? start : index
  }

  /// Whether a sentence begins at a token of a passage, and nothing before it ends one.
  private func startsUnannounced(
    _ index: Int, in passage: Range<Int>, of prose: Prose
  ) -> Bool {
    guard prose.startsUppercase(index), prose.followsSpace(index), index + 1 < passage.upperBound,
      prose.gap(before: index).allSatisfy({ [0x20, 0x0A, 0x0D, 0x09].contains($0) }),
      let follower = SentenceOpener(prose.words[index])
    else { return false }
    let before = index - 1
    let earlier = prose.words[before]
    guard prose.isWord(before) || earlier == ")" || earlier == "%",
      earlier != ")" || prose.isWord(before - 1), !SentenceOpener.isExpectedAfter(earlier),
      prose.forms[index].count == 1
        || prose.forms[index].dropFirst().allSatisfy({ !$0.isUppercase })
    else { return false }
    let isName =
      prose.startsUppercase(before) && prose.forms[before].contains(where: \.isLowercase)
      || follower == .beforeSmallWord && SentenceOpener.mayAnnounceTitle(earlier)
    return follower.isFollowed(by: index + 1, in: prose, afterName: isName)
  }
}
