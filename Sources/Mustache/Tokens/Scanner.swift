import SourceText

/// Cuts a template into its tags, in one pass over the bytes.
struct Scanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var opens: ForwardSearch
  private var closes: ForwardSearch
  /// Every pair of delimiters that was in force, the present one last.
  private(set) var delimiters: [Delimiters]
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Scans a whole file, or as much of it as the limits allow.
  init(_ file: SourceFile, delimiters: Delimiters, limits: Limits) {
    self.file = file
    bytes = file.bytes
    self.delimiters = [delimiters]
    opens = ForwardSearch(delimiters.open)
    closes = ForwardSearch(delimiters.close)
    var position = file.textStart
    while let open = opens.first(in: bytes, from: position) {
      guard tags.count < limits.tags else {
        let tag = open..<open + current.open.count
        diagnostics.append(.tooManyTags(file.location(tag), limit: limits.tags))
        return
      }
      position = scanTag(at: open)
    }
  }

  private var current: Delimiters { delimiters[delimiters.count - 1] }

  /// Scans the tag that opens at an offset; returns where to look for the next.
  private mutating func scanTag(at open: Int) -> Int {
    let start = open + current.open.count
    guard start < bytes.count else { return unclosed(at: open, resuming: start) }
    switch bytes[start] {
    case UInt8(ascii: "!"): return scanComment(at: open, from: start + 1)
    case UInt8(ascii: "="): return scanDelimiters(at: open, from: start + 1)
    case UInt8(ascii: "{"): return scanTriple(at: open, from: start + 1)
    case UInt8(ascii: "&"): return scanNamed(.rawVariable, at: open, from: start + 1)
    case UInt8(ascii: "#"): return scanNamed(.section, at: open, from: start + 1)
    case UInt8(ascii: "^"): return scanNamed(.inverted, at: open, from: start + 1)
    case UInt8(ascii: "/"): return scanNamed(.close, at: open, from: start + 1)
    case UInt8(ascii: ">"): return scanNamed(.partial, at: open, from: start + 1)
    case UInt8(ascii: "<"): return scanNamed(.parent, at: open, from: start + 1)
    case UInt8(ascii: "$"): return scanNamed(.block, at: open, from: start + 1)
    default: return scanNamed(.variable, at: open, from: start)
    }
  }

  private mutating func scanComment(at open: Int, from start: Int) -> Int {
    guard let close = closes.first(in: bytes, from: start) else {
      return unclosed(at: open, resuming: bytes.count)
    }
    return append(Tag(.silent, range: open..<close + current.close.count))
  }

  private mutating func scanNamed(_ kind: Tag.Kind, at open: Int, from start: Int) -> Int {
    guard let close = closes.first(in: bytes, from: start) else {
      return unclosed(at: open, resuming: start)
    }
    if let next = interruption(from: start, upTo: close) {
      return unclosed(at: open, resuming: next, before: next)
    }
    return appendNamed(kind, range: open..<close + current.close.count, content: start..<close)
  }

  private mutating func scanTriple(at open: Int, from start: Int) -> Int {
    guard let close = closes.first(in: bytes, from: start) else {
      return unclosed(at: open, resuming: start)
    }
    if let next = interruption(from: start, upTo: close) {
      return unclosed(at: open, resuming: next, before: next)
    }
    let brace = UInt8(ascii: "}")
    let end = close + current.close.count
    if bytes[close] == brace, end < bytes.count, bytes[end] == brace {
      return appendNamed(.rawVariable, range: open..<end + 1, content: start..<close)
    }
    if close > start, bytes[close - 1] == brace {
      return appendNamed(.rawVariable, range: open..<end, content: start..<close - 1)
    }
    diagnostics.append(.unclosedTriple(file.location(open..<end), delimiters: current))
    return append(Tag(.faulty, range: open..<end))
  }

  private mutating func scanDelimiters(at open: Int, from start: Int) -> Int {
    var reader = DelimiterReader(bytes: bytes, position: start)
    if let read = reader.read(endingIn: current.close) {
      let range = open..<read.end
      delimiters.append(read.delimiters)
      opens = ForwardSearch(read.delimiters.open)
      closes = ForwardSearch(read.delimiters.close)
      return append(Tag(.silent, range: range))
    }
    guard let close = closes.first(in: bytes, from: start) else {
      return unclosed(at: open, resuming: start)
    }
    let range = open..<close + current.close.count
    diagnostics.append(.badDelimiters(file.location(range), delimiters: current))
    return append(Tag(.faulty, range: range))
  }

  /// Where another tag opens before this one is closed.
  private mutating func interruption(from start: Int, upTo close: Int) -> Int? {
    guard current.open != current.close, let next = opens.first(in: bytes, from: start),
      next < close
    else { return nil }
    return next
  }

  /// Reports a tag without an end, shown to the end of its line or to the next tag.
  private mutating func unclosed(at open: Int, resuming position: Int, before next: Int? = nil)
    -> Int
  {
    let limit = min(next ?? bytes.count, open + 256)
    let lineEnd = bytes[open..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
    diagnostics.append(.unclosedTag(file.location(open..<lineEnd), delimiters: current))
    return position
  }

  private mutating func appendNamed(
    _ kind: Tag.Kind, range: Range<Int>, content: Range<Int>
  ) -> Int {
    var tag = Tag(kind, range: range)
    tag.name = bytes.trimmingBlanks(content)
    let mayBeDynamic = kind == .partial || kind == .parent || kind == .close
    if mayBeDynamic, bytes[tag.name].first == UInt8(ascii: "*") {
      tag.isDynamic = true
      tag.name = bytes.trimmingBlanks(tag.name.dropFirst())
    }
    let namesTemplate = (kind == .partial || kind == .parent) && !tag.isDynamic
    let style: NameStyle =
      namesTemplate || kind == .block || kind == .close ? .plain : .dotted
    if let fault = style.fault(in: bytes[tag.name]) {
      diagnostics.append(.badName(file.location(range), fault))
      tag.kind = .faulty
    }
    return append(tag)
  }

  private mutating func append(_ tag: Tag) -> Int {
    var tag = tag
    tag.delimiters = delimiters.count - 1
    tags.append(tag)
    return tag.range.upperBound
  }
}
