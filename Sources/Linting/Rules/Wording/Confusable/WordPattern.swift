/// Words that may stand around a word, written as a line of a table.
///
/// Elements have blanks between them: `make|made ~some _ on|@stop`. One of them is `_`, the word
/// itself; before and after it stand its neighbours, each as the words or classes (`@`, by the
/// names of `WordClass`) that may stand there, with `|` between them. After `~` an element may be
/// missing; after `!` it is what must not stand there.
struct WordPattern: Sendable {
  /// What may stand at one place.
  struct Element: Sendable {
    let words: Set<String>
    let classes: [WordClass]
    let isOptional: Bool
    let isExcluded: Bool
  }

  /// What stands before the word, the nearest first.
  let before: [Element]
  /// What stands after the word.
  let after: [Element]

  init(_ line: String) {
    let parts = line.split(separator: " ")
    let place = parts.firstIndex(of: "_") ?? parts.endIndex
    before = parts[..<place].reversed().map(Element.init)
    after = parts[place...].dropFirst().map(Element.init)
  }

  /// Whether the neighbours of a word are these; none is looked for outside its sentence.
  func matches(_ prose: Prose, _ index: Int, in sentence: Range<Int>) -> Bool {
    let context = WordContext(prose: prose, sentence: sentence)
    return context.matches(before[...], from: index - 1, step: -1)
      && context.matches(after[...], from: index + 1, step: 1)
  }
}

extension WordPattern.Element {
  fileprivate init(_ part: Substring) {
    isOptional = part.hasPrefix("~")
    isExcluded = part.hasPrefix("!")
    let alternatives = part.drop { $0 == "~" || $0 == "!" }.split(separator: "|")
    words = Set(alternatives.filter { !$0.hasPrefix("@") }.map(String.init))
    classes = alternatives.filter { $0.hasPrefix("@") }.compactMap {
      WordClass(rawValue: String($0.dropFirst()))
    }
  }
}
