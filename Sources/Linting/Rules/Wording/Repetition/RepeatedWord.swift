import SourceText

/// Finds a word that is written twice in a row.
struct RepeatedWord: WordingRule {
  let page = RulePage(
    "wording.repeated-word",
    summary: "a word written twice in a row",
    why: """
      A word doubled at the end of a line is the fault that readers of their own text see least.
      Some words can stand twice: "had had", "that that", "gave her her keys".
      """,
    bad: [
      "Officers [[are are]] trained to record each call.",
      "The force has reviewed [[the the]] policy.",
      "The review, [[which\nwhich]] began in May, is complete.",
      "[[The the]] ward was clean, and [[Staff staff]] were polite.",
      "Teachers mark [[in in in]] different ways.",
      "The problem [[is is]] that no record is kept.",
      "[[Dear Dear]] Jacqui",
    ],
    good: [
      "All that they had had was a paper form.",
      "It was clear that that form was out of date.",
      "The ward is very very clean, and has been for a long long time.",
      "What the system does does help, and what it is is not in doubt.",
      "The governor gave her her keys. Keys are kept in the office.",
      "The new system was put in in 2012, and officers log on on arrival.",
      "It was clear, clear to all, that it is the IT it needs; bye bye was said.",
      "They went to Plan A. A plan of that kind is rare.",
      "In 2013 2013 calls were made on channel 5 5 times a day.",
      "Essex Police\\\nPolice Headquarters",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    let others = prose.passages.filter { !$0.isProse }.map(\.tokens)
    let found =
      prose.sentences.flatMap { runs(in: $0, of: prose) }
      // The lines of an address may begin as the one above ends.
      + others.flatMap { runs(in: $0, of: prose) }.filter { isOnOneLine($0, of: prose) }
    return found.map { run in
      prose.fault(
        at: run,
        "'\(prose.words[run.lowerBound])' is written \(run.count == 2 ? "twice" : "several times")",
        repair: .advice("keep it once"))
    }
  }

  private func isOnOneLine(_ run: Range<Int>, of prose: Prose) -> Bool {
    run.dropFirst().allSatisfy { !prose.gap(before: $0).contains(UInt8(ascii: "\n")) }
  }

  /// The places where one word stands several times in a row, which is not right.
  private func runs(in range: Range<Int>, of prose: Prose) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index + 1
      while end < range.upperBound, isRepeated(end, in: prose) { end += 1 }
      if end - index > 1, !isRight(index..<end, in: range, of: prose) { runs.append(index..<end) }
      index = end
    }
    return runs
  }

  private func isRepeated(_ index: Int, in prose: Prose) -> Bool {
    guard prose.words[index] == prose.words[index - 1], prose.isWord(index),
      let first = prose.words[index].utf8.first, !(0x30...0x39).contains(first)
    else { return false }
    // "IT it" are two words, and so are "A a".
    return prose.forms[index] == prose.forms[index - 1]
      || prose.isInitials(index) == prose.isInitials(index - 1) && prose.words[index].utf8.count > 1
  }

  private func isRight(_ run: Range<Int>, in range: Range<Int>, of prose: Prose) -> Bool {
    let word = prose.words[run.lowerBound]
    if Self.stressed.contains(word) { return true }
    guard run.count == 2 else { return false }
    let before = prose.tokens(before: run.lowerBound, in: range)
    if Self.twice.contains(word) { return true }
    if Self.particles.contains(word) {
      return before.last.map { Self.beforeParticles.contains(prose.words[$0]) } ?? false
    }
    return Self.afterWhat.contains(word)
      && prose.words[before].contains { Self.nominal.contains($0) }
  }

  private static let twice: Set = ["had", "that", "her"]
  /// Words that are said again for stress, or to make one word of two.
  private static let stressed: Set = [
    "very", "many", "long", "far", "really", "much", "so", "never", "bye", "night", "no", "hear",
    "ha", "tut", "hush", "knock", "win", "blah", "duran", "wagga", "walla", "baden", "boutros",
  ]
  /// Adverbs of a verb, which a preposition may follow: "put in in May".
  private static let particles: Set = ["in", "on"]
  private static let beforeParticles: Set = [
    "put", "brought", "bring", "come", "came", "comes", "go", "goes", "went", "handed", "sent",
    "fed",
    "moved", "move", "built", "log", "logs", "logged", "sign", "signed", "carry", "carried",
    "called",
    "turned", "stepped", "tied", "settled", "phased", "switched", "kept", "passed", "taken",
  ]
  /// Verbs that may end a clause that begins with "what", and begin the next.
  private static let afterWhat: Set = ["is", "was", "are", "were", "do", "does", "did", "has"]
  private static let nominal: Set = ["what", "whatever", "all", "who", "where"]
}
