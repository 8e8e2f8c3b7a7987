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
    case nothing
    case entry(OpenEntry)
    /// A line that was reported and left out; what goes on with it is left out in silence.
    case faultyLine
  }

  private let file: SourceFile
  /// The section's path; nothing below a faulty section line, whose keys are left out.
  private var prefix: [String]? = []
  private var continued = Continued.nothing
  private var entries: [KeyValueEntry] = []
  private var sections: [KeyValueDocument.Section] = []
  private var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func parse() -> Diagnosed<KeyValueDocument> {
    for line in file.lines {
      read(line)
    }
    closeEntry()
    return Diagnosed(
      KeyValueDocument(file: file, entries: entries, sections: sections), diagnostics)
  }

  private mutating func read(_ line: Range<Int>) {
    let content = file.trimmed(line)
    if content.isEmpty {
      closeEntry()
    } else if content.lowerBound > line.lowerBound {
      readContinuation(content)
    } else {
      closeEntry()
      switch file.bytes[content.lowerBound] {
      case UInt8(ascii: "#"): break
      case UInt8(ascii: "["): readSection(content)
      default: readEntry(content)
      }
    }
  }

  private mutating func closeEntry() {
    defer { continued = .nothing }
    guard case .entry(let entry) = continued else { return }
    entries.append(
      KeyValueEntry(
        key: entry.key, path: entry.path, keyLocation: entry.keyLocation,
        value: FoldedText(file: file, lines: entry.lines, at: entry.valueStart)))
  }

  // MARK: Kinds of line

  private mutating func readContinuation(_ content: Range<Int>) {
    if let fault = KeyValueFault.misplacedIndentation(of: content, in: file) {
      return report(fault, at: content)
    }
    switch continued {
    case .entry(var entry):
      entry.lines.append(content)
      continued = .entry(entry)
    case .nothing:
      report(.indentedLineContinuesNothing, at: content)
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
    guard let path = path(range) else {
      return report(.malformedName(name, is: "section"), at: range.isEmpty ? content : range)
    }
    prefix = path
    sections.append(KeyValueDocument.Section(name: name, location: file.location(range)))
  }

  private mutating func readEntry(_ content: Range<Int>) {
    continued = .faultyLine
    guard let equals = file.bytes[content].firstIndex(of: UInt8(ascii: "=")) else {
      return report(.noEqualsSign(afterValue: entries.last != nil), at: content)
    }
    let keyRange = file.trimmed(content.lowerBound..<equals)
    guard let key = path(keyRange) else {
      return report(
        .malformedName(file.text(keyRange), is: "key"),
        at: keyRange.isEmpty ? equals..<equals + 1 : keyRange)
    }
    guard let path = prefix.map({ $0 + key }) else { return }
    let value = file.trimmed(equals + 1..<content.upperBound)
    continued = .entry(
      OpenEntry(
        key: path.joined(separator: "."), path: path, keyLocation: file.location(keyRange),
        valueStart: equals + 1,
        lines: value.isEmpty ? [] : [value]))
  }

  private mutating func report(_ fault: KeyValueFault, at range: Range<Int>) {
    diagnostics.append(fault.diagnostic(at: file.location(range)))
  }

  /// The words of a name, which dots join; nothing if it is not made of letters, digits, `-` and
  /// `_`.
  private func path(_ range: Range<Int>) -> [String]? {
    let words = file.bytes[range].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isNameByte) }) else { return nil }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a byte can be part of a name: letters outside ASCII can.
  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
