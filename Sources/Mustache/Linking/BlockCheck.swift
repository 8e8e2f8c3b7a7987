import SourceText

/// Finds blocks that override nothing.
enum BlockCheck {
  /// The first faults of one template's parents, as far as they show without data.
  static func faults(
    of template: Template, in templates: [Template], atMost most: Int
  ) -> [Diagnostic] {
    var known: [String: Set<String>?] = [:]
    var faults: [Diagnostic] = []
    for call in template.calls where faults.count < most {
      guard !call.arguments.isEmpty, case .template(let parent) = call.target else { continue }
      let name = templates[parent].name
      let blocks = known[name] ?? blocks(of: parent, in: templates)
      known[name] = blocks
      faults += Self.faults(
        of: call, in: template, parent: name, blocks: blocks,
        suggestions: Limits.suggestions - faults.count, atMost: most - faults.count)
    }
    return faults
  }

  /// The blocks of a call that a parent does not have, the first few with the spelling that was
  /// probably meant.
  static func faults(
    of call: Call, in template: Template, parent: String, blocks: Set<String>?, suggestions: Int,
    atMost most: Int = Limits.faults
  ) -> [Diagnostic] {
    guard let blocks else { return [] }
    var faults: [Diagnostic] = []
    for argument in template.arguments[call.arguments] {
      let name = template.text(argument.name.range)
      if blocks.contains(name) || faults.count >= most { continue }
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
