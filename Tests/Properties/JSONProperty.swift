import Mustache
import SourceText
import TemplateData

/// Data for a template: whatever bytes they are, they are read, with a hundred faults at most; and
/// those without a fault, written as JSON, are the same data.
enum JSONProperty: Property {
  static let dictionary = [
    "{\"a\":", "[", "]", "{", "}", ",", ":", "null", "true", "false", "\"\\u0000\"",
    "\\uD83D\\uDE00",
    "\\n", "\\\\", "\\\"", "1e-7", "-0", "20.0", "/*", "//", "\u{FEFF}", "\u{201C}", "key = ",
    "[a.b]\n",
  ]

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    let pieces = ["templates", "assessments"].flatMap { folder.pieces(of: $0, ".conf") }
    return pieces.flatMap { piece in
      let data = TemplateData.read(SourceFile(path: "seed.conf", bytes: piece)).value
      return [piece, Array(JSONText.of(data).utf8)]
    }
  }

  static func check(_ input: Input) throws(Violation) {
    for path in ["fuzz.json", "fuzz.conf"] {
      let file = SourceFile(path: path, bytes: input.bytes)
      let read = TemplateData.read(file)
      try DiagnosticChecks.check(read.diagnostics, of: file)
      if path.hasSuffix(".json") {
        try require(
          read.diagnostics.count <= TemplateData.maximumFaults,
          "\(read.diagnostics.count) faults are reported")
      }
      guard read.diagnostics.isEmpty else { continue }
      let written = JSONText.of(read.value)
      let again = TemplateData.read(SourceFile(path: "written.json", text: written))
      try require(again.diagnostics.isEmpty, "faults in what was written: \(written)")
      try require(
        JSONText.of(again.value).utf8.elementsEqual(written.utf8),
        "what was written reads otherwise: \(written)")
      // A byte that is no UTF-8 has three in its place, and a control character six.
      try require(
        written.utf8.count <= 6 * input.bytes.count + 2,
        "\(input.bytes.count) bytes are written as \(written.utf8.count)")
    }
  }
}
