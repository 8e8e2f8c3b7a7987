import SourceText

/// Reads a key=value file line by line.
struct KeyValueParser {
  /// An entry whose value may go on in the next line.
  private struct OpenEntry {
    let path: KeyValuePath
    let keyLocation: SourceLocation
    /// The value on the key's own line; empty where it begins below.
    let value: Range<Int>
    /// The further lines.
    var continuations: [Range<Int>] = []
  }

  private let file: SourceFile
  private var lines: LineRanges
  /// The section's path; nothing below a faulty section line, whose keys are left out.
  private var prefix: [String]? = []
  /// The entry that an indented line goes on with.
  private var open: OpenEntry?
  /// What stands where such a line would need an entry above it; nothing below a line that was
  /// reported and left out, whose further lines are left out in silence.
  private var gap: KeyValueFault.Gap? = .start
  /// The entries that nobody has taken yet, and the sections likewise.
  private(set) var entries: [KeyValueEntry] = []
  private(set) var sections: [KeyValueDocument.Section] = []
  private(set) var unread: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A parser of a file, or of a part of it that begins and ends with a whole line.
  init(_ file: SourceFile, in range: Range<Int>? = nil) {
    self.file = file
    lines = range.map { LineRanges(file.bytes, in: $0) } ?? file.lines
  }

  /// The whole document.
  mutating func parse() -> Diagnosed<KeyValueDocument> {
    while readLine() {}
    return Diagnosed(
      KeyValueDocument(file: file, entries: entries, sections: sections, unread: unread),
      diagnostics)
  }

  /// Reads one more line; false, with all entries complete, if there is none.
  mutating func readLine() -> Bool {
    guard let line = lines.next() else {
      closeEntry(at: .start)
      return false
    }
    read(line)
    return true
  }

  /// Hands over some of the entries that were read first, and the sections that they stand in.
  mutating func take(_ count: Int) -> (
    entries: [KeyValueEntry], sections: [KeyValueDocument.Section]
  ) {
    let taken = Array(entries.prefix(count))
    entries.removeFirst(taken.count)
    let end = taken.last?.keyLocation.range.upperBound ?? 0
    let above = sections.prefix { $0.location.range.lowerBound < end }
    sections.removeFirst(above.count)
    return (taken, Array(above))
  }

  private mutating func read(_ line: Range<Int>) {
    let content = file.trimmed(line)
    if content.isEmpty {
      closeEntry(at: .blankLine)
    } else if content.lowerBound > line.lowerBound {
      readContinuation(content)
    } else {
      closeEntry(at: .comment)
      switch file.bytes[content.lowerBound] {
      case UInt8(ascii: "#"): break
      case UInt8(ascii: "["):
        closeEntry(at: .start)
        readSection(content)
      default: readEntry(content)
      }
    }
  }

  /// Ends the value read so far, at what an indented line would now have above it.
  private mutating func closeEntry(at gap: KeyValueFault.Gap) {
    self.gap = gap
    guard let entry = open.take() else { return }
    entries.append(
      KeyValueEntry(
        path: entry.path, keyLocation: entry.keyLocation,
        value: FoldedText(file: file, line: entry.value, continuations: entry.continuations)))
  }

  // MARK: Kinds of line

  private mutating func readContinuation(_ content: Range<Int>) {
    if let fault = KeyValueFault.misplacedIndentation(of: content, in: file) {
      if case .indentedSection = fault { prefix = nil }
      return report(fault, at: content)
    }
    if open != nil {
      open?.continuations.append(content)
    } else if let gap {
      report(.indentedLineContinuesNothing(after: gap), at: content)
    }
  }

  private mutating func readSection(_ content: Range<Int>) {
    prefix = nil
    let nameStart = content.lowerBound + 1
    guard
      let close = file.bytes[nameStart..<content.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else {
      return report(.sectionNotClosed, at: content)
    }
    guard close == content.upperBound - 1 else {
      return report(.textAfterSection, at: file.trimmed(close + 1..<content.upperBound))
    }
    let range = file.trimmed(nameStart..<close)
    let name = file.text(range)
    guard let path = KeyValueName.path(file.bytes[range]) else {
      return report(.malformedName(name, is: "section"), at: range.isEmpty ? content : range)
    }
    guard range.count <= KeyValueName.largest else {
      return report(.longName(is: "section"), at: range)
    }
    prefix = path
    sections.append(KeyValueDocument.Section(name: name, location: file.location(range)))
  }

  private mutating func readEntry(_ content: Range<Int>) {
    let followsValue = gap == .comment && entries.last != nil
    gap = nil
    guard let equals = file.bytes[content].firstIndex(of: UInt8(ascii: "=")) else {
      return readLineWithoutEqualsSign(content, followsValue: followsValue)
    }
    let keyRange = file.trimmed(content.lowerBound..<equals)
    guard let path = KeyValueName.path(file.bytes[keyRange], below: prefix ?? []) else {
      if let likely = KeyValueName.likely(from: file.text(keyRange)) { noteUnread(likely) }
      return report(
        .malformedName(file.text(keyRange), is: "key"),
        at: keyRange.isEmpty ? equals..<equals + 1 : keyRange)
    }
    guard prefix != nil else { return }
    guard path.length <= KeyValueName.largest else {
      return report(.longName(is: "key"), at: keyRange)
    }
    let value = file.trimmed(equals + 1..<content.upperBound)
    open = OpenEntry(
      path: path, keyLocation: file.location(keyRange),
      value: value.isEmpty ? equals + 1..<equals + 1 : value)
  }

  private mutating func readLineWithoutEqualsSign(
    _ content: Range<Int>, followsValue: Bool
  ) {
    let text = file.text(content)
    noteUnread(String(text.prefix { $0 != " " && $0 != ":" }))
    let inner = text.drop { "[{(<".contains($0) }.prefix { !"]})>".contains($0) }
    let hasBracket = inner.utf8.count < text.utf8.count
    if let path = KeyValueName.path(inner.utf8), hasBracket || path.count == 1 {
      // The keys below are those of a section that nobody can tell for certain.
      prefix = nil
      report(.sectionWithoutBrackets(String(inner)), at: content)
    } else if text.hasPrefix(";") || text.hasPrefix("//") {
      report(.semicolonComment, at: content)
    } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      KeyValueName.path(text.utf8[..<colon]) != nil
    {
      report(.colonForEqualsSign, at: content)
    } else {
      report(.noEqualsSign(afterValue: followsValue), at: content)
    }
  }

  /// Notes a key whose line cannot be read, so that it is not taken to be missing.
  private mutating func noteUnread(_ key: String) {
    if let prefix { unread.insert((prefix + [key]).joined(separator: ".")) }
  }

  private mutating func report(_ fault: KeyValueFault, at range: Range<Int>) {
    diagnostics.append(fault.diagnostic(at: file.location(range)))
  }
}
