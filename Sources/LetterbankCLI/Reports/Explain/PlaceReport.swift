import Drafting
import FindingsBank
import SourceText

/// Places of a letter, and in plain sentences where the words of each come from.
struct PlaceReport {
  /// The widest that a line of the report is, in characters.
  static let width = 100

  let text: TracedText
  /// The places, as ranges of the letter's bytes.
  let places: [Range<Int>]
  let bank: Bank

  /// The report: each place in its lines, and below it its parts.
  func text(color: Bool) -> String {
    places.map { place in
      place.isEmpty
        ? "line \(text.file.line(at: place.lowerBound)) is blank\n"
        : lines(of: place, color: color) + "\n" + explanation(of: place, color: color)
    }.joined(separator: "\n")
  }

  /// The lines that a place is on, it being marked where it is not the whole of them.
  private func lines(of place: Range<Int>, color: Bool) -> String {
    let first = text.file.line(at: place.lowerBound)
    let last = text.file.line(at: max(place.lowerBound, place.upperBound - 1))
    return (first...last).map { line in
      let contents = text.file.contents(ofLine: line)
      let header = TerminalStyle.bold.apply(to: "line \(line)", if: color) + "\n"
      guard place != contents else {
        let line = text.file.text(contents).printable
        return header
          + (line.count + 2 > Self.width
            ? line.wrapped(at: Self.width, indent: 2) : "  \(line)\n")
      }
      let excerpt = SourceExcerpt(text.file.location(words(of: place, in: contents)))
      let caret = TerminalStyle.green.apply(to: excerpt.caret, if: color)
      return "\(header)  \(excerpt.line)\n  \(excerpt.padding)\(caret)\n"
    }.joined()
  }

  /// The part of a place that is on a line, without the line's indentation.
  private func words(of place: Range<Int>, in line: Range<Int>) -> Range<Int> {
    let part = place.clamped(to: line)
    let start = text.file.bytes[part].firstIndex { $0 != UInt8(ascii: " ") } ?? part.lowerBound
    return start..<part.upperBound
  }

  private func explanation(of place: Range<Int>, color: Bool) -> String {
    var explainer = Explainer(bank: bank, color: color)
    return Attribution.all(of: text.segments(in: place)).filter { !$0.words.isEmpty }
      .map { explainer.explain($0) }.joined()
  }
}
