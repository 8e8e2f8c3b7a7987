import SourceText

/// Finds templates that include themselves whatever the data are.
struct InclusionCheck {
  private enum State {
    case unseen
    case open
    case done
  }

  /// A template on the way from the first one, and the next of its calls to look at.
  private struct Step {
    let template: Int
    var nextCall = 0
  }

  private let most: Int
  private let templates: [Template]
  private var states: [State]
  private var path: [Step] = []
  private var diagnostics: [Diagnostic] = []

  /// One fault for each call that closes a circle, or the first of them; in time linear in the
  /// number of calls.
  static func faults(in templates: [Template], atMost most: Int) -> [Diagnostic] {
    var check = InclusionCheck(templates: templates, most: most)
    for index in templates.indices where check.states[index] == .unseen { check.walk(from: index) }
    return check.diagnostics
  }

  private init(templates: [Template], most: Int) {
    self.most = most
    self.templates = templates
    states = Array(repeating: .unseen, count: templates.count)
  }

  private mutating func walk(from first: Int) {
    enter(first)
    while let step = path.last {
      guard step.nextCall < templates[step.template].calls.count else {
        states[step.template] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].nextCall += 1
      let call = templates[step.template].calls[step.nextCall]
      guard call.isUnconditional, case .template(let target) = call.target else { continue }
      switch states[target] {
      case .unseen: enter(target)
      case .open: report(call, in: step.template, of: target)
      case .done: break
      }
    }
  }

  private mutating func enter(_ template: Int) {
    states[template] = .open
    path.append(Step(template: template))
  }

  private mutating func report(_ call: Call, in template: Int, of target: Int) {
    guard diagnostics.count < most else { return }
    let start = path.lastIndex { $0.template == target } ?? 0
    let circle = path[start...].dropLast().prefix(8).map { step in
      let template = templates[step.template]
      let call = template.calls[step.nextCall - 1]
      return (name: template.text(call.name), tag: template.file.location(call.range))
    }
    diagnostics.append(
      .endlessInclusion(
        templates[template].file.location(call.range), name: templates[target].name,
        through: circle))
  }
}
