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
    let lead = "#\(key) ="
    // A line that is indented goes on with the value.
    let hang = "#  "
    var line = lead
    for word in value.split(separator: " ") {
      if line.count + 1 + word.count > Self.columns {
        text += line + "\n"
        line = hang + word
      } else {
        line += " " + word
      }
    }
    text += line + "\n"
  }

  /// A comment in as many lines as it takes.
  ///
  /// - Parameters:
  ///   - indent: by how many columns it is moved to the right.
  ///   - hanging: how much more lines after the first are.
  mutating func comment(_ words: String, indent: Int = 0, hanging: Int = 0) {
    let lead = "#" + String(repeating: " ", count: indent + 1)
    var line = lead
    var isEmpty = true
    for word in words.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > Self.columns {
        text += line + "\n"
        line = lead + String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    text += isEmpty ? "#\n" : line + "\n"
  }
}
