import SourceText

// Partials, parents, blocks and functions: going into other templates and coming back.
extension Renderer {
  /// Renders a partial or parent.
  mutating func beginCall(_ index: Int, range: Range<Int>) {
    let call = templates[template].calls[index]
    position = call.end
    guard let target = target(of: call) else { return }
    if case .dynamic = call.target { checkBlocks(of: call, in: target) }
    let steps = templates[target].steps
    guard enter(steps: steps, range: range, startsLine: call.isStandalone) else { return }
    if call.isStandalone {
      indentation.add(source(call.indentation))
      indentation.startLine()
    } else {
      if indentation.isPending { indentation.flush(to: &output) }
      if isTracing { recorder.record(upTo: output.count, template: template, range: range) }
      indentation.hide()
    }
    if !call.arguments.isEmpty {
      overrides.append(Override(template: template, call: index, outer: environment))
      environment = overrides.count - 1
    }
    go(to: target, at: 0)
  }

  private mutating func target(of call: Call) -> Int? {
    switch call.target {
    case .template(let target):
      return target
    case .missing:
      // Reported when the set was read, if missing templates are faults.
      return nil
    case .dynamic(let name):
      guard let value = value(of: name) else { return nil }
      guard let text = value.pointee.plainText else {
        if set.strictness == .strict {
          reportNotATemplateName(name, kind: value.pointee.kind)
        }
        return nil
      }
      stepsLeft -= text.utf8.count / 8
      if set.positions[text] == nil, set.strictness == .strict {
        reportMissingTemplate(text, at: call.range)
      }
      return set.positions[text]
    }
  }

  /// Renders what overrides a block, or goes on into the block's own text.
  mutating func beginBlock(_ index: Int, range: Range<Int>) {
    guard environment >= 0 else { return }
    let block = templates[template].blocks[index]
    guard let (override, argument) = override(of: block) else { return }
    position = block.end
    guard enter(steps: argument.steps, range: range, startsLine: nil) else { return }
    indentation.add(source(block.indentation))
    if block.isStandalone { indentation.startLine() }
    environment = override.outer
    go(to: override.template, at: argument.entry)
  }

  /// The outermost text that overrides a block.
  private mutating func override(of block: Block) -> (Override, Argument)? {
    var found: (Override, Argument)?
    var index = environment
    while index >= 0 {
      let override = overrides[index]
      let owner = templates[override.template]
      let arguments = owner.arguments[owner.calls[override.call].arguments]
      stepsLeft -= arguments.count
      let argument = arguments.last {
        Template.same($0.name, of: owner, block.name, of: templates[template])
      }
      if let argument { found = (override, argument) }
      index = override.outer
    }
    return found
  }

  /// Calls a function, and renders what it returns.
  mutating func beginLambda(
    _ lambda: Lambda, section: Section?, range: Range<Int>, isEscaped: Bool
  ) {
    let caller = templates[template]
    let result = lambda.function(section.map { caller.text($0.content) } ?? "")
    guard
      enter(
        steps: result.utf8.count, range: range, startsLine: nil,
        lambda: LambdaFrame(output: output.count, isEscaped: isEscaped, range: range))
    else { return }
    let path = "\(caller.file.path):\(caller.file.line(at: range.lowerBound))"
    var compiled = Compiler.compile(
      SourceFile(path: "what the function at \(path) returned", text: result), named: "",
      delimiters: section.map { caller.delimiters[$0.delimiters] } ?? .standard,
      strictness: set.strictness, limits: options.limits)
    var linker = Linker(names: set.names, strictness: set.strictness)
    linker.link(&compiled.value)
    diagnostics += compiled.diagnostics + linker.diagnostics
    templates.append(compiled.value)
    go(to: templates.count - 1, at: 0)
  }

  /// Notes where to come back to; false where templates are in each other too deep, or have too
  /// much to do.
  private mutating func enter(
    steps: Int, range: Range<Int>, startsLine: Bool?, lambda: LambdaFrame? = nil
  ) -> Bool {
    guard depth < options.limits.depth else {
      reportTooDeep(at: range)
      return false
    }
    guard nest(at: range), count(steps, at: range) else { return false }
    depth += 1
    frames.append(
      .call(
        CallFrame(
          template: template, position: position, indentation: indentation.state,
          startsLine: startsLine, environment: environment, overrides: overrides.count,
          lambda: lambda)))
    return true
  }

  /// Goes back to where the template was called; false at the end of the first one.
  mutating func endCall() -> Bool {
    guard case .call(let frame)? = frames.popLast() else { return false }
    depth -= 1
    indentation.restore(frame.indentation)
    if frame.startsLine == true { indentation.startLine() }
    environment = frame.environment
    overrides.removeSubrange(frame.overrides...)
    go(to: frame.template, at: frame.position)
    if let lambda = frame.lambda { endLambda(lambda) }
    return true
  }

  /// Leaves all that was being rendered when a limit was reached, functions' output escaped.
  mutating func endAllCalls() {
    while !frames.isEmpty { _ = endCall() }
  }

  private mutating func endLambda(_ lambda: LambdaFrame) {
    templates.removeLast()
    if lambda.isEscaped {
      append(output.cut(from: lambda.output), escaping: options.escaping)
    }
    if isTracing {
      recorder.cut(from: lambda.output)
      recorder.record(upTo: output.count, template: template, range: lambda.range)
    }
    if output.isFull { reportTooLarge(at: lambda.range, in: template) }
  }
}
