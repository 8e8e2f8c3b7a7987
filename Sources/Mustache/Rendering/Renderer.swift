import SourceText

/// Renders one template with one value, step by step, without recursion.
///
/// The pointers in it lead into the templates and the value, which the caller keeps alive.
struct Renderer: ~Copyable {
  let set: TemplateSet
  let options: RenderOptions
  let isTracing: Bool

  /// The set's templates; after them the texts of functions that are being rendered.
  var templates: [Template]
  /// The template being rendered, and the step in it.
  var template = 0
  var position = 0
  var code: UnsafePointer<Instruction>
  var text: UnsafePointer<UInt8>
  var names: UnsafePointer<Name>

  var output: OutputBuffer
  var indentation = Indentation()
  /// The values of the sections around, innermost last: the meaning of `.`.
  var items: [UnsafePointer<Slot>]
  /// The maps among them, in which names are looked up.
  var scopes: [MapView] = []
  var frames: [Frame] = []
  var depth = 0
  /// How many steps may still be taken; below zero where too many were asked for.
  var stepsLeft: Int
  /// The overridden blocks of all parents being rendered, and those in force here.
  var overrides: [Override] = []
  var environment = -1

  var recorder = TraceRecorder()
  var diagnostics: [Diagnostic] = []
  var reported: Set<SourceLocation> = []
  /// The calls whose blocks were looked for in a parent that the data name.
  var checkedCalls: Set<CheckedCall> = []
  /// Whether a limit was reached, so that nothing more is rendered.
  var isHalted = false

  init(
    _ set: TemplateSet, template: Int, value: UnsafePointer<Slot>, options: RenderOptions,
    isTracing: Bool
  ) {
    self.set = set
    self.options = options
    self.isTracing = isTracing
    self.template = template
    templates = set.templates
    code = set.templates[template].code.base
    text = set.templates[template].text.base
    names = set.templates[template].names.base
    output = OutputBuffer(
      room: set.templates[template].file.bytes.count * 4 + 16_384, limit: options.limits.size)
    stepsLeft = options.limits.steps
    items = [value]
    items.reserveCapacity(16)
    scopes.reserveCapacity(16)
    frames.reserveCapacity(16)
    openScope(value)
  }

  /// Renders from the first step to the last.
  mutating func run() {
    count(templates[template].steps, at: 0..<0)
    while !isHalted {
      let step = code + position
      let place = template
      position += 1
      switch step.pointee.operation {
      case .text:
        appendText(step.pointee.range)
      case .variable:
        appendVariable(step, escaping: options.escaping)
      case .rawVariable:
        appendVariable(step, escaping: .none)
      case .section:
        beginSection(step.pointee.operand, range: step.pointee.range)
      case .inverted:
        beginInverted(step.pointee.operand)
      case .question:
        beginQuestion(step.pointee.operand, range: step.pointee.range)
      case .invertedQuestion:
        beginInvertedQuestion(step.pointee.operand)
      case .endSection:
        endSection(step.pointee.operand)
      case .call:
        beginCall(step.pointee.operand, range: step.pointee.range)
      case .block:
        beginBlock(step.pointee.operand, range: step.pointee.range)
      case .leave:
        guard endCall() else { return }
        // The step may be gone: it was part of a function's text.
        continue
      }
      if output.isFull { reportTooLarge(at: step.pointee.range, in: place) }
    }
    endAllCalls()
  }

  @inline(__always)
  private mutating func appendText(_ range: Range<Int>) {
    if indentation.isEmpty {
      output.append(padded: text + range.lowerBound, count: range.count)
    } else {
      indentation.append(source(range), to: &output)
    }
    if isTracing { recorder.record(upTo: output.count, template: template, range: range) }
  }

  /// A stretch of the source of the template being rendered.
  @inline(__always)
  func source(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text + range.lowerBound, count: range.count)
  }

  /// Goes on with a template at a step.
  mutating func go(to template: Int, at position: Int) {
    self.template = template
    self.position = position
    code = templates[template].code.base
    text = templates[template].text.base
    names = templates[template].names.base
  }
}
