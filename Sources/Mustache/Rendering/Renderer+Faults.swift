import SourceText

// Faults that only show with the data. Each is reported once, however often its tag is rendered.
extension Renderer {
  private var current: Template { templates[template] }

  private mutating func report(
    at range: Range<Int>, _ make: (SourceLocation) -> Diagnostic
  ) {
    let location = current.file.location(range)
    if reported.insert(location).inserted { diagnostics.append(make(location)) }
  }

  /// A name, or a part of one, that leads nowhere.
  @inline(never)
  mutating func reportMissing(_ index: Int, part: Int, in owner: UnsafePointer<Slot>?) {
    let name = current.names[index]
    let range = current.parts[name.parts.lowerBound + part].range
    let text = current.text(range)
    guard let owner else {
      let known = Set(scopes.lazy.flatMap(\.keyTexts))
      return report(at: range) { .unknownName($0, name: text, known: known) }
    }
    let path = current.text(name.range.lowerBound..<range.lowerBound - 1)
    if case .map(let map) = owner.pointee.value {
      let known = map.storage.view.keyTexts
      report(at: range) { .unknownPart($0, name: text, owner: path, known: known) }
    } else {
      report(at: range) { .noParts($0, name: text, owner: path, kind: owner.pointee.value.kind) }
    }
  }

  /// A variable whose value has no text.
  mutating func reportNoText(_ index: Int, kind: String) {
    let name = current.names[index]
    let text = current.text(name.range)
    report(at: name.range) { .noText($0, name: text, kind: kind) }
  }

  /// A dynamic name whose value cannot be a template's name.
  mutating func reportNotATemplateName(_ index: Int, kind: String) {
    let name = current.names[index]
    let text = current.text(name.range)
    report(at: name.range) { .notATemplateName($0, name: text, kind: kind) }
  }

  /// A dynamic name whose value is not the name of a template in the set.
  mutating func reportMissingTemplate(_ name: String, at range: Range<Int>) {
    let known = set.names + set.suggestions
    report(at: range) { .missingTemplate(.location($0), name: name, known: known) }
  }

  /// Blocks that override nothing in a parent that only the data name.
  mutating func checkBlocks(of call: Call, in target: Int) {
    guard set.strictness == .strict, !call.arguments.isEmpty else { return }
    let faults = BlockCheck.faults(
      of: call, in: current, parent: templates[target].name,
      blocks: BlockCheck.blocks(of: target, in: templates))
    for fault in faults where fault.location.map({ reported.insert($0).inserted }) ?? true {
      diagnostics.append(fault)
    }
  }

  /// More inside each other than the limit; nothing more is rendered.
  mutating func reportTooDeep(at range: Range<Int>) {
    let limit = options.depthLimit
    report(at: range) { .tooDeep($0, limit: limit) }
    isHalted = true
  }

  /// More output than the limit; nothing more is rendered.
  mutating func reportTooLarge(at range: Range<Int>) {
    let limit = options.sizeLimit
    report(at: range) { .tooLarge($0, limit: limit) }
    isHalted = true
  }
}
