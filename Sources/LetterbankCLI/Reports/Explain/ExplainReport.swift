import Drafting
import FindingsBank
import LetterDocument
import SourceText

/// A whole letter, and where its words come from, in the JSON shape of the contract.
///
/// The segments' texts, joined, are the letter byte for byte.
struct ExplainReport: Encodable {
  /// A stretch of the letter that comes from one line.
  struct Segment: Encodable {
    let text: String
    let kind: String
    /// The line where the words stand, as `path:line`.
    let source: String
    /// The id of the finding that they are part of, or fill a slot of; null for all else.
    @NullIfNone var finding: String?
    /// The line of the assessment that chose them, as `path:line`; null for template and shared
    /// facts.
    @NullIfNone var because: String?
  }

  let force: String
  let format: String
  let segments: [Segment]

  /// The report of a letter.
  init(force: String, format: LetterFormat, segments: [Drafting.Segment]) {
    self.force = force
    self.format = format.rawValue
    self.segments = segments.map { segment in
      Segment(
        text: segment.text, kind: segment.origin.kind.rawValue,
        source: segment.origin.source.pathAndLine,
        finding: segment.origin.finding?.description,
        because: segment.origin.because?.pathAndLine)
    }
  }
}
