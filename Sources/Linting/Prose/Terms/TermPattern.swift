import SourceText

/// A use of a term that others are to be written like.
struct TermPattern {
  /// Its words as they are written.
  let text: String
  /// Where they stand.
  let location: SourceLocation
  private let spelling: TermUse.Spelling
  private let forms: ArraySlice<String>

  /// A use of a term in a letter.
  init(_ use: TermUse, in prose: Prose) {
    text = prose.text(use.tokens)
    location = use.location
    spelling = use.spelling
    forms = prose.forms[use.tokens]
  }

  /// The words of another use of the term, written like this one.
  func text(of use: TermUse, in prose: Prose) -> String {
    let tokens = use.tokens
    switch spelling {
    case .capitalized:
      let ending = "'s"
      let isPossessive = prose.words[tokens.upperBound - 1].hasSuffix(ending)
      return (text.hasSuffix(ending) ? String(text.dropLast(2)) : text)
        + (isPossessive ? ending : "")
    case .small:
      return tokens.map { index in
        Abbreviation.name(in: prose.forms[index]) == nil ? prose.words[index] : prose.forms[index]
      }.joined(separator: " ")
    case .joined, .hyphenated, .open:
      let separator: Character = spelling == .hyphenated ? "-" : " "
      let parts = forms.flatMap { $0.split(separator: "-") }
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
