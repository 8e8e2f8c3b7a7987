import Importing
import SourceText

extension Session {
  /// A letter that is named on the command line; nothing, and why, if it cannot be read, or is
  /// empty.
  func readLetter(_ path: String) -> Diagnosed<SourceFile?> {
    let letter = NamedFile(path, in: surroundings)
    // What was saved in a draft may be held by a run that was ended.
    if let folder = try? letter.folder(), folder.holdsDrafts { folder.tidyUp() }
    let read = letter.read(limit: Importer.largestFile, allowsPageBreaks: true)
    guard let file = read.value, file.isBlank else { return read }
    return Diagnosed(nil, [.emptyFile(path)])
  }
}
