import LetterDocument
import Mustache
import SourceText

/// Where each byte of a letter comes from: the trace of its rendering, and the origins of the texts
/// that filled the template.
///
/// Offsets are those of the rendered Markdown, into which all ranges of the letter's document
/// point.
package struct Provenance: Sendable {
  let trace: Trace
  private let origins: [Origin]

  init(_ trace: Trace, origins: [Origin]) {
    self.trace = trace
    self.origins = origins
  }

  /// Where the byte at an offset comes from, and the end of the bytes after it that come from the
  /// same place.
  package func origin(at offset: Int) -> (origin: Origin, end: Int)? {
    guard let stretch = stretch(at: offset) else { return nil }
    if let mark = stretch.mark, origins.indices.contains(Int(mark)) {
      return (origins[Int(mark)], stretch.output.upperBound)
    }
    let place = templatePlace(of: offset, in: stretch)
    let origin = Origin(kind: .template, source: place.location)
    return (origin, place.end)
  }

  /// The stretch of the trace that holds an offset, by binary search; the last for the very end.
  func stretch(at offset: Int) -> Trace.Stretch? {
    let index = trace.stretches.partitioningIndex { $0.output.upperBound > offset }
    return index < trace.stretches.count ? trace.stretches[index] : trace.stretches.last
  }

  /// The line of a template that an offset comes from, and where in the output that line ends.
  private func templatePlace(
    of offset: Int, in stretch: Trace.Stretch
  ) -> (location: SourceLocation, end: Int) {
    let file = stretch.location.file
    guard stretch.output.count == stretch.location.range.count else {
      // Indented text is longer than what it was made from: it is laid to the first line of it.
      return (stretch.location, stretch.output.upperBound)
    }
    let shift = stretch.location.range.lowerBound - stretch.output.lowerBound
    let rest = trace.bytes[offset..<max(offset, stretch.output.upperBound)]
    let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? stretch.output.upperBound
    return (file.location(offset + shift..<end + shift), end)
  }

  /// A diagnostic of the rendered Markdown, placed where the Markdown came from.
  func replacing(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let range = diagnostic.location?.range,
      let (origin, end) = origin(at: range.lowerBound)
    else { return diagnostic }
    let source = origin.source
    let length = min(range.upperBound, end) - range.lowerBound
    let place = source.file.location(
      source.range.lowerBound..<min(source.range.upperBound, source.range.lowerBound + length))
    return Diagnostic(
      diagnostic.severity, rule: diagnostic.rule, diagnostic.message, at: place,
      repair: diagnostic.repair)
  }
}
