import Drafting
package import SharedWork
package import SourceText

/// A small folder without any fault, into which the examples of rules about files are put.
///
/// So an example need hold no more than the one file in which something is wrong.
package struct ExampleFolder {
  private var files = Self.files

  /// The folder with files of it replaced by examples, or with more files.
  ///
  /// An example without a text takes the file away.
  package init(_ examples: RuleExample...) {
    for example in examples { put(example) }
  }

  /// Puts one more example into the folder.
  package mutating func put(_ example: RuleExample) {
    guard let path = example.path else { return }
    files[path] = example.text.isEmpty ? nil : example.text
  }

  /// The folder as rules see it, and what is wrong with its files.
  package func read(
    workers: any Workforce = SingleWorker(), keeping mostKept: Int = LintedFolder.mostKept
  ) -> Diagnosed<LintedFolder> {
    var diagnostics: [Diagnostic] = []
    let templates = sound(in: "templates").reporting(to: &diagnostics)
    let bank = sound(in: "findings-bank").reporting(to: &diagnostics)
    let unread = Set(diagnostics.compactMap(\.path))
    var house = House.read(
      HouseFiles(templates: templates, bank: bank, unread: unread), workers: workers)
    house.diagnostics += diagnostics
    var folder = LintedFolder.read(
      house: house, style: HouseStyle.read(templates.first { $0.path == HouseStyle.path }),
      assessments: sound(in: "assessments").reporting(to: &diagnostics),
      asides: paths(in: "templates").filter(HouseFiles.isAside), samples: paths(in: "samples"),
      drafts: paths(in: "out"), workers: workers, keeping: mostKept)
    folder.diagnostics += diagnostics
    return folder
  }

  /// All that is wrong with it, in order.
  package var diagnostics: [Diagnostic] { diagnostics(in: read()) }

  /// All that is wrong with it as it was read, in order.
  package func diagnostics(in folder: Diagnosed<LintedFolder>) -> [Diagnostic] {
    let found = folder.diagnostics + Linter(folder.value.style).diagnostics(in: folder.value)
    let sources = files.map { SourceFile(path: $0, text: $1) }
    return Exceptions(in: sources, excusing: found)
      .apply(to: found, isComplete: !folder.diagnostics.holdErrors, style: folder.value.style)
      .inOrder()
  }

  /// The files of a part of the folder that are plain text, in order.
  private func sound(in name: String) -> Diagnosed<[SourceFile]> {
    var diagnostics: [Diagnostic] = []
    let sound = paths(in: name).compactMap { path -> SourceFile? in
      let file = SourceFile(path: path, text: files[path] ?? "")
      let faults = file.isBlank ? [.emptyFile(path)] : file.soundness()
      diagnostics += faults
      return faults.isEmpty ? file : nil
    }
    return Diagnosed(sound, diagnostics)
  }

  private func paths(in name: String) -> [String] {
    files.keys.filter { $0.hasPrefix(name + "/") }.sorted()
  }
}
