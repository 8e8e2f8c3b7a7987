/// Writes `key = value` lines as people lay them out: equals signs below each other, and a long
/// value on several lines.
package struct KeyValueWriter {
  /// One key and its value.
  package struct Line: Sendable, Hashable {
    /// The key, without the prefix of its section.
    package let key: String
    /// The value, which holds no line break.
    package let value: String

    /// A key and its value.
    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The widest that a line gets, in characters, if there is a blank to break it at.
  private static let width = 100

  /// Some lines, with their keys filled up to the same width.
  package static func text(_ lines: [Line]) -> String {
    let width = lines.map(\.key.count).max() ?? 0
    return lines.map { line in
      let padding = String(repeating: " ", count: width - line.key.count)
      let lead = "\(line.key)\(padding) = "
      let indent = "\n" + String(repeating: " ", count: lead.count)
      return (lead + folded(line.value, indent: lead.count).joined(separator: indent)).trimmedEnd
        + "\n"
    }.joined()
  }

  /// A value cut into as many lines as it needs where each stands behind so many characters.
  ///
  /// A line that would begin like a comment, a section or another key is not begun there, and none
  /// is broken where several blanks stand, of which reading would leave only one.
  static func folded(_ value: String, indent: Int) -> [String] {
    var lines: [String] = []
    // Counted as it goes: a line that may not be broken can be as long as the value.
    var count = 0
    let words = value.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for (index, word) in words.enumerated() {
      let wordCount = word.count
      if index > 0,
        indent + count + 1 + wordCount <= width || !mayBreak(before: index, of: words)
      {
        lines[lines.count - 1] += " " + word
        count += 1 + wordCount
      } else {
        lines.append(word)
        count = wordCount
      }
    }
    return lines
  }

  /// Whether a line that goes on with a value may begin with a word and still be read as one.
  private static func mayBreak(before index: Int, of words: [String]) -> Bool {
    guard let before = words[index - 1].unicodeScalars.last,
      let first = words[index].unicodeScalars.first,
      !before.properties.isWhitespace, !first.properties.isWhitespace
    else { return false }
    if ["#", "[", "="].contains(first) || words[index].contains("=") { return false }
    let rest = words[(index + 1)...].lazy.flatMap(\.unicodeScalars)
    return rest.first { !$0.properties.isWhitespace } != "="
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    let blanks = utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return String(Substring(utf8.dropLast(blanks)))
  }
}
