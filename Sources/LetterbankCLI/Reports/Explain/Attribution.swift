import Drafting
import SourceText

/// A stretch of a letter's line that one thing says, on however many lines of its own file.
struct Attribution {
  /// The origin of its first word.
  let origin: Origin
  /// The lines where the words stand, as places in them, each line once and in order.
  private(set) var sources: [SourceLocation]
  /// The stretch, as it stands in the letter.
  private(set) var text: String

  /// Joins segments that one thing says.
  static func all(of segments: [Segment]) -> [Attribution] {
    segments.reduce(into: []) { attributions, segment in
      if let last = attributions.last, !last.text.hasSuffix("\n"),
        last.origin.isOneThing(with: segment.origin)
      {
        attributions[attributions.count - 1].append(segment)
      } else {
        attributions.append(
          Attribution(
            origin: segment.origin, sources: [segment.origin.source], text: segment.text))
      }
    }
  }

  private mutating func append(_ segment: Segment) {
    text += segment.text
    let source = segment.origin.source
    if !sources.contains(where: { $0.pathAndLine == source.pathAndLine }) { sources.append(source) }
  }

  /// The words of it without layout, the marker of an item included in that; empty if it has none.
  var words: [Substring] {
    let words = text.split { $0 == " " || $0 == "\n" }
    return words.first == "-" ? Array(words.dropFirst()) : words
  }

  /// Whether it says anything, and does not only set words apart.
  var hasWords: Bool { text.contains { $0.isLetter || $0.isNumber } }
}

extension Origin {
  /// Whether words of two origins are of one finding, slot or free text, or of one line of all
  /// else.
  fileprivate func isOneThing(with other: Origin) -> Bool {
    guard kind == other.kind, finding == other.finding, slot == other.slot,
      because?.pathAndLine == other.because?.pathAndLine
    else { return false }
    switch kind {
    case .finding, .slot, .freeText: return true
    case .template, .fact: return source.pathAndLine == other.source.pathAndLine
    }
  }

  /// How a view shows the words, besides where they come from.
  var emphasis: Emphasis {
    switch kind {
    case .slot: .slot
    case .freeText: .freeText
    case .template, .fact, .finding: .none
    }
  }
}
