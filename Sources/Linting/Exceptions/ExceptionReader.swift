import SourceText

/// Finds the exceptions of a file: comments directly above the line or entry that they are about,
/// or above everything, for the file as a whole.
struct ExceptionReader {
  private let file: SourceFile
  private let comments: ExceptionComment
  private var exceptions: [RuleException] = []
  /// How many exceptions at the end of the list wait for the line below them.
  private var waiting = 0
  /// Whether there have been nothing but comments so far.
  private var isAtTop = true

  init(_ file: SourceFile, knownRules: Set<String>) {
    self.file = file
    comments = ExceptionComment(in: file, knownRules: knownRules)
  }

  /// The exceptions in the order of the file, in time linear in its size.
  consuming func read() -> [RuleException] {
    if file.path.hasSuffix(".mustache") {
      readTemplate()
    } else if file.path.hasSuffix(".conf") {
      readKeyValue()
    }
    return exceptions
  }

  // MARK: Key=value files

  /// An exception is about the next line, and the indented lines that go on with it.
  private mutating func readKeyValue() {
    var line = 1
    while line <= file.lineCount {
      let contents = file.contents(ofLine: line)
      if file.bytes[contents].first == UInt8(ascii: "#") {
        note(contents.lowerBound + 1..<contents.upperBound)
        line += 1
      } else if contents.allSatisfy({ isBlank(file.bytes[$0]) }) {
        waiting = 0
        line += 1
      } else {
        var end = line + 1
        while end <= file.lineCount, isIndented(end) { end += 1 }
        settle(line..<end)
        line = end
      }
    }
  }

  private func isIndented(_ line: Int) -> Bool {
    let bytes = file.bytes[file.contents(ofLine: line)]
    return bytes.first.map(isBlank) ?? false && !bytes.allSatisfy(isBlank)
  }

  // MARK: Templates

  /// An exception is a comment that has its lines to itself, and is about the line below.
  private mutating func readTemplate() {
    var line = 1
    while line <= file.lineCount {
      let contents = file.contents(ofLine: line)
      let start = contents.first { !isBlank(file.bytes[$0]) } ?? contents.upperBound
      if file.bytes[start..<contents.upperBound].starts(with: "{{!".utf8),
        let (text, last) = comment(at: start)
      {
        note(text)
        line = last + 1
      } else {
        if start < contents.upperBound { settle(line..<line + 1) } else { waiting = 0 }
        line += 1
      }
    }
  }

  /// The text of a comment and its last line; nothing if more than blanks follow it there.
  private func comment(at start: Int) -> (text: Range<Int>, lastLine: Int)? {
    let close = UInt8(ascii: "}")
    var end = start + 3
    while end + 1 < file.bytes.count, file.bytes[end] != close || file.bytes[end + 1] != close {
      end += 1
    }
    guard end + 1 < file.bytes.count else { return nil }
    let line = file.line(at: end)
    let rest = file.bytes[end + 2..<max(end + 2, file.contents(ofLine: line).upperBound)]
    return rest.allSatisfy(isBlank) ? (start + 3..<end, line) : nil
  }

  // MARK: Both

  private mutating func note(_ comment: Range<Int>) {
    guard let exception = comments.exception(in: comment, isAtTop: isAtTop) else { return }
    exceptions.append(exception)
    waiting += 1
  }

  private mutating func settle(_ lines: Range<Int>) {
    for index in exceptions.indices.suffix(waiting) { exceptions[index].lines = lines }
    waiting = 0
    isAtTop = false
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
