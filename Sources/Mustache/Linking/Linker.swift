import SourceText

/// Finds for each partial and parent the template it means, and what is wrong between templates.
struct Linker {
  let names: [String]
  /// Names that the set does not have but that may be meant by one that it lacks.
  let suggestions: [String]
  let positions: [String: Int]
  let strictness: Strictness
  private(set) var diagnostics: [Diagnostic] = []

  init(names: [String], suggestions: [String] = [], strictness: Strictness) {
    self.names = names
    self.suggestions = suggestions
    self.strictness = strictness
    positions = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }

  /// Gives each call of a template the position of the one it calls.
  mutating func link(_ template: inout Template) {
    for index in template.calls.indices {
      let call = template.calls[index]
      guard case .missing = call.target else { continue }
      let name = template.text(call.name)
      if let position = positions[name] {
        template.calls[index].target = .template(position)
      } else if strictness == .strict, room > 0 {
        let location = template.file.location(call.range)
        let known = diagnostics.count < Limits.suggestions ? names + suggestions : []
        diagnostics.append(.missingTemplate(.location(location), name: name, known: known))
      }
    }
  }

  /// How many more faults between templates are kept.
  private var room: Int { Limits.faults - diagnostics.count }

  /// Checks a linked set: for blocks that override nothing, and inclusion without end.
  mutating func check(_ templates: [Template]) {
    if strictness == .strict {
      diagnostics += BlockCheck.faults(in: templates, atMost: room)
    }
    diagnostics += InclusionCheck.faults(in: templates, atMost: room)
  }
}
