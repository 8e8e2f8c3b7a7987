import Mustache
package import SourceText

extension Provenance {
  /// Where a stretch of the rendered Markdown, which is not empty, stands in the file that it comes
  /// from; of a stretch that comes from several lines, where its beginning does.
  ///
  /// Takes time in proportion to the length of the run of text that the stretch begins in.
  package func location(of range: Range<Int>) -> SourceLocation {
    guard let (origin, _) = origin(at: range.lowerBound) else {
      // Nothing was rendered, so there is no stretch that anybody could ask for.
      return SourceLocation(file: SourceFile(path: "", bytes: []), range: 0..<0)
    }
    let line = origin.source
    guard let stretch = stretch(at: range.lowerBound), stretch.mark != nil else {
      return line.file.location(templateRange(of: range, line: line))
    }
    let output = stretch.output
    let inRun = range.clamped(to: output)
    guard let offsets = CopiedText(trace.bytes[output], of: line.file.bytes[line.range])?.offsets
    else { return line }
    let start = offsets[inRun.lowerBound - output.lowerBound]
    let end = offsets[inRun.upperBound - 1 - output.lowerBound] + 1
    return line.file.location(min(start, end - 1)..<min(end, line.range.upperBound))
  }

  /// The part of a template's line that some rendered bytes come from.
  private func templateRange(of range: Range<Int>, line: SourceLocation) -> Range<Int> {
    guard let stretch = stretch(at: range.lowerBound),
      stretch.output.count == stretch.location.range.count
    else { return line.range }
    let shift = stretch.location.range.lowerBound - stretch.output.lowerBound
    let end = min(range.upperBound, stretch.output.upperBound) + shift
    let contents = line.file.contents(ofLine: line.line)
    return range.lowerBound + shift..<max(range.lowerBound + shift, min(end, contents.upperBound))
  }
}
