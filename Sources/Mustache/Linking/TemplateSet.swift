public import SourceText

/// Templates that may render each other, checked and made ready once, to be rendered many times.
public struct TemplateSet: Sendable {
  /// What becomes of names that resolve to nothing.
  public let strictness: Strictness
  /// The templates' names, in order of the alphabet.
  public let names: [String]
  let suggestions: [String]
  let templates: [Template]
  let positions: [String: Int]

  /// Reads a whole set of templates, with every fault that shows without data.
  ///
  /// The keys are the names by which tags call the templates, as `letter` or `parts/address`. Takes
  /// time linear in the templates' length, and for each name of a block that is overridden in a
  /// parent without one in how many templates bring such a block in; a faulty template is rendered as
  /// far as it makes sense.
  ///
  /// - Parameters:
  ///   - suggestions: names of templates that are not in the set, and may be suggested for one that
  ///     is missing from it.
  ///   - limits: how many tags a template may have, and how deep in each other; one with more is
  ///     read up to there.
  public static func parse(
    _ sources: [String: SourceFile], strictness: Strictness = .strict, suggestions: [String] = [],
    limits: Limits = Limits()
  ) -> Diagnosed<TemplateSet> {
    let names = sources.keys.sorted()
    var diagnostics: [Diagnostic] = []
    var templates: [Template] = []
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      templates.append(
        Compiler.compile(source, named: name, strictness: strictness, limits: limits)
          .reporting(to: &diagnostics))
    }
    var linker = Linker(names: names, suggestions: suggestions, strictness: strictness)
    for index in templates.indices { linker.link(&templates[index]) }
    linker.check(templates)
    diagnostics += linker.diagnostics
    let set = TemplateSet(
      strictness: strictness, names: names, suggestions: suggestions, templates: templates,
      positions: linker.positions)
    return Diagnosed(set, diagnostics.inOrder())
  }
}
