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
    if strictness == .strict { collector.addNeighbours() }
    var diagnostics = collector.diagnostics
    let set = TemplateSet.parse(collector.sources, strictness: strictness)
      .reporting(to: &diagnostics)
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
    let alone = TemplateSet.parse([name: file])
    for diagnostic in alone.diagnostics {
      guard let called = diagnostic.missingTemplate, let location = diagnostic.location else {
        continue
      }
      call(called, at: location)
    }
    if !hasDynamicNames, Self.hasDynamicNames(file, alone.value) {
      hasDynamicNames = true
      waiting += DataTexts.of(data).filter { folder.holds($0) }
    }
  }

  /// Whether a template leaves it to the data what it includes.
  private static func hasDynamicNames(_ file: SourceFile, _ templates: TemplateSet) -> Bool {
    // To list the needs of a template takes long if its sections are thousands deep.
    file.bytes.contains(UInt8(ascii: "*"))
      && templates.names.contains { name in
        templates.needs(of: name).contains { $0.use == .templateName }
      }
  }

  private mutating func call(_ name: String, at location: SourceLocation) {
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

  /// Takes empty templates for those that may have been meant by names that lead to nothing.
  ///
  /// They are there to be suggested, and never rendered: a run with a missing template ends before
  /// that, and what a dynamic name can lead to was taken already.
  private mutating func addNeighbours() {
    for name in hasDynamicNames ? missing.union([""]) : missing {
      for neighbour in folder.neighbours(of: name) where sources[neighbour] == nil {
        leaveEmpty(neighbour)
      }
    }
  }
}

extension Diagnostic {
  /// The name of the template that is said to be missing.
  fileprivate var missingTemplate: String? {
    let start = "there is no template '"
    guard rule == "mustache.missing-template", message.hasPrefix(start) else { return nil }
    return String(message.dropFirst(start.count).dropLast())
  }
}
