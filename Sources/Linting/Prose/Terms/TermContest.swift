import SourceText

/// The ways in which letters write one term, of which there are two or more.
struct TermContest {
  /// One way of writing it, and where it is written so; never empty.
  struct Form {
    let spelling: TermUse.Spelling
    let uses: [TermUse]
  }

  /// The forms, in the order of their first uses.
  let forms: [Form]

  /// What uses of terms disagree about.
  static func contests(of uses: [TermUse]) -> [TermContest] {
    uses.grouped(by: \.term).flatMap { _, uses in
      let isFree = uses.contains { $0.spelling == .joined } || uses.contains { !$0.isCompound }
      if isFree { return [contest(uses.filter { $0.spelling != .open || $0.position != nil })] }
      return CompoundPosition.allCases.map { position in
        contest(uses.filter { $0.position == position })
      }
    }.filter { $0.forms.count > 1 }
  }

  private static func contest(_ uses: [TermUse]) -> TermContest {
    TermContest(
      forms: uses.sorted { ($0.letter, $0.tokens.lowerBound) < ($1.letter, $1.tokens.lowerBound) }
        .grouped(by: \.spelling).map { Form(spelling: $0, uses: $1) })
  }

  /// The form that is used most by some count, and of those the first.
  func preferred(by count: (Form) -> Int) -> Form {
    forms.dropFirst().reduce(forms[0]) { count($1) > count($0) ? $1 : $0 }
  }
}

extension TermUse {
  /// Whether it is about hyphens and joined words, not about capitals.
  fileprivate var isCompound: Bool {
    if case .compound = term.kind { true } else { false }
  }

  /// Its words, written as those of another use of the term are.
  func text(in prose: Prose, writtenAs other: TermUse, in otherProse: Prose) -> String {
    switch other.spelling {
    case .capitalized:
      let text = otherProse.text(other.tokens)
      let ending = "'s"
      let isPossessive = prose.words[tokens.upperBound - 1].hasSuffix(ending)
      return (text.hasSuffix(ending) ? String(text.dropLast(2)) : text)
        + (isPossessive ? ending : "")
    case .small:
      return tokens.map { index in
        Abbreviation.name(in: prose.forms[index]) == nil ? prose.words[index] : prose.forms[index]
      }.joined(separator: " ")
    case .joined, .hyphenated, .open:
      let separator: Character = other.spelling == .hyphenated ? "-" : " "
      let parts = otherProse.forms[other.tokens].flatMap { $0.split(separator: "-") }
      var letters = prose.forms[tokens].joined().filter { $0 != "-" }[...]
      var result = ""
      for (index, part) in parts.enumerated() {
        if index > 0 { result.append(separator) }
        result += index + 1 < parts.count ? letters.prefix(part.count) : letters
        letters = letters.dropFirst(part.count)
      }
      return result
    }
  }
}
