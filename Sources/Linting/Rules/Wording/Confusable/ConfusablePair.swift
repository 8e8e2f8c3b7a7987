/// A word that is written for another, and the neighbours that show that the other was meant.
struct ConfusablePair: Sendable {
  /// The forms of the word that is likely wrong, in small letters.
  let wrong: [String]
  /// The word that was likely meant, in the same forms.
  let right: [String]
  /// The neighbours, any of which will do.
  let patterns: [WordPattern]
  /// The neighbours as they are written in the table.
  let lines: [String]
  /// Words that make it right where one stands earlier in the sentence.
  let excuses: Set<String>

  /// A pair; forms have blanks between them, and what replaces a form has `_` for a blank.
  ///
  /// Each pattern is written as `WordPattern` says.
  init(
    _ wrong: String, _ right: String, unlessAfter excuses: Set<String> = [], _ patterns: String...
  ) {
    self.wrong = wrong.split(separator: " ").map(String.init)
    self.right = right.split(separator: " ").map {
      $0.split(separator: "_").joined(separator: " ")
    }
    lines = patterns
    self.patterns = patterns.map(WordPattern.init)
    self.excuses = excuses
  }
}
