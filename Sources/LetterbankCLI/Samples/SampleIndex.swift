import SourceText

/// Which sample is whose.
struct SampleIndex {
  private let byForce: [String: String]

  /// Lists the samples; two for one force are reported.
  static func read(_ workspace: Workspace) -> Diagnosed<SampleIndex> {
    var diagnostics: [Diagnostic] = []
    var byForce: [String: String] = [:]
    for name in workspace.sampleNames().reporting(to: &diagnostics) {
      let force = String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
      if let other = byForce[force] {
        diagnostics.append(
          Diagnostic(
            rule: "samples.two-for-one", "'\(force)' has another sample, \(other)",
            at: .path(workspace.shownSample(name)), repair: .advice("keep the one that was sent")))
      } else {
        byForce[force] = name
      }
    }
    return Diagnosed(SampleIndex(byForce: byForce), diagnostics)
  }

  /// The name of a force's sample, if it has one.
  func name(of force: String) -> String? { byForce[force] }

  /// The names of the samples of none of these forces, in order.
  func orphans(of forces: [String]) -> [String] {
    let known = Set(forces)
    return byForce.filter { !known.contains($0.key) }.values.sorted()
  }
}
