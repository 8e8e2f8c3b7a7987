/// Writes key=value lines and comments that are no wider than a page.
struct FormWriter {
  private static let columns = 88

  private(set) var text = ""

  mutating func blankLine() { text += "\n" }

  /// A line that means something.
  mutating func entryLine(_ line: String) { text += line + "\n" }

  /// A key with its value, or one to be filled in.
  mutating func entry(_ key: String, _ value: String = "") {
    entryLine(value.isEmpty ? "\(key) =" : "\(key) = \(value)")
  }

  /// A key that may be left out, with its value or one to be filled in: what remains when the # at
  /// the start of each line is taken away means something.
  mutating func optionalEntry(_ key: String, _ value: String = "") {
    // A line that is indented goes on with the value.
    fill(value, after: "#\(key) = ", then: "#  ")
  }

  /// A comment in as many lines as it takes.
  ///
  /// - Parameters:
  ///   - indent: by how many columns it is moved to the right.
  ///   - hanging: how much more lines after the first are.
  mutating func comment(_ words: String, indent: Int = 0, hanging: Int = 0) {
    let lead = "#" + String(repeating: " ", count: indent + 1)
    fill(words, after: lead, then: lead + String(repeating: " ", count: hanging))
  }

  /// Words in as many lines as it takes, after what leads the first and what leads the others.
  private mutating func fill(_ words: String, after first: String, then next: String) {
    var line = first
    var isEmpty = true
    for word in words.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > Self.columns {
        text += line + "\n"
        line = next
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    while line.last == " " { line.removeLast() }
    text += line + "\n"
  }
}
