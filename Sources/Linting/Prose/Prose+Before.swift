extension Prose {
  /// How far back in a sentence a word is looked for that makes a later one right: nobody writes a
  /// sentence as long, and one without end would be gone through for each of its words.
  private static let reach = 200

  /// The tokens of a sentence before one of them; in a very long sentence those that are near.
  func tokens(before index: Int, in sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, index - Self.reach)..<index
  }
}
