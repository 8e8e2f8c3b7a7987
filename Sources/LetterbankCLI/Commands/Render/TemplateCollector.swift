import Mustache
import SourceText

/// Finds the templates that one template can reach, and reads no others.
///
/// What a tag names outright is followed from file to file. A dynamic name can only be a text of
/// the data; so where there is one, every file of the folder that a text of the data names is taken
/// too.
struct TemplateCollector {
  private let folder: TemplateFolder
  /// The texts of the data, should they be asked for.
  private let data: Value
  private var sources: [String: SourceFile] = [:]
  private var waiting: [String] = []
  private var hasDynamicNames = false
  private var missing: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  /// A template with all that it can reach in a folder, and every fault of theirs that shows
  /// without data.
  static func collect(
    _ template: SourceFile, named name: String, from folder: TemplateFolder, for data: Value,
    strictness: Strictness
  ) -> Diagnosed<TemplateSet> {
    var collector = TemplateCollector(folder: folder, data: data)
    collector.add(template, named: name)
    collector.follow()
    var diagnostics = collector.diagnostics
    let set = TemplateSet.parse(
      collector.sources, strictness: strictness, suggestions: collector.suggestions
    ).reporting(to: &diagnostics)
    return Diagnosed(set, diagnostics)
  }

  private init(folder: TemplateFolder, data: Value) {
    self.folder = folder
    self.data = data
  }

  private mutating func follow() {
    while let name = waiting.popLast() {
      guard sources[name] == nil else { continue }
      if let file = folder.read(name).reporting(to: &diagnostics) {
        add(file, named: name)
      } else {
        leaveEmpty(name)
      }
    }
  }

  private mutating func add(_ file: SourceFile, named name: String) {
    sources[name] = file
    let calls = TemplateCalls(of: file)
    for call in calls.calls { follow(call.name, at: call.location) }
    if !hasDynamicNames, calls.hasDynamicNames {
      hasDynamicNames = true
      waiting += DataTexts.of(data).filter { folder.holds($0) }
    }
  }

  private mutating func follow(_ name: String, at location: SourceLocation) {
    if folder.holds(name) {
      waiting.append(name)
    } else if TemplateFolder.isWithin(name) {
      missing.insert(name)
    } else {
      diagnostics.append(
        Diagnostic(
          rule: "render.partial-outside", "'\(name)' leads out of the folder of partials",
          at: location, repair: .advice("name a file in that folder, or another with --partials")))
      leaveEmpty(name)
    }
  }

  /// Takes an empty template for one of which something was reported already.
  private mutating func leaveEmpty(_ name: String) {
    sources[name] = SourceFile(path: name, bytes: [])
  }

  /// Names in the folder that may have been meant by those that lead to nothing.
  private var suggestions: [String] {
    (hasDynamicNames ? missing.union([""]) : missing).flatMap { folder.neighbours(of: $0) }
  }
}
