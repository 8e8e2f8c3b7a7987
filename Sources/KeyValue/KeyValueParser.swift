import SourceText

/// Reads a key=value file line by line.
struct KeyValueParser {
  /// What the keys are below.
  private enum Scope {
    /// Nothing: no section has begun.
    case file
    case section(KeyValueName)
    /// A faulty section line, whose keys are left out.
    case unknown
  }

  /// What an indented line has above it.
  private enum Above {
    /// The entry that was read last, which it goes on with.
    case entry
    case gap(KeyValueFault.Gap)
    /// A line that was reported and left out, whose further lines are left out in silence.
    case leftOut
  }

  /// How many bytes of a file there are, more or less, to each of its entries.
  private static let usualLine = 32
  /// How many sections most files have at most.
  private static let usualSections = 4

  private let file: SourceFile
  private var lines: LineRanges
  private var scope = Scope.file
  private var above = Above.gap(.start)
  /// The entries that nobody has taken yet, and the sections likewise.
  private var entries: [KeyValueLine] = []
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
    entries.reserveCapacity(lines.byteCount / Self.usualLine)
    sections.reserveCapacity(Self.usualSections)
    while readLine() {}
    return Diagnosed(
      KeyValueDocument(
        file: file, entries: KeyValueEntries(file: file, lines: entries), sections: sections,
        unread: unread),
      diagnostics)
  }

  /// Reads one more line; false, with all entries complete, if there is none.
  mutating func readLine() -> Bool {
    guard let line = lines.next() else {
      above = .gap(.start)
      return false
    }
    read(line)
    return true
  }

  /// How many of the entries that nobody has taken yet are complete: all but for one with which the
  /// next line may go on.
  var completeCount: Int {
    if case .entry = above { return entries.count - 1 }
    return entries.count
  }

  /// Whether the keys of two entries that nobody has taken yet begin with the same word.
  func haveSameFirstWord(_ one: Int, _ other: Int) -> Bool {
    entries[one].part(0..<1, in: file).isSame(as: entries[other].part(0..<1, in: file), in: file)
  }

  /// Hands over some of the entries that were read first, and the sections that they stand in.
  mutating func take(_ count: Int) -> (
    entries: KeyValueEntries, sections: [KeyValueDocument.Section]
  ) {
    let taken = Array(entries.prefix(count))
    entries.removeFirst(taken.count)
    let end = taken.last?.name.range.upperBound ?? 0
    let above = sections.prefix { $0.location.range.lowerBound < end }
    sections.removeFirst(above.count)
    return (KeyValueEntries(file: file, lines: taken), Array(above))
  }

  private mutating func read(_ line: Range<Int>) {
    let content = file.trimmed(line)
    guard !content.isEmpty else {
      above = .gap(.blankLine)
      return
    }
    guard content.lowerBound == line.lowerBound else { return readContinuation(content) }
    switch file.bytes[content.lowerBound] {
    case UInt8(ascii: "#"): above = .gap(.comment)
    case UInt8(ascii: "["):
      above = .gap(.start)
      readSection(content)
    default: readEntry(content)
    }
  }

  // MARK: Kinds of line

  private mutating func readContinuation(_ content: Range<Int>) {
    if let fault = KeyValueFault.misplacedIndentation(of: content, in: file) {
      if case .indentedSection = fault { scope = .unknown }
      return report(fault, at: content)
    }
    switch above {
    case .entry: entries[entries.count - 1] = entries[entries.count - 1].continued(by: content)
    case .gap(let gap): report(.indentedLineContinuesNothing(after: gap), at: content)
    case .leftOut: break
    }
  }

  private mutating func readSection(_ content: Range<Int>) {
    scope = .unknown
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
    guard let name = file.name(atStartOf: range), name.range == range else {
      return report(
        .malformedName(file.text(range), is: "section"), at: range.isEmpty ? content : range)
    }
    guard range.count <= KeyValueName.largest else {
      return report(.longName(is: "section"), at: range)
    }
    scope = .section(name)
    sections.append(KeyValueDocument.Section(file: file, place: name))
  }

  private mutating func readEntry(_ content: Range<Int>) {
    above = .leftOut
    guard let name = file.name(atStartOf: content) else {
      return readLineWithoutName(content)
    }
    let rest = file.trimmed(name.range.upperBound..<content.upperBound)
    guard !rest.isEmpty, file.bytes[rest.lowerBound] == UInt8(ascii: "=") else {
      return readLineWithoutName(content)
    }
    let section: KeyValueName?
    switch scope {
    case .file: section = nil
    case .section(let name): section = name
    case .unknown: return
    }
    let start = rest.lowerBound + 1
    let value = file.trimmed(start..<rest.upperBound)
    let line = KeyValueLine(
      section: section, name: name, value: value.isEmpty ? start..<start : value, isFolded: false)
    guard line.keyLength(in: file) <= KeyValueName.largest else {
      return report(.longName(is: "key"), at: name.range)
    }
    above = .entry
    entries.append(line)
  }

  /// Reads a line in which no equals sign follows a name.
  private mutating func readLineWithoutName(_ content: Range<Int>) {
    guard let equals = file.bytes[content].firstIndex(of: UInt8(ascii: "=")) else {
      return readLineWithoutEqualsSign(content)
    }
    let range = file.trimmed(content.lowerBound..<equals)
    let text = file.text(range)
    if let likely = KeyValueName.likely(from: text) { noteUnread(likely) }
    report(.malformedName(text, is: "key"), at: range.isEmpty ? equals..<equals + 1 : range)
  }

  private mutating func readLineWithoutEqualsSign(_ content: Range<Int>) {
    let text = file.text(content)
    let word = String(text.prefix { $0 != " " && $0 != ":" })
    noteUnread(word)
    let inner = text.drop { "[{(<".contains($0) }.prefix { !"]})>".contains($0) }
    let hasBracket = inner.utf8.count < text.utf8.count
    if KeyValueName.isName(inner.utf8), hasBracket || !inner.utf8.contains(UInt8(ascii: ".")) {
      // The keys below are those of a section that nobody can tell for certain.
      scope = .unknown
      report(.sectionWithoutBrackets(String(inner)), at: content)
    } else if text.hasPrefix(";") || text.hasPrefix("//") {
      report(.semicolonComment, at: content)
    } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      KeyValueName.isName(text.utf8[..<colon])
    {
      report(.colonForEqualsSign, at: content)
    } else {
      let rest = text.dropFirst(word.count).drop { " -–—".contains($0) }
      let key = KeyValueName.isName(word.utf8) && !rest.isEmpty ? word : nil
      report(
        .noEqualsSign(key: key, value: String(rest), afterValue: !entries.isEmpty), at: content)
    }
  }

  /// Notes a key whose line cannot be read, so that it is not taken to be missing.
  private mutating func noteUnread(_ key: String) {
    guard unread.count < KeyValueDocument.maximumFaults else { return }
    switch scope {
    case .file: unread.insert(key)
    case .section(let name): unread.insert("\(file.text(name.range)).\(key)")
    case .unknown: break
    }
  }

  private mutating func report(_ fault: KeyValueFault, at range: Range<Int>) {
    diagnostics.add(fault.diagnostic(at: file.location(range)))
  }
}
