// Putting values into the output.
extension Renderer {
  /// Appends the value of a variable.
  @inline(__always)
  mutating func appendVariable(_ step: UnsafePointer<Instruction>, escaping: Escaping) {
    if indentation.isPending {
      indentation.flush(to: &output)
      if isTracing { record(step.pointee.range) }
    }
    guard let value = value(of: step.pointee.operand) else { return }
    guard case .text(let text) = value.pointee else {
      return append(value, of: step.pointee, escaping: escaping)
    }
    if escaping == .none, let start = text.baseAddress {
      output.append(padded: start, count: text.count)
    } else {
      escaping.append(0..<text.count, of: text, to: &output)
    }
    if isTracing { record(step.pointee.range) }
  }

  @inline(never)
  private mutating func append(
    _ value: UnsafePointer<Slot>, of step: Instruction, escaping: Escaping
  ) {
    switch value.pointee {
    case .null:
      break
    case .bool(let flag):
      let word: StaticString = flag ? "true" : "false"
      output.append(word)
    case .number(let bytes), .text(let bytes):
      escaping.append(0..<bytes.count, of: bytes, to: &output)
    case .list, .map:
      if set.strictness == .strict { reportNoText(step.operand, kind: value.pointee.kind) }
    case .other(let value):
      append(value.pointee, of: step, escaping: escaping)
    }
    if isTracing { record(step.range) }
  }

  private mutating func append(_ value: Value, of step: Instruction, escaping: Escaping) {
    if case .marked(let text) = value {
      append(text, range: step.range, escaping: escaping)
    } else if case .lambda(let lambda) = value {
      let isEscaped = step.operation == .variable
      beginLambda(lambda, section: nil, range: step.range, isEscaped: isEscaped)
    }
  }

  @inline(never)
  mutating func append(_ bytes: [UInt8], escaping: Escaping) {
    bytes.withUnsafeBufferPointer { escaping.append(0..<$0.count, of: $0, to: &output) }
  }

  private mutating func append(_ text: MarkedText, range: Range<Int>, escaping: Escaping) {
    guard isTracing else { return append(text.bytes, escaping: escaping) }
    var start = 0
    for run in text.ends {
      text.bytes.withUnsafeBufferPointer { bytes in
        escaping.append(start..<run.offset, of: bytes, to: &output)
      }
      recorder.record(upTo: output.count, template: template, range: range, mark: run.mark)
      start = run.offset
    }
  }

  private mutating func record(_ range: Range<Int>) {
    recorder.record(upTo: output.count, template: template, range: range)
  }
}
