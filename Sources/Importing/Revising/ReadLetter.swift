import Drafting
import FindingsBank
import Recognition
import SourceText
import Wording

/// A letter divided into its frame, its sections and their bullets, as its assessment is known.
struct ReadLetter {
  let letter: ScannedLetter
  let headings: [HeadingFinder.Heading]
  let division: LetterDivision
  /// What the frame says in the places of fields.
  private let frame: FrameReading

  /// Reads a letter, and finds those of some sections whose headings it has lost.
  init(
    _ file: SourceFile, beside frame: LetterFrame, in house: House,
    _ recognizer: FindingRecognizer, finding sections: [String] = []
  ) {
    let (letter, headings) = HeadingFinder(ScannedLetter(file), house.bank.sections).find()
    self.letter = letter
    self.headings = LostHeadingFinder(letter, recognizer).adding(sections, to: headings)
    division = LetterDivider(letter, headings: self.headings, closing: frame.closing).divide()
    self.frame = FrameReading(division, of: letter, beside: frame)
  }

  /// The passage at which the first section begins.
  var endOfHead: Int { headings.first?.passage ?? 0 }

  /// The section of this name.
  func section(_ name: String) -> LetterDivision.Section? {
    division.sections.first { $0.name == name }
  }

  /// Whether a field has no words of its own although others stand in its place.
  func isUnclear(_ field: FrameField) -> Bool { frame.unclear.contains(field) }

  /// What stands in the place of a field, line by line; nothing where other words stand on one of
  /// the lines.
  ///
  /// - Parameter known: lines that the field had, each of which may be too long for the page.
  func lines(of field: FrameField, knowing known: [String]) -> [String]? {
    let lines = (frame.fields[field] ?? []).flatMap { letter.lines(of: $0) }
    guard lines.allSatisfy(isWhole) else { return nil }
    let lineEnds = LineEnds(letter.file)
    return lines.reduce(into: []) { result, line in
      let text = letter.text(line)
      let start = letter.wording.tokens[line.lowerBound].source.lowerBound
      if let last = result.last, !lineEnds.isEnd(before: start),
        known.contains(where: { ($0 + " ").hasPrefix("\(last) \(text) ") })
      {
        result[result.count - 1] = "\(last) \(text)"
      } else {
        result.append(text)
      }
    }
  }

  /// Whether no other words stand on the line of some tokens.
  private func isWhole(_ tokens: Range<Int>) -> Bool {
    let all = letter.wording.tokens.indices
    let line = letter.line(of: tokens.lowerBound)
    return (tokens.lowerBound == 0 || letter.line(of: tokens.lowerBound - 1) != line)
      && (tokens.upperBound == all.upperBound || letter.line(of: tokens.upperBound) != line)
  }

  /// What stands in the place of a field, in one line; nothing where nothing does.
  func text(of field: FrameField) -> String? {
    frame.fields[field].map { $0.map(letter.text).joined(separator: " ") }
  }
}
