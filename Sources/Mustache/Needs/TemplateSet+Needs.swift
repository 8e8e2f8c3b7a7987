import SourceText

extension TemplateSet {
  /// Every name that a template looks up, with all it includes, as far as that shows without data.
  ///
  /// In the order of the templates' first inclusion and of the tags in them. A template that is
  /// included more than once is gone through where it is included first. Takes time linear in the
  /// templates' length, times the depth to which their sections are nested.
  public func needs(of name: String) -> [Need] {
    guard let first = positions[name] else { return [] }
    var needs: [Need] = []
    var seen: Set<Int> = [first]
    var waiting = [(template: first, sections: [String]())]
    var next = 0
    while next < waiting.count {
      let (index, sections) = waiting[next]
      next += 1
      var finder = NeedFinder(template: templates[index], outer: sections)
      finder.run()
      needs += finder.needs
      for call in finder.calls where seen.insert(call.template).inserted { waiting.append(call) }
    }
    return needs
  }
}

/// Goes through the program of one template for the names it looks up.
private struct NeedFinder {
  let template: Template
  let outer: [String]
  var needs: [Need] = []
  var calls: [(template: Int, sections: [String])] = []
  /// The sections around, and the step after each.
  private var open: [(name: String, end: Int)] = []

  init(template: Template, outer: [String]) {
    self.template = template
    self.outer = outer
  }

  mutating func run() {
    for (position, step) in template.code.enumerated() {
      while let last = open.last, last.end <= position { open.removeLast() }
      visit(step)
    }
  }

  private mutating func visit(_ step: Instruction) {
    switch step.operation {
    case .variable, .rawVariable:
      add(step.operand, .text, step)
    case .section:
      let section = template.sections[step.operand]
      add(section.name, .section, step)
      open.append((template.text(template.names[section.name].range), section.end))
    case .inverted:
      add(template.sections[step.operand].name, .invertedSection, step)
    case .question, .invertedQuestion:
      add(template.sections[step.operand].name, .question, step)
    case .call:
      switch template.calls[step.operand].target {
      case .template(let target): calls.append((target, sections))
      case .dynamic(let name): add(name, .templateName, step)
      case .missing: break
      }
    case .text, .endSection, .block, .leave:
      break
    }
  }

  private var sections: [String] { outer + open.map(\.name) }

  private mutating func add(_ name: Int, _ use: Need.Use, _ step: Instruction) {
    needs.append(
      Need(
        name: template.text(template.names[name].range), use: use, sections: sections,
        location: template.file.location(step.range)))
  }
}
