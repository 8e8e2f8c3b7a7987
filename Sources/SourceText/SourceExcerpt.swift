/// The line that a location is on, and the caret that points into it.
///
/// Of a line too long for a screen, only the part around the location is shown.
public struct SourceExcerpt: Sendable {
  /// The line, or the part of it around the location, safe to print.
  public let line: String
  /// What stands before the caret: blanks, and the line's own tabs.
  public let padding: String
  /// A caret, followed by as many tildes as the location has further characters on its line.
  public let caret: String

  /// The excerpt for a location.
  ///
  /// - Parameter width: the widest part of a line that is shown, in characters; an ellipsis at
  ///   either end is not counted.
  public init(_ location: SourceLocation, width: Int = 96) {
    let file = location.file
    let contents = file.contents(ofLine: location.line)
    let start = min(max(location.range.lowerBound, contents.lowerBound), contents.upperBound)
    let end = min(max(location.range.upperBound, start), contents.upperBound)
    // A line may be megabytes long; no more of it is decoded than can be shown.
    let reach = width * 4
    let from = file.characterBoundary(before: max(contents.lowerBound, start - reach))
    let until = file.characterBoundary(before: min(contents.upperBound, start + reach))
    let before = Array(file.text(from..<start).printable)
    let marked = Array(file.text(start..<max(start, min(end, until))).printable)
    let after = Array(file.text(max(start, min(end, until))..<until).printable)

    let isWhole =
      contents == from..<until && before.count + marked.count + after.count <= width
    let cutBefore = !isWhole && (from > contents.lowerBound || before.count > width / 2)
    let shownBefore = cutBefore ? Array(before.suffix(width / 2)) : before
    let room = width - shownBefore.count
    let rest = marked + after
    let cutAfter = until < contents.upperBound || rest.count > room
    line =
      (cutBefore ? "…" : "") + String(shownBefore) + String(rest.prefix(room))
      + (cutAfter ? "…" : "")
    padding =
      (cutBefore ? " " : "") + String(shownBefore.map { $0 == "\t" ? "\t" : " " })
    caret = "^" + String(repeating: "~", count: max(0, min(marked.count, room) - 1))
  }
}

extension SourceFile {
  /// The offset itself, or that of the start of the UTF-8 sequence that it falls into.
  fileprivate func characterBoundary(before offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
