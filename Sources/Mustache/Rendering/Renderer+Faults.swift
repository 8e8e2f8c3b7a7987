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
    let location = current.file.location(range)
    // The keys of all maps are gone through only for a fault that is new, and not for each of many.
    guard reported.insert(location).inserted else { return }
    let suggests = diagnostics.count < Limits.suggestions
    let text = current.text(range)
    guard let owner else {
      let known = suggests ? Set(scopes.lazy.flatMap(\.keyTexts)) : []
      return diagnostics.append(.unknownName(location, name: text, known: known))
    }
    let path = current.text(name.range.lowerBound..<range.lowerBound - 1)
    if case .map(let map) = owner.pointee {
      let known = suggests ? map.keyTexts : []
      diagnostics.append(.unknownPart(location, name: text, owner: path, known: known))
    } else {
      diagnostics.append(
        .noParts(location, name: text, owner: path, kind: owner.pointee.kind))
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
    let known = diagnostics.count < Limits.suggestions ? set.names + set.suggestions : []
    report(at: range) { .missingTemplate(.location($0), name: name, known: known) }
  }

  /// Blocks that override nothing in a parent that only the data name.
  mutating func checkBlocks(of call: Call, in target: Int) {
    guard set.strictness == .strict, !call.arguments.isEmpty,
      template >= set.templates.count
        || checkedCalls.insert(CheckedCall(call: call.range, of: template, parent: target)).inserted
    else { return }
    let faults = BlockCheck.faults(
      of: call, in: current, parent: templates[target].name,
      blocks: BlockCheck.blocks(of: target, in: templates),
      suggestions: Limits.suggestions - diagnostics.count)
    for fault in faults where fault.location.map({ reported.insert($0).inserted }) ?? true {
      diagnostics.append(fault)
    }
  }
}
