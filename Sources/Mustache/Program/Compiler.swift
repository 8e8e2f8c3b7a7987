import SourceText

/// Turns the tags of a template, and the text between them, into a flat program.
struct Compiler {
  private let file: SourceFile
  private let tags: [Tag]
  private let strictness: Strictness
  private var code: [Instruction] = []
  private var names = NameTable()
  private var sections: [Section] = []
  private var calls: [Call] = []
  private var blocks: [Block] = []
  private var arguments: [Argument] = []
  private var open: [OpenTag] = []
  /// The blanks to be taken from the start of each line: those of the overriding block around.
  private var dedent = 0..<0
  /// How many steps have been compiled outside all sections.
  private var steps = 0
  private var diagnostics: [Diagnostic] = []

  /// The program of a file, and every fault that shows without the other templates.
  static func compile(
    _ file: SourceFile, named name: String, delimiters: Delimiters = .standard,
    strictness: Strictness, limits: Limits
  ) -> Diagnosed<Template> {
    let scanner = Scanner(file, delimiters: delimiters, limits: limits)
    let matcher = Matcher(file, tags: scanner.tags, limits: limits)
    var compiler = Compiler(file: file, tags: matcher.tags, strictness: strictness)
    compiler.run()
    let template = Template(
      name: name, file: file, text: FrozenArray(padding: file.bytes),
      code: FrozenArray(compiler.code),
      names: FrozenArray(compiler.names.names), parts: FrozenArray(compiler.names.parts),
      sections: compiler.sections, calls: compiler.calls, blocks: compiler.blocks,
      arguments: compiler.arguments, delimiters: scanner.delimiters, steps: compiler.steps)
    return Diagnosed(
      template, scanner.diagnostics + matcher.diagnostics + compiler.diagnostics)
  }

  private init(file: SourceFile, tags: [Tag], strictness: Strictness) {
    self.file = file
    self.tags = tags
    self.strictness = strictness
  }

  private mutating func run() {
    var position = file.textStart
    for (index, tag) in tags.enumerated() {
      addText(position..<max(position, tag.cut.lowerBound))
      position = tag.cut.upperBound
      add(tag, at: index)
    }
    addText(position..<max(position, file.bytes.count))
    while let last = open.popLast() { end(last, before: file.bytes.count) }
    add(.leave, range: file.bytes.count..<file.bytes.count)
  }

  private mutating func add(
    _ operation: Instruction.Operation, _ operand: Int = 0, range: Range<Int>,
    name: Range<Int> = 0..<0
  ) {
    code.append(Instruction(operation: operation, operand: operand, range: range))
    // To look up a long name takes longer.
    count(steps: 1 + name.count / 8)
  }

  private mutating func count(steps count: Int) {
    if open.isEmpty { steps += count } else { open[open.count - 1].steps += count }
  }

  // MARK: Text

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty, open.last?.isSilent != true else { return }
    if dedent.isEmpty { return add(.text, range: range) }
    var start = range.lowerBound
    while start < range.upperBound {
      let lineEnd =
        file.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        ?? range.upperBound
      let kept = afterDedent(start..<lineEnd)
      if !kept.isEmpty { add(.text, range: kept) }
      start = lineEnd
    }
  }

  /// A stretch without the blanks that an overriding block's lines begin with.
  private func afterDedent(_ range: Range<Int>) -> Range<Int> {
    let bytes = file.bytes
    var start = range.lowerBound
    guard !range.isEmpty,
      start == file.textStart || bytes[start - 1] == UInt8(ascii: "\n")
    else { return range }
    for blank in bytes[dedent] {
      guard start < range.upperBound, bytes[start] == blank else { break }
      start += 1
    }
    return start..<range.upperBound
  }

  // MARK: Tags

  private mutating func add(_ tag: Tag, at index: Int) {
    if tag.kind == .close {
      guard let opening = tag.partner else { return }
      while let last = open.popLast() {
        end(last, before: tag.cut.lowerBound)
        if last.tag == opening { return }
      }
      return
    }
    if open.last?.isSilent == true, !tag.isArgument || open.last?.isParent != true {
      if tag.isOpening { open.append(OpenTag(.ignored, tag: index)) }
      return
    }
    switch tag.kind {
    case .variable: addVariable(tag, .variable)
    case .rawVariable: addVariable(tag, .rawVariable)
    case .section: addSection(tag, .section, asked: .question, at: index)
    case .inverted: addSection(tag, .inverted, asked: .invertedQuestion, at: index)
    case .partial: addCall(tag)
    case .parent:
      addCall(tag)
      open.append(OpenTag(.parent(calls.count - 1), tag: index))
    case .block: addBlock(tag, at: index)
    case .close, .silent, .faulty: break
    }
  }

  private mutating func addVariable(_ tag: Tag, _ operation: Instruction.Operation) {
    if strictness == .strict, diagnostics.count < Limits.faults,
      names.isQuestion(tag.name, in: file.bytes)
    {
      diagnostics.append(
        .questionAsText(file.location(tag.range), name: file.text(tag.name)))
    }
    add(operation, names.add(tag.name, in: file.bytes), range: tag.range, name: tag.name)
  }

  private mutating func addSection(
    _ tag: Tag, _ operation: Instruction.Operation, asked: Instruction.Operation, at index: Int
  ) {
    let isQuestion = names.isQuestion(tag.name, in: file.bytes)
    let name = names.add(isQuestion ? tag.name.dropLast() : tag.name, in: file.bytes)
    if isQuestion { _ = names.add(tag.name, in: file.bytes) }
    add(isQuestion ? asked : operation, sections.count, range: tag.range, name: tag.name)
    let content = tag.cut.upperBound..<tag.cut.upperBound
    sections.append(Section(name: name, content: content, delimiters: tag.delimiters))
    let loops = operation == .section
    open.append(OpenTag(.section(sections.count - 1, loops: loops), tag: index))
  }

  private mutating func addCall(_ tag: Tag) {
    let isUnconditional = open.isEmpty
    let target: Call.Target =
      tag.isDynamic ? .dynamic(names.add(tag.name, in: file.bytes)) : .missing
    add(.call, calls.count, range: tag.range, name: tag.name)
    calls.append(
      Call(
        target: target, name: tag.name, range: tag.range, isStandalone: tag.isStandalone,
        indentation: afterDedent(tag.indentation), isUnconditional: isUnconditional,
        end: code.count))
  }

  private mutating func addBlock(_ tag: Tag, at index: Int) {
    let name = NamePart(hash: NameHash.of(file.bytes[tag.name]), range: tag.name)
    if tag.isArgument {
      let argument = Argument(name: name, range: tag.range, entry: code.count)
      open.append(OpenTag(.argument(argument, outerDedent: dedent), tag: index))
      dedent = tag.indentation
    } else {
      add(.block, blocks.count, range: tag.range, name: tag.name)
      open.append(OpenTag(.block(blocks.count), tag: index))
      blocks.append(
        Block(
          name: name, isStandalone: tag.isStandalone, indentation: afterDedent(tag.indentation)))
    }
  }

  private mutating func end(_ tag: OpenTag, before offset: Int) {
    let here = offset..<offset
    switch tag.kind {
    case .section(let section, let loops):
      if loops {
        add(.endSection, section, range: here)
        sections[section].steps = tag.steps + 1
      } else {
        count(steps: tag.steps)
      }
      sections[section].end = code.count
      let start = sections[section].content.lowerBound
      sections[section].content = start..<max(start, offset)
    case .block(let block):
      blocks[block].end = code.count
      count(steps: tag.steps)
    case .argument(var argument, let outerDedent):
      add(.leave, range: here)
      argument.steps = tag.steps + 1
      dedent = outerDedent
      open[open.count - 1].arguments.append(argument)
    case .parent(let call):
      calls[call].arguments = arguments.count..<arguments.count + tag.arguments.count
      arguments += tag.arguments
      calls[call].end = code.count
    case .ignored:
      break
    }
  }
}
