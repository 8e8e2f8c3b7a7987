/// Finds what stands within the lines of a paragraph or heading.
///
/// This is the inline phase of CommonMark. Text is read in one go, runs of `*` and `_` included;
/// only afterwards is it cut at those that turn out to set text apart.
/// https://spec.commonmark.org/0.31.2/#phase-2-inline-structure
struct MarkdownInlineParser {
  let source: [UInt8]
  /// Whether symbols beyond ASCII count as punctuation, which they do from CommonMark 0.31 on.
  let symbolsArePunctuation: Bool
  /// What was found that no letter has.
  private(set) var faults: [MarkdownFault] = []

  /// What was found in all blocks.
  private(set) var inlines: [LetterDocument.Inline] = []
  private var runs: [DelimiterRun] = []
  /// Where the last `[` of the block stands.
  private var bracket: Int?
  /// Whether the block may still turn out to say the address of a link.
  private var mayBeDefinition = false

  init(_ source: [UInt8], symbolsArePunctuation: Bool = true) {
    self.source = source
    self.symbolsArePunctuation = symbolsArePunctuation
    inlines.reserveCapacity(source.count / 64 + 16)
  }

  /// What stands in the lines, which begin with no blank but may end with some; as a range of
  /// `inlines`.
  ///
  /// Linear in length.
  mutating func parse(_ lines: [LineReader.Line]) -> Range<Int> {
    let start = inlines.count
    bracket = nil
    mayBeDefinition = false
    if let first = lines.first?.range, !first.isEmpty {
      mayBeDefinition = source[first.lowerBound] == UInt8(ascii: "[")
    }
    for index in lines.indices {
      let next = index + 1 < lines.count ? lines[index + 1].range.lowerBound : nil
      parse(lines[index], next: next)
    }
    if !runs.isEmpty { setApart(inlinesFrom: start) }
    return start..<inlines.count
  }

  /// Text in which nothing is to be found, likewise.
  mutating func parse(plain text: Range<Int>) -> Range<Int> {
    inlines.append(.text(text))
    return inlines.count - 1..<inlines.count
  }

  /// Cuts the inlines of the block where runs of `*` and `_`, which are used up by that, set parts
  /// of it apart.
  private mutating func setApart(inlinesFrom start: Int) {
    var cutter = StyleCutter(DelimiterMatcher.marks(of: runs))
    let uncut = Array(inlines[start...])
    inlines.removeLast(uncut.count)
    for inline in uncut { cutter.cut(inline, to: &inlines) }
    if let tooDeep = cutter.tooDeep { report(.deepStyle, tooDeep) }
    runs.removeAll(keepingCapacity: true)
  }

  /// Remembers a fault, unless there are too many already.
  mutating func report(_ kind: MarkdownFault.Kind, _ range: Range<Int>) {
    if faults.count < MarkdownReader.maximumFaults {
      faults.append(MarkdownFault(kind: kind, range: range))
    }
  }

  /// Reads a line, and the break after it if a next line begins at some offset.
  private mutating func parse(_ read: LineReader.Line, next: Int?) {
    let line = read.range
    let end = endOfText(line)
    if read.plainEnd >= end {
      if line.lowerBound < end { inlines.append(.plain(line.lowerBound..<end)) }
      return endLine(line, textEnd: end, next: next)
    }
    var start = line.lowerBound
    var offset = max(start, read.plainEnd)
    while true {
      offset = source.specialOffset(in: offset..<end)
      guard offset < end else { break }
      switch source[offset] {
      case UInt8(ascii: "\\"):
        if offset + 1 < end, source[offset + 1].isPunctuation {
          keep(start..<offset)
          start = offset + 1
          offset += 2
        } else if offset + 1 == line.upperBound, let next {
          keep(start..<offset)
          inlines.append(.lineBreak(offset..<next))
          return
        } else {
          offset += 1
        }
      case UInt8(ascii: "&"):
        guard let reference = CharacterReference(in: source, at: offset, before: end) else {
          offset += 1
          continue
        }
        if reference.isControl {
          report(.control, reference.range)
        } else if let scalar = reference.scalar {
          keep(start..<offset)
          inlines.append(.replaced(reference.range, by: scalar))
          start = reference.range.upperBound
        } else {
          report(.entity, reference.range)
        }
        offset = reference.range.upperBound
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        offset = readRun(at: offset, in: line.lowerBound..<end)
      case 0x00:
        // CommonMark has no such character, for the harm that it does in other programs.
        keep(start..<offset)
        inlines.append(.replaced(offset..<offset + 1, by: "\u{FFFD}"))
        offset += 1
        start = offset
      case ..<0x20:
        offset += 1
      default:
        offset = readForeign(at: offset, before: end)
      }
    }
    keep(start..<end)
    endLine(line, textEnd: end, next: next)
  }

  /// Reads the break after a line if a next line begins at some offset.
  private mutating func endLine(_ line: Range<Int>, textEnd end: Int, next: Int?) {
    guard let next else { return }
    let blanks = source[end..<line.upperBound].suffix(2)
    let isHard = blanks.count == 2 && blanks.allSatisfy { $0 == UInt8(ascii: " ") }
    inlines.append(isHard ? .lineBreak(end..<next) : .softBreak(end..<next))
  }

  private func endOfText(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, source[end - 1].isBlank { end -= 1 }
    return end
  }

  private mutating func keep(_ range: Range<Int>) {
    if !range.isEmpty { inlines.append(.text(range)) }
  }

  /// Passes a run of `*` or `_`, remembering it if it could set text apart.
  private mutating func readRun(at start: Int, in line: Range<Int>) -> Int {
    var end = start + 1
    while end < line.upperBound, source[end] == source[start] { end += 1 }
    let run = DelimiterRun(
      source[start], start..<end,
      after: start == line.lowerBound
        ? .space : kind(source.scalar(before: start, from: line.lowerBound)),
      before: end == line.upperBound ? .space : kind(source.scalar(at: end)))
    if run.canOpen || run.canClose { runs.append(run) }
    return end
  }

  private func kind(_ scalar: Unicode.Scalar) -> CharacterKind {
    switch CharacterKind(scalar) {
    case .symbol: symbolsArePunctuation ? .punctuation : .other
    case let kind: kind
    }
  }

  /// Passes a character that may begin or end something that no letter has, reporting it if so.
  private mutating func readForeign(at offset: Int, before end: Int) -> Int {
    let next = offset + 1 < end ? source[offset + 1] : nil
    switch source[offset] {
    case UInt8(ascii: "`"):
      var runEnd = offset + 1
      while runEnd < end, source[runEnd] == UInt8(ascii: "`") { runEnd += 1 }
      report(.code, offset..<runEnd)
      return runEnd
    case UInt8(ascii: "<"):
      if source.mayBeginTag(at: offset, before: end) { report(.html, offset..<offset + 1) }
    case UInt8(ascii: "["):
      bracket = offset
    default:
      if let bracket, next == UInt8(ascii: "(") {
        report(.link, bracket..<offset + 2)
      } else if mayBeDefinition, let bracket, next == UInt8(ascii: ":") {
        report(.linkDefinition, bracket..<offset + 2)
      }
      mayBeDefinition = false
    }
    return offset + 1
  }
}
