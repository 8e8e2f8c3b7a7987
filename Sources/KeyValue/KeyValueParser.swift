import SourceText

/// Reads a key=value file line by line.
struct KeyValueParser {
  /// An entry whose value may go on in the next line.
  private struct OpenEntry {
    let key: String
    let path: [String]
    let keyLocation: SourceLocation
    let valueStart: Int
    var lines: [Range<Int>]
  }

  /// What an indented line goes on with.
  private enum Continued {
    case nothing(KeyValueFault.Gap)
    case entry(OpenEntry)
    /// A line that was reported and left out; what goes on with it is left out in silence.
    case faultyLine
  }

  private let file: SourceFile
  /// The section's path; nothing below a faulty section line, whose keys are left out.
  private var prefix: [String]? = []
  private var continued = Continued.nothing(.start)
  private var entries: [KeyValueEntry] = []
  private var sections: [KeyValueDocument.Section] = []
  private var unread: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func parse() -> Diagnosed<KeyValueDocument> {
    for line in file.lines {
      read(line)
    }
    closeEntry(at: .start)
    return Diagnosed(
      KeyValueDocument(file: file, entries: entries, sections: sections, unread: unread),
      diagnostics)
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
    defer { continued = .nothing(gap) }
    guard case .entry(let entry) = continued else { return }
    entries.append(
      KeyValueEntry(
        key: entry.key, path: entry.path, keyLocation: entry.keyLocation,
        value: FoldedText(file: file, lines: entry.lines, at: entry.valueStart)))
  }

  // MARK: Kinds of line

  private mutating func readContinuation(_ content: Range<Int>) {
    if let fault = KeyValueFault.misplacedIndentation(of: content, in: file) {
      if case .indentedSection = fault { prefix = nil }
      return report(fault, at: content)
    }
    switch continued {
    case .entry(var entry):
      // A second reference to the lines would have all of them copied for each.
      continued = .faultyLine
      entry.lines.append(content)
      continued = .entry(entry)
    case .nothing(let gap):
      report(.indentedLineContinuesNothing(after: gap), at: content)
    case .faultyLine:
      break
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
    let followsValue = if case .nothing(.comment) = continued { entries.last != nil } else { false }
    continued = .faultyLine
    guard let equals = file.bytes[content].firstIndex(of: UInt8(ascii: "=")) else {
      return readLineWithoutEqualsSign(content, followsValue: followsValue)
    }
    let keyRange = file.trimmed(content.lowerBound..<equals)
    guard let key = KeyValueName.path(file.bytes[keyRange]) else {
      if let likely = KeyValueName.likely(from: file.text(keyRange)) { noteUnread(likely) }
      return report(
        .malformedName(file.text(keyRange), is: "key"),
        at: keyRange.isEmpty ? equals..<equals + 1 : keyRange)
    }
    guard let path = prefix.map({ $0 + key }) else { return }
    let wholeKey = path.joined(separator: ".")
    guard wholeKey.utf8.count <= KeyValueName.largest else {
      return report(.longName(is: "key"), at: keyRange)
    }
    let value = file.trimmed(equals + 1..<content.upperBound)
    continued = .entry(
      OpenEntry(
        key: wholeKey, path: path, keyLocation: file.location(keyRange), valueStart: equals + 1,
        lines: value.isEmpty ? [] : [value]))
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
