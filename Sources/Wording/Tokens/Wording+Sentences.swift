extension Wording {
  /// The sentence, or the passage that is none, in which a token stands.
  ///
  /// Takes time in proportion to its length.
  package func sentence(around index: Int) -> Range<Int> {
    var start = index
    while breakBefore(start) < .sentence { start -= 1 }
    var end = index + 1
    while breakBefore(end) < .sentence { end += 1 }
    return start..<end
  }

  /// A stretch of tokens cut where sentences and passages begin.
  package func sentences(in range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where breakBefore(index) >= .sentence {
      sentences.append(start..<index)
      start = index
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// The sentences that hold, or are cut by, any of some ascending stretches, each once.
  ///
  /// Linear in the sentences' lengths.
  func sentences(touching stretches: some Sequence<Range<Int>>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    for stretch in stretches {
      let isCut = stretch.isEmpty && breakBefore(stretch.lowerBound) < .sentence
      var index = max(stretch.lowerBound, sentences.last?.upperBound ?? 0)
      let end = isCut ? stretch.lowerBound + 1 : stretch.upperBound
      while index < end {
        let sentence = sentence(around: index)
        sentences.append(sentence)
        index = sentence.upperBound
      }
    }
    return sentences
  }

  /// The forms of tokens, which are equal where the tokens read alike.
  func forms(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: forms[tokens[first].form.lowerBound...tokens[last].form.upperBound], as: UTF8.self)
  }
}
