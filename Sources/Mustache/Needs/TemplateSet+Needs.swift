import SourceText

extension TemplateSet {
  /// Every name that a template looks up, with all it includes, as far as that shows without data.
  ///
  /// In the order of the templates' first inclusion and of the tags in them. A template that is
  /// included more than once is gone through where it is included first; the text of a block that
  /// is overridden there is left out. Takes time linear in the templates' length, times the depth
  /// to which their sections are nested.
  public func needs(of name: String) -> [Need] {
    guard let first = positions[name] else { return [] }
    var needs: [Need] = []
    var seen: Set<Int> = [first]
    var waiting = [NeedFinder.Inclusion(template: first, sections: [], overridden: [])]
    var next = 0
    while next < waiting.count {
      var finder = NeedFinder(template: templates[waiting[next].template], as: waiting[next])
      next += 1
      finder.run()
      needs += finder.needs
      for call in finder.calls where seen.insert(call.template).inserted { waiting.append(call) }
    }
    return needs
  }
}

/// Goes through the program of one template for the names it looks up.
private struct NeedFinder {
  /// A template, and what is around it where another includes it.
  struct Inclusion {
    let template: Int
    let sections: [String]
    /// The blocks that have another text there.
    let overridden: Set<String>
  }

  let template: Template
  let inclusion: Inclusion
  var needs: [Need] = []
  var calls: [Inclusion] = []
  /// The sections around, each with those around it, and the step after it.
  ///
  /// Tags of one section share the list of its names, which would else take memory for each.
  private var open: [(names: [String], end: Int)] = []

  init(template: Template, as inclusion: Inclusion) {
    self.template = template
    self.inclusion = inclusion
  }

  mutating func run() {
    var position = 0
    while position < template.code.count {
      while let last = open.last, last.end <= position { open.removeLast() }
      let step = template.code[position]
      position += 1
      if step.operation == .block {
        let block = template.blocks[step.operand]
        if inclusion.overridden.contains(template.text(block.name.range)) { position = block.end }
      } else {
        visit(step)
      }
    }
  }

  private mutating func visit(_ step: Instruction) {
    switch step.operation {
    case .variable, .rawVariable:
      add(step.operand, .text, step)
    case .section:
      let section = template.sections[step.operand]
      add(section.name, .section, step)
      open.append((sections + [template.text(template.names[section.name].range)], section.end))
    case .inverted:
      add(template.sections[step.operand].name, .invertedSection, step)
    case .question, .invertedQuestion:
      add(template.sections[step.operand].name, .question, step)
    case .call:
      let call = template.calls[step.operand]
      switch call.target {
      case .template(let target):
        let own = template.arguments[call.arguments].map { template.text($0.name.range) }
        calls.append(
          Inclusion(
            template: target, sections: sections, overridden: inclusion.overridden.union(own)))
      case .dynamic(let name): add(name, .templateName, step)
      case .missing: break
      }
    case .text, .endSection, .block, .leave:
      break
    }
  }

  private var sections: [String] { open.last?.names ?? inclusion.sections }

  private mutating func add(_ name: Int, _ use: Need.Use, _ step: Instruction) {
    needs.append(
      Need(
        name: template.text(template.names[name].range), use: use, sections: sections,
        location: template.file.location(step.range)))
  }
}
