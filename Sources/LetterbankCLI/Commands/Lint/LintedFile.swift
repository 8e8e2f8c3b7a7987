import LetterDocument
import Linting
import SourceText

/// A letter in a file of its own, wherever it is, and what is wrong with it.
struct LintedFile {
  let diagnostics: [Diagnostic]
  /// Whether the file could be read.
  let isRead: Bool

  /// Reads a letter in Markdown, or in plain text if its name does not end in `.md`.
  static func read(
    _ letter: LetterFile, style: HouseStyle, in surroundings: Surroundings
  ) -> LintedFile {
    let read = letter.read(in: surroundings)
    guard let file = read.value else {
      return LintedFile(diagnostics: read.diagnostics, isRead: false)
    }
    guard !file.isBlank else {
      return LintedFile(diagnostics: [.emptyFile(letter.path)], isRead: true)
    }
    let document = (LetterFormat(fileName: letter.path) ?? .text).read(file)
    return LintedFile(
      diagnostics: document.diagnostics
        + Linter(style).diagnostics(in: Prose(document.value, in: file)),
      isRead: true)
  }
}
