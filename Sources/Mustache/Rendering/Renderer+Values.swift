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
    let text = value.pointee.text
    if let start = text.baseAddress {
      if escaping == .none {
        output.append(padded: start, count: text.count)
      } else {
        escaping.append(0..<text.count, of: text, to: &output)
      }
      if isTracing { record(step.pointee.range) }
    } else {
      append(value, of: step.pointee, escaping: escaping)
    }
  }

  @inline(never)
  private mutating func append(
    _ value: UnsafePointer<Slot>, of step: Instruction, escaping: Escaping
  ) {
    switch value.pointee.value {
    case .null:
      break
    case .bool(let flag):
      append(flag ? "true" : "false", escaping: escaping)
    case .number(let number):
      append(number.written, escaping: escaping)
    case .string(let text):
      append(text, escaping: escaping)
    case .marked(let text):
      append(text, range: step.range, escaping: escaping)
    case .list, .map:
      if set.strictness == .strict { reportNoText(step.operand, kind: value.pointee.value.kind) }
    case .lambda(let lambda):
      let isEscaped = step.operation == .variable
      beginLambda(lambda, section: nil, range: step.range, isEscaped: isEscaped)
    }
    if isTracing { record(step.range) }
  }

  @inline(__always)
  private mutating func append(_ text: String, escaping: Escaping) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      escaping.append(0..<bytes.count, of: bytes, to: &output)
    }
    if isDone == nil { append(Array(text.utf8), escaping: escaping) }
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
