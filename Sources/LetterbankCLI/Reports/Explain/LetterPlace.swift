import Drafting
import SourceText

/// A place of a letter that somebody asks about.
enum LetterPlace {
  /// A line, counted from 1.
  case line(Int)
  /// Words, wherever they stand.
  case words(String)
}

extension TracedText {
  /// The bytes of a place, once for each time that it is there; nothing, and why, if it is nowhere.
  func ranges(of place: LetterPlace) -> Diagnosed<[Range<Int>]?> {
    switch place {
    case .line(let line) where line <= file.lineCount:
      return Diagnosed([file.contents(ofLine: line)])
    case .line(let line):
      return .nowhere(
        "explain.no-such-line", "the letter has no line \(line)",
        repair: .advice("its last line is \(file.lineCount)"))
    case .words(let words):
      let ranges = occurrences(of: words)
      guard ranges.isEmpty else { return Diagnosed(ranges) }
      return .nowhere(
        "explain.words-not-found", "the letter does not say '\(words)'",
        repair: nearest(to: words).map { nearest in
          let found = file.text(nearest).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
          return .advice("line \(file.line(at: nearest.lowerBound)) says '\(found)'")
        })
    }
  }
}

extension Diagnosed<[Range<Int>]?> {
  fileprivate static func nowhere(
    _ rule: String, _ message: String, repair: Diagnostic.Repair?
  ) -> Self {
    Diagnosed(nil, [Diagnostic(rule: rule, message, at: .nowhere, repair: repair)])
  }
}
