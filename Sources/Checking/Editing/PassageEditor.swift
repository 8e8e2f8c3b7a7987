import LetterDocument
import SourceText
import Wording

/// Puts words into single passages of a sample.
struct PassageEditor {
  let sample: Sample
  let style: SampleStyle

  /// The lines of a passage with some of its words replaced.
  ///
  /// - Parameter rewritesAll: whether the passage is written anew although its words could be
  ///   replaced where they stand.
  func lines(
    of passage: PlacedPassage, _ edits: [PassageEdit], rewritesAll: Bool
  ) -> [UInt8] {
    let source = sample.file.bytes
    guard let place = passage.place else { return [] }
    guard !edits.isEmpty else { return Array(source[place.lines]) }
    let expected = passage.passage.replacing(edits.map { ($0.range, $0.words) })
    guard !expected.bytes.isEmpty else { return [] }
    var content = rewritesAll ? nil : editedInPlace(passage, place.content, edits)
    if let edited = content, !reads(edited, passage.role, as: expected) { content = nil }
    let rewritten =
      content
      ?? style.text(
        expected, passage.role, indent: place.content.lowerBound - place.lines.lowerBound)
    return source[place.lines.lowerBound..<place.content.lowerBound] + rewritten
      + source[place.content.upperBound..<place.lines.upperBound]
  }

  /// Whether the content of a passage, as it would stand in the sample, has the words of another.
  private func reads(
    _ content: [UInt8], _ role: PlacedPassage.Role, as expected: Passage
  ) -> Bool {
    var bytes = content
    if case .heading = role { bytes = Array("# ".utf8) + content }
    guard let read = Sample(SourceFile(path: sample.file.path, bytes: bytes)) else { return false }
    return Wording(read.document) == Wording([expected])
  }

  /// The content of a passage with words replaced where they stand.
  private func editedInPlace(
    _ passage: PlacedPassage, _ content: Range<Int>, _ edits: [PassageEdit]
  ) -> [UInt8] {
    let source = sample.file.bytes
    var result: [UInt8] = []
    var start = content.lowerBound
    for edit in edits {
      let range = place(of: edit.range, in: passage.passage, content)
      let from = max(start, range.lowerBound)
      result += source[start..<from]
      result += text(edit.words, atStart: edit.range.lowerBound == 0, passage.role)
      start = max(from, range.upperBound)
    }
    return result + source[start..<max(start, content.upperBound)]
  }

  /// The bytes of the sample behind a part of a passage's text, a backslash before it included.
  private func place(
    of range: Range<Int>, in passage: Passage, _ content: Range<Int>
  ) -> Range<Int> {
    let before =
      range.lowerBound > 0
      ? passage.map.source(of: range.lowerBound - 1..<range.lowerBound)?.upperBound : nil
    let after =
      range.isEmpty
      ? passage.map.source(of: range.lowerBound..<range.lowerBound + 1).map { $0.prefix(0) }
      : passage.map.source(of: range)
    guard var place = after else {
      let end = before ?? content.upperBound
      return end..<end
    }
    if sample.format == .markdown, place.lowerBound > before ?? content.lowerBound,
      sample.file.bytes[place.lowerBound - 1] == UInt8(ascii: "\\")
    {
      let start = place.lowerBound - 1
      place = start..<(range.isEmpty ? start : place.upperBound)
    }
    return place
  }

  /// Words as they are written in the sample; blanks around them stay blanks.
  private func text(
    _ words: Passage, atStart: Bool, _ role: PlacedPassage.Role
  ) -> [UInt8] {
    let lines = words.lines.enumerated().map { index, line -> [UInt8] in
      guard sample.format == .markdown else { return line.bytes }
      let text = line.bytes.trimmingBlanks
      let beginsLine = index > 0 || atStart
      return line.bytes[..<text.lowerBound]
        + line.words(text).markdown(isHeading: !beginsLine, indent: 0)
        + line.bytes[text.upperBound...]
    }
    let lineBreak = (sample.format == .markdown ? [UInt8(ascii: "\\")] : []) + style.lineEnd
    return Array(lines.joined(separator: lineBreak))
  }
}

extension [UInt8] {
  /// The range of all bytes but the blanks at both ends.
  fileprivate var trimmingBlanks: Range<Int> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return count..<count }
    return first..<last + 1
  }
}
