package import Mustache
package import SourceText

/// Reads the data that fill a template.
package enum TemplateData {
  /// How many lists and maps may be in each other.
  ///
  /// What is made of the data is taken apart by recursion in the end, which a stack must hold.
  package static let depthLimit = 512
  /// The most faults that are reported of one file in JSON.
  package static let maximumFaults = 100

  /// Reads a file, as JSON or as key=value lines according to the ending of its name.
  ///
  /// A faulty file gives as much as could be read of it, one in no known format an empty map. Takes
  /// time linear in the file's size, but for the maps, of which each takes n log n for n names.
  package static func read(_ file: SourceFile) -> Diagnosed<Value> {
    if file.path.hasSuffix(".json") { return JSONParser.parse(file) }
    if file.path.hasSuffix(".conf") { return KeyValueTree.read(file) }
    return Diagnosed(
      [:],
      [
        Diagnostic(
          rule: "template-data.unknown-format", "the name of this file ends in no known format",
          at: .path(file.path),
          repair: .advice("use a file of key = value lines named .conf, or JSON named .json"))
      ])
  }
}
