import Drafting
import FindingsBank
import Wording

/// What a letter's frame tells, read by laying it beside the frame that the template would give.
struct FrameReading {
  /// Whether the letter is real.
  let status: Assessment.Status
  /// The stretches of tokens that stand where a field's placeholder does.
  private(set) var fields: [FrameField: [Range<Int>]] = [:]
  /// The fields that have no words of their own although others stand in their places.
  private(set) var unclear: Set<FrameField> = []
  /// The tokens that the template has too.
  private(set) var matched: [Range<Int>] = []
  /// The words that stand where the template has others, or none.
  private(set) var ignored: [IgnoredWords] = []
  /// What the template says and the letter does not, but for what stands around a field that the
  /// letter has not.
  private(set) var missing: [String] = []
  /// How many tokens are not as the template has them, on either side.
  private(set) var differences = 0

  /// Lays what stands around a letter's sections beside a frame.
  ///
  /// Takes about linear time for a letter that was made from the template.
  init(_ division: LetterDivision, of letter: ScannedLetter, beside frame: LetterFrame) {
    status = frame.status
    let lineEnds = LineEnds(letter.file)
    read(division.head.flatMap { $0 }, of: letter, lineEnds, beside: frame.head, isLast: false)
    read(division.tail.flatMap { $0 }, of: letter, lineEnds, beside: frame.tail, isLast: true)
  }

  private mutating func read(
    _ tokens: [Int], of letter: ScannedLetter, _ lineEnds: LineEnds,
    beside template: LaidOutWords, isLast: Bool
  ) {
    let alignment = FrameAlignment(LaidOutWords(tokens, of: letter, lineEnds), beside: template)
    let absent = absentStretches(of: template.wording, alignment)
    for (index, token) in template.wording.tokens.enumerated() where !alignment.isPresent[index] {
      let place = alignment.places[index]
      guard place < tokens.count, alignment.fates[place] == .foreign else { continue }
      let form = template.wording.form(of: token)
      if let field = FrameField(placeholder: form) { unclear.insert(field) }
    }
    for stretch in tokens.indices.stretches(by: { alignment.fates[$0] }) {
      let own = tokens[stretch].stretches
      switch alignment.fates[stretch.lowerBound] {
      case .matched:
        matched += own
      case .filling(let field):
        fields[field, default: []] += own
      case .foreign:
        differences += stretch.count
        let instead = absent.first { $0.place == stretch.lowerBound && !$0.isOptional }?.words
        let isAtEnd = isLast && stretch.upperBound == tokens.count && instead == nil
        ignored += own.map {
          IgnoredWords(
            tokens: $0, reason: isAtEnd ? .afterTheEnd : .notInTemplate(instead: instead))
        }
      }
    }
    for stretch in absent {
      differences += stretch.count
      let isReplaced =
        stretch.place < tokens.count && alignment.fates[stretch.place] == .foreign
      if !isReplaced, !stretch.isOptional { missing.append(stretch.words) }
    }
  }

  /// The stretches of a template that a letter has not, placeholders aside.
  private func absentStretches(
    of template: Wording, _ alignment: FrameAlignment
  ) -> [(words: String, count: Int, place: Int, isOptional: Bool)] {
    template.tokens.indices.stretches { alignment.isPresent[$0] }
      .filter { !alignment.isPresent[$0.lowerBound] }
      .compactMap { stretch in
        let words = stretch.filter {
          FrameField(placeholder: template.form(of: template.tokens[$0])) == nil
        }
        guard let first = words.first, let last = words.last else { return nil }
        // What stands on both sides of a placeholder comes and goes with it.
        let isOptional = words.count < last - first + 1
        return (
          words: template.text(of: first..<last + 1, longest: 12), count: words.count,
          place: alignment.places[stretch.lowerBound], isOptional: isOptional
        )
      }
  }
}

extension Sequence<Int> {
  /// The runs of numbers each of which is one more than the one before.
  fileprivate var stretches: [Range<Int>] {
    reduce(into: []) { stretches, number in
      if let last = stretches.last, last.upperBound == number {
        stretches[stretches.count - 1] = last.lowerBound..<number + 1
      } else {
        stretches.append(number..<number + 1)
      }
    }
  }
}
