import LetterDocument

/// A letter written as Markdown.
func markdown(_ document: LetterDocument) -> String {
  String(decoding: MarkdownWriter.write(document).bytes, as: UTF8.self)
}

/// A letter written as plain text.
func plainText(_ document: LetterDocument, width: Int = PlainTextWriter.standardWidth) -> String {
  String(decoding: PlainTextWriter(width: width).write(document).bytes, as: UTF8.self)
}
