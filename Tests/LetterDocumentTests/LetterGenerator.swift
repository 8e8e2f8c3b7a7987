import SeededRandom

/// Makes up letters in Markdown, the same ones each time for one seed.
struct LetterGenerator {
  private var generator: SeededGenerator
  private let parts: [String]

  /// Letters without bullets and numbers at the start of a line are those in which plain text can
  /// tell items from paragraphs.
  init(seed: UInt64, beginsLinesWithMarkers: Bool = true) {
    generator = SeededGenerator(seed: seed)
    let harmless = [
      "a", "Zoë", "force ", "70%", "b ", "c ", "\nd", "\n\ne", "**f", "*g", "_h", "i** ", "j* ",
      "k_",
      "\\*", "&amp;", "&nbsp;l", "(", ")", "m – ", "“", "\n\n### n", "\n\n- o", "\n- p", "\n  - q",
      "  \nr", "\\\ns", "&#10;t", "wording ", "’s", "u - ", "v 12. ", "e\u{301}", "£5",
    ]
    let nasty = [
      " ", "\n", "\n\n", "**", "*", "_", "–", "# ", "- ", "1. ", "+", "===", "\n---\n", "***", "__",
      "\\", "&#32;", "\t", "    ", "> ", "`",
      "<", "[", "](", "]:", "~~~", "!", "\r\n", "\n   5) ", "&copy;", "~", "|", ":-:", "-|-",
      "[x] ", "www.v/", "://", "\u{FEFF}", "\u{2003}",
    ]
    parts = harmless + (beginsLinesWithMarkers ? nasty : [])
  }

  /// The next letter.
  mutating func letter() -> String {
    var text = "a"
    for _ in 0..<generator.below(40) { text += parts[generator.below(parts.count)] }
    return text
  }
}
