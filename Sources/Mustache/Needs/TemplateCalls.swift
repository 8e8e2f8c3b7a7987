public import SourceText

/// The templates that one template calls, as partials or parents; for whoever finds the files.
public struct TemplateCalls: Sendable {
  /// A template called by its name, and the tag that calls it.
  public struct Call: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The tag.
    public let location: SourceLocation
  }

  /// The templates that tags name outright, in the order of the tags.
  public let calls: [Call]
  /// Whether some tag leaves it to the data which template it calls.
  public let hasDynamicNames: Bool

  /// Reads what a template calls, in time linear in its length; its faults are not told.
  public init(of file: SourceFile) {
    let template = Compiler.compile(file, named: "", strictness: .lenient, limits: Limits()).value
    calls = template.calls.compactMap { call in
      guard case .missing = call.target else { return nil }
      return Call(name: template.text(call.name), location: file.location(call.range))
    }
    hasDynamicNames = template.calls.contains { call in
      if case .dynamic = call.target { true } else { false }
    }
  }
}
