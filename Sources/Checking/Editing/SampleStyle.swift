import LetterDocument
import SourceText

/// How a sample is laid out, learnt from the sample itself.
struct SampleStyle {
  /// Two parts of a letter, one below the other.
  private struct Pair: Hashable {
    let upper: PlacedPassage.Role
    let lower: PlacedPassage.Role
  }

  /// What ends its lines.
  let lineEnd: [UInt8]
  /// The most characters on a line of its plain text, 0 where paragraphs are one line each.
  let width: Int
  private let format: LetterFormat
  private let bytes: [UInt8]
  private let passages: [PlacedPassage]
  private var indices: [PlacedPassage.Role: [Int]] = [:]
  /// The level of its first heading.
  private var heading: PlacedPassage.Role?
  private var blankLines: [Pair: Int] = [:]

  /// The longest line that counts as wrapped, in bytes.
  private static let widest = 120

  init(_ sample: Sample, _ passages: [PlacedPassage]) {
    format = sample.format
    bytes = sample.file.bytes
    self.passages = passages
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lineEnd =
      lines.count > 1 && lines[0].last == UInt8(ascii: "\r") ? Array("\r\n".utf8) : [0x0A]
    let longest = lines.map(\.count).max() ?? 0
    width = longest > Self.widest ? 0 : max(longest, PlainTextWriter.standardWidth)
    var above: Int?
    for (index, passage) in passages.enumerated() {
      guard let place = passage.place else { continue }
      indices[passage.role, default: []].append(index)
      if case .heading = passage.role, heading == nil { heading = passage.role }
      if let above, let upper = passages[above].place {
        let pair = Pair(upper: passages[above].role, lower: passage.role)
        let gap = upper.lines.upperBound..<place.lines.lowerBound
        if blankLines[pair] == nil { blankLines[pair] = lineBreaks(in: gap) }
      }
      above = index
    }
  }

  /// The part that a passage plays in the sample, given the part that it plays in the letter.
  func role(for role: PlacedPassage.Role) -> PlacedPassage.Role {
    guard case .heading = role else { return role }
    // Plain text has no headings but paragraphs that look like one.
    if format == .text { return .paragraph(depth: 0) }
    return indices[role] == nil ? heading ?? role : role
  }

  /// How many line breaks stand in a part of the sample.
  func lineBreaks(in range: Range<Int>) -> Int {
    bytes[range].count { $0 == UInt8(ascii: "\n") }
  }

  /// How many blank lines stand between two parts of the letter.
  func blankLines(between upper: PlacedPassage.Role, and lower: PlacedPassage.Role) -> Int {
    if let known = blankLines[Pair(upper: upper, lower: lower)] { return known }
    if case .item = upper, case .item = lower { return 0 }
    return 1
  }

  /// A passage of the letter as the sample would have it, without a line end, for a place before
  /// one of the sample's passages.
  func text(_ passage: Passage, _ role: PlacedPassage.Role, before index: Int) -> [UInt8] {
    let model = model(for: role, before: index)
    let lead = model.flatMap(self.lead(of:)) ?? standardLead(for: role)
    var passage = passage
    if case .heading = role, let model, passages[model].passage.isStrong {
      passage = passage.allStrong(true)
    } else if case .heading = role, let model, passages[model].passage.isPlain {
      passage = passage.allStrong(false)
    }
    return lead + text(passage, role, indent: lead.count)
  }

  /// The text of a passage alone, its lines but the first indented by so many blanks.
  func text(_ passage: Passage, _ role: PlacedPassage.Role, indent: Int) -> [UInt8] {
    var isHeading = false
    if case .heading = role { isHeading = true }
    let text =
      switch format {
      case .markdown: passage.markdown(isHeading: isHeading, indent: indent)
      case .text: passage.plainText(width: width, indent: indent)
      }
    return withLineEnds(text)
  }

  /// Text with the sample's line ends.
  func withLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard lineEnd.count > 1 else { return text }
    return text.flatMap { $0 == UInt8(ascii: "\n") ? lineEnd : [$0] }
  }

  /// The nearest passage above a place that plays a part, or else the first below.
  private func model(for role: PlacedPassage.Role, before index: Int) -> Int? {
    guard let all = indices[role] else { return nil }
    let below = all.partitioningIndex { $0 >= index }
    return below > 0 ? all[below - 1] : all.first
  }

  /// What stands before the text of a passage on its line; nothing for a heading that has its mark
  /// on the line below.
  private func lead(of index: Int) -> [UInt8]? {
    guard let place = passages[index].place else { return nil }
    let lead = Array(bytes[place.lines.lowerBound..<place.content.lowerBound])
    switch passages[index].role {
    case .heading: return lead.contains(UInt8(ascii: "#")) ? lead : nil
    case .item(_, isNumbered: true): return counted(lead)
    case .paragraph, .item: return lead
    }
  }

  /// The number of an item made the next.
  private func counted(_ lead: [UInt8]) -> [UInt8] {
    let isDigit = { (byte: UInt8) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    guard let start = lead.firstIndex(where: isDigit) else { return lead }
    let digits = lead[start...].prefix(while: isDigit)
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return lead }
    return lead[..<start] + Array("\(number + 1)".utf8) + lead[digits.endIndex...]
  }

  private func standardLead(for role: PlacedPassage.Role) -> [UInt8] {
    switch role {
    case .heading(let level): Array((String(repeating: "#", count: level) + " ").utf8)
    case .paragraph(let depth): [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth)
    case .item(let depth, let isNumbered):
      Array((String(repeating: "  ", count: depth - 1) + (isNumbered ? "1. " : "- ")).utf8)
    }
  }
}
