import SourceText

/// What holds for all that is said of a file, whatever is wrong with it.
enum DiagnosticChecks {
  /// The most bytes that one diagnostic takes, but for what its message quotes.
  private static let largest = 2_000

  /// Checks that every place is in a file given, and that what people see is text that no terminal
  /// acts upon, in proportion to the files' size.
  static func check(_ diagnostics: [Diagnostic], of files: SourceFile...) throws(Violation) {
    var size = 0
    for diagnostic in diagnostics {
      for location in [diagnostic.location].compactMap({ $0 }) + diagnostic.notes.map(\.location) {
        try require(
          files.contains { $0 === location.file }, "\(diagnostic.rule) is at a file of nobody's")
        try require(
          0 <= location.range.lowerBound && location.range.upperBound <= location.file.bytes.count,
          "\(diagnostic.rule) is outside its file")
      }
      let text = DiagnosticRenderer().render(diagnostic)
      let isSafe = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
      try require(isSafe, "\(diagnostic.rule) shows control characters: \(text.debugDescription)")
      size += text.utf8.count
    }
    let count = files.reduce(0) { $0 + $1.bytes.count }
    try require(
      size <= 8 * count + largest * diagnostics.count,
      "\(diagnostics.count) diagnostics of \(count) bytes take \(size)")
  }
}
