extension String {
  /// The text as lines of at most so many characters, each indented and ended by a line feed; those
  /// after the first are indented by two more.
  ///
  /// A word that is longer has a line of its own.
  func wrapped(at width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent + 2)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines.map { $0 + "\n" }.joined()
  }
}
