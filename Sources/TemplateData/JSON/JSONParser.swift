import Mustache
import SourceText

/// Reads JSON (RFC 8259) with a stack of its own; what is not quite JSON is read as it was meant.
struct JSONParser {
  /// What may come next.
  private enum Expected {
    /// A value: at the start, after a colon, after a comma in a list, and with no comma first in
    /// one.
    case value(afterComma: Range<Int>?)
    /// A name or the end of a map.
    case name(afterComma: Range<Int>?)
    case colon
    /// A comma or the end of what is open.
    case separator
    /// Nothing more.
    case end
  }

  let file: SourceFile
  private var scanner: JSONScanner
  private var open: [JSONContainer] = []
  private var expected = Expected.value(afterComma: nil)
  private var result = Value.map([:])
  /// The token before this one.
  private var previous = JSONToken(kind: .end, range: 0..<0)
  private var ownDiagnostics: [Diagnostic] = []

  /// Reads a file; a faulty one as far as it makes sense, up to the hundredth fault.
  static func parse(_ file: SourceFile) -> Diagnosed<Value> {
    var parser = JSONParser(file)
    parser.parse()
    return Diagnosed(
      parser.result,
      Array(parser.diagnostics.inOrder().prefix(TemplateData.maximumFaults)))
  }

  private init(_ file: SourceFile) {
    self.file = file
    scanner = JSONScanner(file)
  }

  private var diagnostics: [Diagnostic] { scanner.diagnostics + ownDiagnostics }

  private mutating func parse() {
    var goesOn = true
    while goesOn,
      scanner.diagnostics.count + ownDiagnostics.count < TemplateData.maximumFaults
    {
      let token = scanner.next()
      goesOn = read(token)
      previous = token
    }
    while let last = open.popLast() { add(last.value) }
  }

  /// Takes a token; false if nothing after it is to be read.
  private mutating func read(_ token: JSONToken) -> Bool {
    if case .end = token.kind {
      readEnd(token)
      return false
    }
    if case .end = expected {
      report(.textAfterEnd, at: token.range)
      return false
    }
    switch token.kind {
    case .open(let kind): return begin(kind, at: token.range)
    case .close(let kind): close(kind, at: token.range)
    case .colon: readColon(token)
    case .comma: readComma(token)
    case .text(let text): readText(text, token)
    case .word(let word): readWord(word, token)
    case .scalar(let value): readScalar(value, token)
    case .end: break
    }
    return true
  }

  // MARK: Kinds of token

  private mutating func begin(_ kind: JSONContainer.Kind, at range: Range<Int>) -> Bool {
    prepareForValue(at: range)
    guard open.count < TemplateData.depthLimit else {
      report(.tooDeep, at: range)
      return false
    }
    open.append(JSONContainer(kind, opening: range))
    expectNext(afterComma: nil)
    return true
  }

  private mutating func readText(_ text: String, _ token: JSONToken) {
    if expectsName() {
      take(text, at: token.range)
      // The colon and the value were most likely lost in a name without its closing quote.
      return token.isFaulty ? add(nil) : ()
    }
    prepareForValue(at: token.range)
    add(.string(text))
  }

  private mutating func readWord(_ word: String, _ token: JSONToken) {
    if expectsName() {
      report(.nameWithoutQuotes(word), at: token.range)
      return take(word, at: token.range)
    }
    prepareForValue(at: token.range)
    report(.unknownWord(word), at: token.range)
    add(nil)
  }

  private mutating func readScalar(_ value: Value, _ token: JSONToken) {
    if expectsName() {
      let name = file.text(token.range)
      if !token.isFaulty { report(.nameWithoutQuotes(name), at: token.range) }
      return take(name, at: token.range)
    }
    prepareForValue(at: token.range)
    add(value)
  }

  private mutating func readColon(_ token: JSONToken) {
    switch expected {
    case .colon:
      expected = .value(afterComma: nil)
    case .name:
      report(.missingName, at: token.range)
      open[open.count - 1].name = JSONContainer.Name(text: "", range: token.range)
      expected = .value(afterComma: nil)
    case .separator:
      report(open.last?.kind == .list ? .colonInList : .strayColon, at: token.range)
      expected = .value(afterComma: nil)
    case .value, .end:
      report(.strayColon, at: token.range)
    }
  }

  private mutating func readComma(_ token: JSONToken) {
    switch expected {
    case .separator:
      expectNext(afterComma: token.range)
    case .colon:
      addNothing()
      expectNext(afterComma: token.range)
    case .value where open.last?.name != nil:
      addNothing()
      expectNext(afterComma: token.range)
    case .value, .name, .end:
      report(.strayComma, at: token.range)
    }
  }

  private mutating func close(_ kind: JSONContainer.Kind, at range: Range<Int>) {
    switch expected {
    case .value(let comma?), .name(let comma?): report(.trailingComma, at: comma)
    case .colon: addNothing()
    case .value where open.last?.name != nil: addNothing()
    default: break
    }
    guard let last = open.last else { return report(.strayClose, at: range) }
    if last.kind != kind {
      if open.dropLast().last?.kind == kind {
        report(.unclosed(last.kind, endedBy: file.location(range)), at: last.opening)
        closeLast()
      } else {
        let opening = file.location(last.opening)
        report(.wrongClose(open: last.kind, opening: opening), at: range)
      }
    }
    closeLast()
  }

  private mutating func readEnd(_ token: JSONToken) {
    if open.isEmpty {
      if case .value = expected, scanner.diagnostics.isEmpty, ownDiagnostics.isEmpty {
        report(.nothing, at: token.range)
      }
    } else if case .colon = expected {
      addNothing()
    } else if open.last?.name != nil {
      addNothing()
    }
    for container in open { report(.unclosed(container.kind, endedBy: nil), at: container.opening) }
  }

  // MARK: Steps

  /// Whether a name is next, if need be after a comma that is missing.
  private mutating func expectsName() -> Bool {
    if case .separator = expected { reportMissingComma() }
    if case .name = expected { return true }
    return false
  }

  /// Puts right what is missing before a value.
  private mutating func prepareForValue(at range: Range<Int>) {
    if case .separator = expected { reportMissingComma() }
    switch expected {
    case .colon:
      if !previous.isFaulty {
        report(.missingColon(name: open.last?.name?.text ?? ""), at: pointAfterPrevious)
      }
    case .name:
      report(.missingName, at: range)
    case .value, .separator, .end:
      break
    }
  }

  /// Takes a name for the value that is to follow.
  private mutating func take(_ text: String, at range: Range<Int>) {
    let name = JSONContainer.Name(text: text, range: range)
    if let first = open[open.count - 1].take(name) {
      report(.repeatedName(text, first: file.location(first)), at: range)
    }
    expected = .colon
  }

  private mutating func add(_ value: Value) {
    if open.isEmpty {
      result = value
      expected = .end
    } else {
      open[open.count - 1].add(value)
      expected = .separator
    }
  }

  /// Takes null for the value of the name that has none.
  private mutating func addNothing() {
    if let name = open.last?.name { report(.missingValue(name: name.text), at: name.range) }
    add(nil)
  }

  private mutating func closeLast() {
    if let last = open.popLast() { add(last.value) }
  }

  private mutating func expectNext(afterComma comma: Range<Int>?) {
    expected = open.last?.kind == .map ? .name(afterComma: comma) : .value(afterComma: comma)
  }

  // MARK: Faults

  private mutating func reportMissingComma() {
    if !previous.isFaulty { report(.missingComma, at: pointAfterPrevious) }
    expectNext(afterComma: nil)
  }

  private var pointAfterPrevious: Range<Int> {
    previous.range.upperBound..<previous.range.upperBound
  }

  private mutating func report(_ fault: JSONFault, at range: Range<Int>) {
    ownDiagnostics.append(fault.diagnostic(at: file.location(range)))
  }
}
