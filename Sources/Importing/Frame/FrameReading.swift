import Drafting
import FindingsBank
import Wording

/// What a letter's frame tells, read by laying it beside the frame that the template would give.
struct FrameReading {
  /// The most words of the template that may be spoilt beside a field.
  private static let mostLostWords = 2

  /// Whether the letter is real.
  let status: Assessment.Status
  /// The stretches of tokens that stand where a field's placeholder does.
  private(set) var fields: [FrameField: [Range<Int>]] = [:]
  /// The words that stand where the template has others, or none.
  private(set) var ignored: [IgnoredWords] = []
  /// What the template says and the letter does not.
  private(set) var missing: [String] = []
  /// How many tokens are not as the template has them, on either side.
  private(set) var differences = 0

  /// Lays what stands around a letter's sections beside a frame.
  ///
  /// Takes about linear time for a letter that was made from the template.
  init(_ division: LetterDivision, of letter: ScannedLetter, beside frame: LetterFrame) {
    status = frame.status
    read(division.head.flatMap { $0 }, of: letter, beside: frame.head)
    read(division.tail.flatMap { $0 }, of: letter, beside: frame.tail)
  }

  private mutating func read(
    _ tokens: [Int], of letter: ScannedLetter, beside template: Wording
  ) {
    let own = letter.wording.keeping(tokens)
    for hunk in WordingDiff.hunks(from: template, to: own, apart: [], []) {
      let fields = hunk.old.compactMap { index in
        FrameField(placeholder: template.form(of: template.tokens[index]))
      }
      let stretches = tokens[hunk.new].contiguousStretches
      differences += hunk.old.count - fields.count
      // Where the words around a field are missing too, what stands there is something else.
      let standsAlone = hunk.old.count - fields.count <= Self.mostLostWords
      if let field = fields.first, standsAlone, !stretches.isEmpty {
        self.fields[field] = stretches
      } else if !stretches.isEmpty {
        differences += hunk.new.count
        let instead = hunk.old.isEmpty ? nil : template.text(of: hunk.old, longest: 12)
        ignored += stretches.map {
          IgnoredWords(tokens: $0, reason: .notInTemplate(instead: instead))
        }
      } else if fields.isEmpty {
        missing.append(template.text(of: hunk.old, longest: 12))
      }
    }
  }
}

extension Sequence<Int> {
  /// The runs of numbers each of which is one more than the one before.
  fileprivate var contiguousStretches: [Range<Int>] {
    reduce(into: []) { stretches, number in
      if let last = stretches.last, last.upperBound == number {
        stretches[stretches.count - 1] = last.lowerBound..<number + 1
      } else {
        stretches.append(number..<number + 1)
      }
    }
  }
}
