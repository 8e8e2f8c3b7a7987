package import LetterDocument
package import SourceText

/// A stored letter whose wording is the reference.
package struct Sample: Sendable {
  /// The file that it stands in.
  package let file: SourceFile
  /// Its form, told by the file's ending.
  package let format: LetterFormat
  /// What it says.
  package let document: LetterDocument

  /// Reads a sample; nothing if the file's ending tells no form.
  package init?(_ file: SourceFile) {
    guard let format = LetterFormat(fileName: file.path) else { return nil }
    self.file = file
    self.format = format
    document = format.read(file).value
  }
}
