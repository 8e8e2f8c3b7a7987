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

  /// All forms but one.
  func forms(besides form: Form) -> [Form] { forms.filter { $0.spelling != form.spelling } }
}

extension TermUse {
  /// Whether it is about hyphens and joined words, not about capitals.
  fileprivate var isCompound: Bool {
    if case .compound = term.kind { true } else { false }
  }
}
