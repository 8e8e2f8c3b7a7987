package import LetterDocument
package import SourceText
import Wording

/// A letter as it was written in one of its forms, with where each byte of it comes from.
package struct TracedText: Sendable {
  /// The letter, under the name that its draft has.
  package let file: SourceFile
  /// Its form.
  package let format: LetterFormat
  private let output: LetterOutput
  private let provenance: Provenance

  init(_ output: LetterOutput, format: LetterFormat, force: Force, provenance: Provenance) {
    file = SourceFile(path: "\(force.slug).\(format.fileEnding)", bytes: output.bytes)
    self.format = format
    self.output = output
    self.provenance = provenance
  }

  /// The letter, or the bytes of it in a range, cut where the words come from different places.
  ///
  /// The texts of the segments, joined, are those bytes.
  package func segments(in range: Range<Int>? = nil) -> [Segment] {
    provenance.segments(of: output, in: range)
  }

  /// Where the letter has these words, as ranges of its bytes; layout and the kind of a quotation
  /// mark do not count.
  package func occurrences(of words: String) -> [Range<Int>] {
    let wording = wording
    return wording.occurrences(of: Wording(words)).map { wording.source(of: $0) }
  }

  /// Where the letter has the most of these words in a row, whatever their case; nothing where it
  /// has not two of them.
  package func nearest(to words: String) -> Range<Int>? {
    let wording = wording
    let run = wording.longestRun(sharedWith: Wording(words))
    return run.count > 1 ? wording.source(of: run) : nil
  }

  /// The wording as a reader of this form finds it, its tokens' sources being ranges of the bytes.
  private var wording: Wording { Wording(format.read(file).value) }
}

extension Wording {
  /// The bytes of the source from the first to the last of some tokens, of which there is one.
  fileprivate func source(of range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].source.lowerBound..<tokens[range.upperBound - 1].source.upperBound
  }
}
