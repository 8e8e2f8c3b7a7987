extension String {
  /// The text as lines of at most so many characters, each indented and ended by a line feed.
  ///
  /// A longer word is cut.
  ///
  /// - Parameter hanging: how much more lines after the first are indented.
  func wrapped(at width: Int, indent: Int, hanging: Int = 2) -> String {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    func endLine() {
      lines.append(line)
      line = String(repeating: " ", count: indent + hanging)
      isEmpty = true
    }
    for word in split(separator: " ") {
      var rest = word
      if !isEmpty, line.count + 1 + rest.count > width { endLine() }
      while line.count + rest.count > width, isEmpty, line.count < width {
        let part = rest.prefix(width - line.count)
        line += part
        rest = rest.dropFirst(part.count)
        endLine()
      }
      line += (isEmpty ? "" : " ") + rest
      isEmpty = false
    }
    lines.append(line)
    return lines.map { $0 + "\n" }.joined()
  }
}
