public import SourceText

extension TemplateSet {
  /// Renders a template with a value.
  ///
  /// A missing name does not stop it: it goes on, and reports every one. It stops at a limit, with
  /// what was rendered until then: every byte up to the limit on the size, if it was that.
  public func render(
    _ name: String, with value: Value, options: RenderOptions = RenderOptions()
  ) -> Diagnosed<[UInt8]> {
    run(name, with: value, options: options, isTracing: false) { $0.output.bytes }
      ?? Diagnosed(
        [], [missing(name)])
  }

  /// Renders a template with a value, noting where each stretch of the output came from.
  public func trace(
    _ name: String, with value: Value, options: RenderOptions = RenderOptions()
  ) -> Diagnosed<Trace> {
    run(name, with: value, options: options, isTracing: true) { renderer in
      var start = 0
      let stretches = renderer.recorder.entries.map { entry in
        defer { start = entry.end }
        return Trace.Stretch(
          output: start..<entry.end,
          location: templates[entry.template].file.location(entry.range), mark: entry.mark)
      }
      return Trace(bytes: renderer.output.bytes, stretches: stretches)
    } ?? Diagnosed(Trace(bytes: [], stretches: []), [missing(name)])
  }

  private func run<Result>(
    _ name: String, with value: Value, options: RenderOptions, isTracing: Bool,
    result: (borrowing Renderer) -> Result
  ) -> Diagnosed<Result>? {
    guard let template = positions[name] else { return nil }
    return value.withSlot { root in
      var renderer = Renderer(
        self, template: template, value: root, options: options, isTracing: isTracing)
      renderer.run()
      return Diagnosed(result(renderer), renderer.diagnostics.inOrder())
    }
  }

  private func missing(_ name: String) -> Diagnostic {
    .missingTemplate(.nowhere, name: name, known: names)
  }
}
