import Importing
import SourceText

extension Session {
  /// A letter that is named on the command line; nothing, and why, if it cannot be read, or is empty.
  func readLetter(_ path: String) -> Diagnosed<SourceFile?> {
    let read = NamedFile(path, in: surroundings)
      .read(limit: Importer.largestFile, allowsPageBreaks: true)
    guard let file = read.value, file.isBlank else { return read }
    return Diagnosed(
      nil, [Diagnostic(rule: "source.empty", "this file is empty", at: .path(path))])
  }
}
