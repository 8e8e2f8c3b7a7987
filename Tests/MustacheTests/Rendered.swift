import Mustache
import SourceText

/// A template and its partials read and rendered, with the faults of both as people see them.
struct Rendered {
  let text: String
  let faults: String

  init(
    _ template: String, _ data: Value, partials: [String: String] = [:],
    strictness: Strictness = .strict, options: RenderOptions = RenderOptions()
  ) {
    var sources = partials
    sources["main"] = template
    let files = sources.map { ($0, SourceFile(path: "\($0).mustache", text: $1)) }
    let set = TemplateSet.parse(
      Dictionary(uniqueKeysWithValues: files), strictness: strictness)
    let output = set.value.render("main", with: data, options: options)
    text = String(decoding: output.value, as: UTF8.self)
    faults = DiagnosticRenderer().render(set.diagnostics + output.diagnostics)
  }
}
