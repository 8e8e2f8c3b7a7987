import LetterDocument
import Recognition
import Wording

/// Finds the sentences of a letter that are its own: those below its headings, the letterhead, the
/// introduction and the closing left out.
struct SentenceFinder {
  /// A sentence and the heading above it.
  struct Place {
    let heading: String
    let tokens: Range<Int>
  }

  /// The most words of a passage that can be a heading.
  private static let mostHeadingWords = 10

  private let letter: ScannedLetter

  init(_ letter: ScannedLetter) {
    self.letter = letter
  }

  /// The sentences, in the order of the letter.
  ///
  /// A heading is a short passage without a mark at its end, and a list follows it. A list that
  /// follows a sentence, as in an introduction, stands below no heading.
  func places() -> [Place] {
    var places: [Place] = []
    var heading: String?
    for (index, passage) in letter.passages.enumerated() where !passage.tokens.isEmpty {
      if passage.role.isItem || passage.role.depth > 0 {
        guard let heading else { continue }
        places += sentences(in: passage.tokens).map { Place(heading: heading, tokens: $0) }
      } else if isHeading(index) {
        heading = letter.text(passage.tokens)
      } else if let above = heading, !goesOn(at: index, in: places.last?.tokens) {
        // A picture, a page's number: what follows may still stand below the same heading.
        heading = nextItemBelongs(after: index) ? above : nil
      } else if let heading {
        places += sentences(in: passage.tokens).map { Place(heading: heading, tokens: $0) }
      }
    }
    return places
  }

  private func sentences(in range: Range<Int>) -> [Range<Int>] {
    Sentences.ranges(in: range, of: letter.wording)
  }

  private func isHeading(_ index: Int) -> Bool {
    guard isShort(index) else { return false }
    let next = letter.passages[(index + 1)...].first { !$0.tokens.isEmpty }
    return next?.role.isItem ?? false
  }

  private func isShort(_ index: Int) -> Bool {
    let tokens = letter.passages[index].tokens
    guard let last = tokens.last, letter.wordCount(tokens) <= Self.mostHeadingWords else {
      return false
    }
    return letter.wording.tokens[last].kind == .word
  }

  /// Whether a passage goes on with a sentence that was not ended.
  private func goesOn(at index: Int, in sentence: Range<Int>?) -> Bool {
    guard let last = sentence?.last, let first = letter.passages[index].tokens.first else {
      return false
    }
    let start = letter.wording.form(of: letter.wording.tokens[first]).unicodeScalars.first
    return letter.wording.tokens[last].kind == .word && start?.properties.isLowercase ?? false
  }

  /// Whether the list goes on after a passage that is no sentence.
  private func nextItemBelongs(after index: Int) -> Bool {
    isShort(index) && letter.wordCount(letter.passages[index].tokens) < 3
  }
}
