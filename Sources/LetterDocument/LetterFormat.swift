package import SourceText

/// The two forms in which a letter is written.
package enum LetterFormat: String, Sendable, CaseIterable {
  /// Plain text, as a person would type it.
  case text
  /// Markdown, which any CommonMark reader reads alike.
  case markdown

  /// The ending of the names of files in this form, without the dot.
  package var fileEnding: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    }
  }

  /// The form of a file with this name, told by its ending.
  package init?(fileName: String) {
    guard let format = Self.allCases.first(where: { fileName.hasSuffix("." + $0.fileEnding) })
    else { return nil }
    self = format
  }

  /// What a file in this form says.
  ///
  /// A letter may come from anywhere: what no letter of ours would hold is kept as plain words.
  package func read(_ file: SourceFile) -> Diagnosed<LetterDocument> {
    switch self {
    case .text: Diagnosed(PlainTextReader.read(file.bytes))
    case .markdown: MarkdownReader.read(file)
    }
  }
}
