import LetterDocument
import SourceText

/// A letter in Markdown: whatever it is, it is read; and what is written of it, in either format,
/// says the same, and reads as it was written.
enum MarkdownProperty: Property {
  static let dictionary = [
    "# ", "### ", "- ", "* ", "+ ", "1. ", "2) ", "999999999. ", "\n", "\n\n", "\r\n", "    ", "\t",
    "**", "*", "__", "_", "***", "`", "```", "~~~", "> ", "---", "===", "\\", "\\\n", "  \n",
    "&amp;",
    "&#10;", "&#x41;", "&nbsp;", "<", "[a](b)", "[a]: b", "![", "–", "•", "\u{A0}", "\u{FEFF}",
    "e\u{301}",
  ]

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    let words = dictionary.indices.map { index in
      Array((dictionary[index...].prefix(5).joined(separator: "a") + "b").utf8)
    }
    return folder.pieces(of: "samples") + words
  }

  static func check(_ input: Input) throws(Violation) {
    let file = SourceFile(path: "letter.md", bytes: input.bytes)
    let read = MarkdownReader.read(file)
    try DiagnosticChecks.check(read.diagnostics, of: file)
    try require(
      read.diagnostics.count <= MarkdownReader.maximumFaults,
      "\(read.diagnostics.count) faults are reported")

    let text = Input.soundText(input.bytes)
    let letter = MarkdownReader.read(text, path: "letter.md").value
    try checkMarkdown(letter)
    try checkPlainText(letter)
    // Markdown has no zero bytes, so that they cannot be written in it.
    let typed = PlainTextReader.read(text.filter { $0 != 0 })
    try checkMarkdown(typed)
    for width in [0, 30] {
      let written = try WrittenLetter.plainText(typed, width: width)
      try require(
        PlainTextReader.read(written).words == typed.words,
        "\(written.shown) has not the words of \(input.bytes.shown)")
    }
  }

  /// What is written reads without a fault, has the same words, and is written as it is.
  private static func checkMarkdown(_ letter: LetterDocument) throws(Violation) {
    let once = try WrittenLetter.markdown(letter)
    let again = MarkdownReader.read(once, path: "written.md")
    try require(
      again.diagnostics.isEmpty,
      "\(DiagnosticRenderer().render(again.diagnostics))in \(once.shown)")
    try require(
      again.value.words == letter.words,
      "\(once.shown) has not the words \(letter.words.shown)")
    let twice = try WrittenLetter.markdown(again.value)
    try require(once == twice, "\(once.shown) is written \(twice.shown)")
  }

  /// What is written has the words, whatever the width.
  private static func checkPlainText(_ letter: LetterDocument) throws(Violation) {
    for width in [1, PlainTextWriter.standardWidth] {
      let text = try WrittenLetter.plainText(letter, width: width)
      try require(
        text.withoutBlanks.count >= letter.words.withoutBlanks.count,
        "\(text.shown) lacks words of \(letter.words.shown)")
    }
  }
}

extension LetterDocument {
  /// The words of the letter, one blank between them.
  var words: [UInt8] {
    let texts = passages.map(\.bytes).joined(separator: [UInt8(ascii: " ")])
    return Array(texts.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.joined(separator: [0x20]))
  }
}

extension [UInt8] {
  /// The bytes as a text in quotes.
  var shown: String { String(decoding: self, as: UTF8.self).debugDescription }

  /// The bytes without white space.
  fileprivate var withoutBlanks: [UInt8] { filter { $0 > 0x20 } }
}
