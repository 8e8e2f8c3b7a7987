import SourceText

/// Edits a key=value file entry by entry, and leaves every other line byte for byte as it is.
///
/// Entries are known by numbers: those of the file by their places in the document as read, from 0,
/// new ones by the numbers after them. Each edit takes time linear in the file's size.
package struct KeyValueEditor: Sendable {
  /// Where an entry is put.
  package enum Place: Sendable {
    /// Directly below another.
    case after(Int)
    /// Above another, and above the comments directly above that.
    case before(Int)
    /// As the first of its section, the first part of its key; if that is nowhere begun, below a
    /// new `[section]` at the end of the file.
    case startOfSection
  }

  /// The byte order mark, if there is one.
  private let mark: [UInt8]
  /// What ends a line of the file.
  let ending: [UInt8]
  private let endsInLineBreak: Bool
  var elements: [EditedElement]
  var nextNumber: Int

  /// The entries and lines of a document that was read without a fault.
  package init(_ document: KeyValueDocument) {
    let file = document.file
    mark = Array(file.bytes[..<file.textStart])
    let lines = Self.lines(of: file)
    let first = lines.first?.ending ?? []
    ending = first.isEmpty ? [UInt8(ascii: "\n")] : first
    endsInLineBreak = lines.last.map { !$0.ending.isEmpty } ?? true
    elements = Self.elements(of: document, lines)
    nextNumber = document.entries.count
  }

  /// The file as it is now.
  package var bytes: [UInt8] {
    let lines = elements.flatMap(\.lines)
    return mark
      + lines.enumerated().flatMap { index, line in
        let isEnd = index + 1 == lines.count && !endsInLineBreak
        if isEnd, !line.content.isEmpty { return line.content }
        return line.content + (line.ending.isEmpty ? ending : line.ending)
      }
  }

  /// The lines as they are now, each with the whole key of the entry that it is part of: of a
  /// comment, a blank and a `[section]` that of the entry below it, if there is one.
  package var lines: [(line: EditedLine, path: [String]?)] {
    var lines: [(line: EditedLine, path: [String]?)] = []
    var below: [String]?
    for element in elements.reversed() {
      below = element.path ?? below
      lines += element.lines.reversed().map { ($0, below) }
    }
    return lines.reversed()
  }

  /// The numbers of the entries and their whole keys, in the order in which they now stand.
  package var entries: [(number: Int, path: [String])] {
    elements.compactMap { element in
      if case .entry(let number, let path) = element.kind { (number, path) } else { nil }
    }
  }

  // MARK: Reading

  private static func lines(of file: SourceFile) -> [EditedLine] {
    file.lines.compactMap { range in
      let hasBreak = range.upperBound < file.bytes.count
      guard hasBreak || !range.isEmpty else { return nil }
      let hasReturn = hasBreak && file.bytes[range].last == UInt8(ascii: "\r")
      let end = range.upperBound - (hasReturn ? 1 : 0)
      return EditedLine(
        file.bytes[range.lowerBound..<end],
        ending: file.bytes[end..<range.upperBound + (hasBreak ? 1 : 0)])
    }
  }

  private static func elements(
    of document: KeyValueDocument, _ lines: [EditedLine]
  ) -> [EditedElement] {
    let file = document.file
    var starts: [Int: (EditedElement.Kind, count: Int)] = [:]
    for (number, entry) in document.entries.enumerated() {
      let first = entry.keyLocation.line
      let last = file.line(at: max(entry.keyLocation.range.lowerBound, entry.lastByte))
      starts[first] = (.entry(number, path: Array(entry.path)), last - first + 1)
    }
    for section in document.sections {
      let path = section.name.split(separator: ".").map(String.init)
      starts[section.location.line] = (.section(path), 1)
    }
    var elements: [EditedElement] = []
    var index = 0
    while index < lines.count {
      if let (kind, count) = starts[index + 1] {
        elements.append(EditedElement(kind: kind, lines: Array(lines[index..<index + count])))
        index += count
      } else {
        let isComment = lines[index].content.first == UInt8(ascii: "#")
        elements.append(EditedElement(kind: isComment ? .comment : .blank, lines: [lines[index]]))
        index += 1
      }
    }
    return elements
  }
}

extension KeyValueEntry {
  /// The offset of the last byte of the value, or of where it would begin.
  fileprivate var lastByte: Int {
    max(line.value.lowerBound, line.value.upperBound - 1)
  }
}
