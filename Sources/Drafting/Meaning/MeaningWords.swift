import KeyValue
package import Wording

/// The words on which the meaning of a letter hangs.
package struct MeaningWords: Sendable {
  /// The words of the names of forces and inspectors.
  private let names: Set<String>

  /// The words that every letter's meaning hangs on, and the names that a house knows.
  package init(of house: House) {
    let texts = house.roster.forces.lazy.flatMap { [$0.name.text, $0.inspector.name.text] }
    let words = Set(texts.flatMap { $0.split(separator: " ").map(String.init) })
    names = words.filter { $0.first?.isUppercase ?? false }.subtracting(Self.commonInNames)
  }

  /// What a change of words may alter: the words of each kind that only one side has.
  package func reasons(in hunk: Hunk, of diff: WordingDiff) -> Set<AlteredMeaning> {
    let before = words(in: hunk.old, of: diff.old)
    let after = words(in: hunk.new, of: diff.new)
    var reasons: Set<AlteredMeaning> = []
    for (words, others) in [(before, after), (after, before)] {
      for (word, (count, reason)) in words where others[word].map({ $0.count < count }) ?? true {
        if let reason { reasons.insert(reason) }
      }
    }
    return reasons
  }

  /// How often each word stands in a stretch, and its meaning where it has one; small letters stand
  /// for capitals, for they make no other word.
  private func words(
    in range: Range<Int>, of wording: Wording
  ) -> [String: (count: Int, reason: AlteredMeaning?)] {
    var words: [String: (count: Int, reason: AlteredMeaning?)] = [:]
    for index in range {
      let word = wording.form(of: wording.tokens[index]).lowercased()
      let other = words[word] ?? (0, nil)
      words[word] = (other.count + 1, other.reason ?? reason(at: index, of: wording))
    }
    return words
  }

  private func reason(at index: Int, of wording: Wording) -> AlteredMeaning? {
    let token = wording.tokens[index]
    let form = wording.form(of: token)
    guard token.kind == .word else { return form == "%" ? .number : nil }
    let isCapital = form.first?.isUppercase ?? false
    let word = form.lowercased()
    if Self.negations.contains(word) || word.hasSuffix("n't") { return .negation }
    if isCapital, Self.weekdays.contains(word) { return .date }
    if isCapital, Self.months.contains(word) {
      return word != "may" || isBesideNumber(index, of: wording) ? .date : .obligation
    }
    if Self.isNumber(form) { return isBesideMonth(index, of: wording) ? .date : .number }
    if Self.numbers.contains(word) { return .number }
    if Self.obligations.contains(word) { return .obligation }
    guard isCapital, form != "I" else { return nil }
    return names.contains(form) || wording.breakBefore(index) < .sentence ? .name : nil
  }

  // MARK: Neighbours

  private func isBesideMonth(_ index: Int, of wording: Wording) -> Bool {
    Self.neighbours(of: index, in: wording).contains { Self.months.contains($0.lowercased()) }
  }

  private func isBesideNumber(_ index: Int, of wording: Wording) -> Bool {
    Self.neighbours(of: index, in: wording).contains(where: Self.isNumber)
  }

  private static func neighbours(of index: Int, in wording: Wording) -> [String] {
    [index - 1, index + 1].filter(wording.tokens.indices.contains)
      .map { wording.form(of: wording.tokens[$0]) }
  }

  private static func isNumber(_ form: String) -> Bool {
    form.unicodeScalars.contains { $0.properties.numericType != nil && !$0.properties.isAlphabetic }
  }

  // MARK: Words

  private static let negations: Set<String> = [
    "not", "no", "never", "none", "nothing", "nobody", "nowhere", "neither", "nor", "without",
    "cannot",
  ]
  private static let obligations: Set<String> = [
    "must", "should", "shall", "may", "might", "could", "can", "need", "needs", "ought", "required",
  ]
  private static let numbers: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "hundred", "thousand", "million", "half", "third", "quarter", "once", "twice", "percent",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// Words of names that stand in any letter.
  private static let commonInNames: Set<String> = ["Police", "Constabulary", "Service"]
}
