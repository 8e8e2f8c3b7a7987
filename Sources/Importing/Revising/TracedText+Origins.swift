import Drafting
import Wording

extension TracedText {
  /// Where each token of the letter, as it was read, comes from; nothing for a letter of no words.
  ///
  /// Takes time in proportion to the letter, but for what is no part of it, as pictures.
  func origins(of letter: ScannedLetter) -> [Origin?] {
    let segments = segments()
    var index = 0
    var start = 0
    return letter.wording.tokens.map { token in
      // What is no part of the letter stands behind all that is.
      if token.source.lowerBound < start { (index, start) = (0, 0) }
      while index < segments.count {
        let end = start + segments[index].text.utf8.count
        if token.source.lowerBound < end { return segments[index].origin }
        (index, start) = (index + 1, end)
      }
      return nil
    }
  }
}
