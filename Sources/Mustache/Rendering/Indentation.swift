/// The blanks that each line of a template begins with, where it is rendered inside others.
struct Indentation {
  /// As much as must be put back when a call ends.
  struct State {
    fileprivate let start: Int
    fileprivate let end: Int
  }

  private var bytes: [UInt8] = []
  /// What is before this offset belongs to callers and is not in force.
  private var start = 0
  /// Whether the next thing put out begins a line; never so where there is no indentation.
  private(set) var isPending = false

  /// Whether lines begin as they stand in the template.
  var isEmpty: Bool { start == bytes.count }

  /// How things stand, to be put back later.
  var state: State { State(start: start, end: bytes.count) }

  /// Puts things back as they were.
  mutating func restore(_ state: State) {
    start = state.start
    bytes.removeSubrange(state.end...)
    isPending = isPending && !isEmpty
  }

  /// Adds blanks to those that lines begin with.
  mutating func add(_ blanks: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: blanks)
  }

  /// Begins anew without any.
  mutating func hide() {
    start = bytes.count
    isPending = false
  }

  /// Notes that the next thing put out begins a line.
  mutating func startLine() {
    isPending = !isEmpty
  }

  /// Begins a line.
  mutating func flush(to output: inout OutputBuffer) {
    bytes.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[start...])) }
    isPending = false
  }

  /// Appends text, beginning each of its lines with the blanks in force.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    var rest = text[...]
    while !rest.isEmpty {
      if isPending { flush(to: &output) }
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      output.append(UnsafeBufferPointer(rebasing: rest[..<end]))
      isPending = rest[end - 1] == UInt8(ascii: "\n")
      rest = rest[end...]
    }
  }
}
