extension String {
  /// The text in lines of at most so many characters, indented; a word that is longer is cut.
  func wrapped(width: Int, indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    guard count + indent > width else { return blanks + self + "\n" }
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        var rest = word
        while !rest.isEmpty {
          lines.append(blanks + rest.prefix(width - indent))
          rest = rest.dropFirst(width - indent)
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
