import SourceText

/// Finds blocks that override nothing in templates' parents, as far as they show without data.
struct BlockCheck {
  /// A block that a call overrides in a parent.
  private struct Overridden {
    /// The template that the call stands in.
    let template: Int
    /// The block, by its position among those that the template overrides.
    let argument: Int
    let parent: Int
    let name: String
  }

  private let templates: [Template]
  /// For each template those that call it, each once.
  private var callers: [[Int]]
  /// The templates that have a block of their own, by its name.
  private var holders: [String: [Int]] = [:]

  private init(_ templates: [Template]) {
    self.templates = templates
    callers = Array(repeating: [], count: templates.count)
    for (index, template) in templates.enumerated() {
      for name in Self.ownBlocks(of: template) { holders[name, default: []].append(index) }
      for case .template(let target) in template.calls.lazy.map(\.target)
      where callers[target].last != index {
        callers[target].append(index)
      }
    }
  }

  /// The first faults of a linked set, the first few with the spelling that was probably meant.
  ///
  /// Takes time linear in the templates' length, and for each name of a block that is overridden in
  /// a parent without one in how many templates bring such a block in.
  static func faults(in templates: [Template], atMost most: Int) -> [Diagnostic] {
    var known: [Int: Set<String>] = [:]
    let found = overridingNothing(in: templates).prefix(most)
    return found.enumerated().map { number, fault in
      let template = templates[fault.template]
      let suggests = number < Limits.suggestions
      if suggests, known[fault.parent] == nil {
        known[fault.parent] = blocks(of: fault.parent, in: templates)
      }
      return .unknownBlock(
        template.file.location(template.arguments[fault.argument].range), name: fault.name,
        parent: templates[fault.parent].name, known: suggests ? known[fault.parent] ?? [] : [])
    }
  }

  /// The blocks that no parent has, in the order in which they stand.
  private static func overridingNothing(in templates: [Template]) -> [Overridden] {
    let overridden = overridden(in: templates)
    var own: [Int: Set<String>] = [:]
    for block in overridden where own[block.parent] == nil {
      own[block.parent] = ownBlocks(of: templates[block.parent])
    }
    let elsewhere = overridden.filter { !(own[$0.parent]?.contains($0.name) ?? false) }
    // Most blocks are the parent's own.
    guard !elsewhere.isEmpty else { return [] }
    let check = BlockCheck(templates)
    let unsure = check.bringing(
      in: templates.indices.filter { index in
        templates[index].calls.contains { if case .dynamic = $0.target { true } else { false } }
      })
    return elsewhere.grouped(by: \.name).flatMap { name, blocks in
      let having = check.bringing(in: check.holders[name] ?? [])
      return blocks.filter { !having.contains($0.parent) && !unsure.contains($0.parent) }
    }
    .sorted { ($0.template, $0.argument) < ($1.template, $1.argument) }
  }

  private static func overridden(in templates: [Template]) -> [Overridden] {
    templates.enumerated().flatMap { index, template in
      template.calls.flatMap { call -> [Overridden] in
        guard case .template(let parent) = call.target else { return [] }
        return call.arguments.map { argument in
          let name = template.text(template.arguments[argument].name.range)
          return Overridden(template: index, argument: argument, parent: parent, name: name)
        }
      }
    }
  }

  private static func ownBlocks(of template: Template) -> Set<String> {
    Set(template.blocks.map { template.text($0.name.range) })
  }

  /// The templates that include any of some, directly or not, and these themselves.
  private func bringing(in included: some Sequence<Int>) -> Set<Int> {
    var found = Set(included)
    var waiting = Array(found)
    while let template = waiting.popLast() {
      for caller in callers[template] where found.insert(caller).inserted {
        waiting.append(caller)
      }
    }
    return found
  }
}

extension BlockCheck {
  /// The blocks of a call that a parent does not have, the first few with the spelling that was
  /// probably meant.
  static func faults(
    of call: Call, in template: Template, parent: String, blocks: Set<String>?, suggestions: Int
  ) -> [Diagnostic] {
    guard let blocks else { return [] }
    var faults: [Diagnostic] = []
    for argument in template.arguments[call.arguments] {
      let name = template.text(argument.name.range)
      if blocks.contains(name) || faults.count >= Limits.faults { continue }
      faults.append(
        .unknownBlock(
          template.file.location(argument.range), name: name, parent: parent,
          known: faults.count < suggestions ? blocks : []))
    }
    return faults
  }

  /// The names of the blocks that a template has, with all it includes; nothing where that depends
  /// on the data.
  static func blocks(of template: Int, in templates: [Template]) -> Set<String>? {
    var blocks: Set<String> = []
    var seen: Set = [templates[template].name]
    var waiting = [template]
    while let index = waiting.popLast() {
      let template = templates[index]
      for block in template.blocks { blocks.insert(template.text(block.name.range)) }
      for call in template.calls {
        switch call.target {
        case .dynamic: return nil
        case .missing: break
        case .template(let next):
          if seen.insert(templates[next].name).inserted { waiting.append(next) }
        }
      }
    }
    return blocks
  }
}
