/// A sentence in which neighbours are looked for.
struct WordContext {
  let prose: Prose
  let sentence: Range<Int>

  /// Whether elements stand one after the other from a token on.
  func matches(_ elements: ArraySlice<WordPattern.Element>, from index: Int, step: Int) -> Bool {
    guard let element = elements.first else { return true }
    let rest = elements.dropFirst()
    if matches(element, index), matches(rest, from: index + step, step: step) { return true }
    return element.isOptional && matches(rest, from: index, step: step)
  }

  private func matches(_ element: WordPattern.Element, _ index: Int) -> Bool {
    let isThere =
      sentence.contains(index)
      ? element.words.contains(prose.words[index])
        || element.classes.contains { $0.contains(prose.words[index], isWord: prose.isWord(index)) }
      : element.classes.contains { $0 == .stop || $0 == .edge }
    return isThere != element.isExcluded
  }
}
