import Wording

/// A way of writing a term that the house does not want, in tokens.
struct TermVariant {
  let term: HouseStyle.Term
  /// The tokens as written.
  let forms: [String]
  /// The tokens in small letters.
  let words: [String]
  /// The tokens of the term, in small letters.
  let preferred: [String]
  /// Whether it differs from the term in nothing but capitals.
  let isCaseOnly: Bool

  init(_ variant: String, of term: HouseStyle.Term) {
    self.term = term
    forms = Self.tokens(variant)
    words = forms.map { $0.lowercased() }
    preferred = Self.tokens(term.preferred).map { $0.lowercased() }
    isCaseOnly = words == preferred
  }

  private static func tokens(_ text: String) -> [String] {
    let wording = Wording(text)
    return wording.tokens.map { wording.form(of: $0) }
  }
}
