import Mustache
import SourceText
import TemplateData

/// `letterbank render TEMPLATE`: fills any Mustache template.
struct RenderCommand {
  let session: Session

  /// Fills the template at a path, and prints the result if nothing is wrong.
  func run(_ path: String) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    let data = readData().reporting(to: &diagnostics)
    let templates = readTemplates(path, for: data).reporting(to: &diagnostics)
    guard let (set, name) = templates, !diagnostics.holdErrors else {
      return session.fail(diagnostics)
    }
    let options = RenderOptions(escaping: session.options.escape.escaping)
    let text = set.render(name, with: data, options: options).reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return session.fail(diagnostics) }
    let report = RenderReport(text: text, diagnostics: diagnostics.inOrder())
    session.show(report.diagnostics)
    session.reportJSON(report.json)
    if !session.options.json { session.surroundings.console.write(.output, report.text) }
    return .done
  }

  /// What fills the template: an empty map where no file is named.
  private func readData() -> Diagnosed<Value> {
    guard let path = session.options.data else { return Diagnosed([:]) }
    let file = NamedFile(path, in: session.surroundings).read()
    guard let source = file.value else { return Diagnosed([:], file.diagnostics) }
    return TemplateData.read(source)
  }

  /// The template at a path and those that it can reach, and its name among them.
  private func readTemplates(
    _ path: String, for data: Value
  ) -> Diagnosed<(set: TemplateSet, name: String)?> {
    let file = NamedFile(path, in: session.surroundings)
    let source = file.read()
    guard let template = source.value else { return Diagnosed(nil, source.diagnostics) }
    do {
      let folder = TemplateFolder(try partialsFolder(of: file))
      // No tag can call a template by a name that begins with a slash.
      let name = folder.name(of: file) ?? "/"
      let strictness: Strictness = session.options.isLenient ? .lenient : .strict
      return TemplateCollector.collect(
        template, named: name, from: folder, for: data, strictness: strictness
      ).map { ($0, name) }
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  private func partialsFolder(of template: NamedFile) throws(FileFault) -> Folder {
    guard let path = session.options.partials else { return try template.folder() }
    return try Folder(
      session.surroundings.absolute(path), shownAs: path.hasSuffix("/") ? path : path + "/")
  }
}

extension Options.Escape {
  fileprivate var escaping: Escaping {
    switch self {
    case .html: .html
    case .markdown: .markdown
    case .none: .none
    }
  }
}
