/// Finds the variants of terms in a letter, the longest where several begin at one word.
struct VariantFinder {
  /// The variants by their first token in small letters, or by both forms of it if it is the only
  /// one and may be a plural.
  private var variants: [String: [TermVariant]] = [:]

  init(_ terms: [HouseStyle.Term]) {
    for term in terms {
      for variant in term.variants.map({ TermVariant($0, of: term) }) {
        guard let first = variant.words.first else { continue }
        let keys =
          variant.words.count == 1 ? NounEnding.allCases.map { $0.added(to: first) } : [first]
        for key in keys { variants[key, default: []].append(variant) }
      }
    }
    for key in variants.keys { variants[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The uses in some tokens, in order; none overlaps another.
  func uses(in prose: Prose, _ range: Range<Int>, isSentence: Bool) -> [VariantUse] {
    var uses: [VariantUse] = []
    var index = range.lowerBound
    let first = range.first(where: prose.isWord)
    while index < range.upperBound {
      let use = variants[prose.words[index]]?.lazy.compactMap { variant in
        variant.isCaseOnly && !isSentence
          ? nil : self.use(of: variant, at: index, in: prose, range, isFirst: index == first)
      }.first
      if let use { uses.append(use) }
      index = use?.tokens.upperBound ?? index + 1
    }
    return uses
  }

  private func use(
    of variant: TermVariant, at start: Int, in prose: Prose, _ range: Range<Int>, isFirst: Bool
  ) -> VariantUse? {
    let end = start + variant.words.count
    guard end <= range.upperBound, let last = variant.words.last,
      prose.words[start..<end - 1].elementsEqual(variant.words.dropLast()),
      let ending = NounEnding.allCases.first(where: { $0.added(to: last) == prose.words[end - 1] }),
      !isPartOfTerm(variant, start..<end, in: prose)
    else { return nil }
    var replacement = ending.added(to: variant.term.preferred)
    if isFirst || !variant.isCaseOnly && prose.startsUppercase(start) {
      replacement = replacement.capitalizedFirst
    }
    if variant.isCaseOnly {
      guard isWritten(variant, start..<end, in: prose, isFirst: isFirst),
        prose.text(start..<end) != replacement
      else { return nil }
    }
    return VariantUse(tokens: start..<end, replacement: replacement, term: variant.term)
  }

  /// Whether the capitals of some tokens are those of a variant, the first of a sentence aside.
  private func isWritten(
    _ variant: TermVariant, _ tokens: Range<Int>, in prose: Prose, isFirst: Bool
  ) -> Bool {
    zip(tokens, variant.forms).allSatisfy { index, form in
      prose.forms[index].hasPrefix(form)
        || isFirst && index == tokens.lowerBound
          && prose.forms[index].hasPrefix(form.capitalizedFirst)
    }
  }

  /// Whether the words stand in the term itself, as "handler" in "call handler".
  private func isPartOfTerm(_ variant: TermVariant, _ tokens: Range<Int>, in prose: Prose) -> Bool {
    let term = variant.preferred
    guard term.count > variant.words.count else { return false }
    for offset in 0...term.count - variant.words.count
    where term[offset..<offset + variant.words.count].elementsEqual(variant.words) {
      let start = tokens.lowerBound - offset
      if start >= 0, start + term.count <= prose.words.count,
        prose.words[start..<start + term.count].elementsEqual(term)
      {
        return true
      }
    }
    return false
  }
}
