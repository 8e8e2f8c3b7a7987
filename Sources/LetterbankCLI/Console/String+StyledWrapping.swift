extension String {
  /// The text in lines of at most so many columns, broken at blanks, each after some blanks; a word
  /// that is longer has a line of its own.
  ///
  /// A style that begins on one line and ends on another is ended and begun again between them, so
  /// that only words are coloured.
  func wrapped(columns: Int, indent: Int, startingAt column: Int = 0) -> String {
    var result = ""
    var width = column
    var style = ""
    for (index, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let visible = word.visibleWidth
      if index > 0 {
        if width + 1 + visible > columns {
          result += style.isEmpty ? "" : Self.plainStyle
          result += "\n" + String(repeating: " ", count: indent) + style
          width = indent
        } else {
          result += " "
          width += 1
        }
      }
      result += word
      width += visible
      if let last = word.lastStyle { style = last == Self.plainStyle ? "" : last }
    }
    return result
  }

  /// What ends a style.
  static let plainStyle = "\u{1B}[0m"
}

extension StringProtocol {
  /// How many columns the text takes, styles being invisible.
  var visibleWidth: Int {
    var width = 0
    var isInStyle = false
    for character in self {
      if character == "\u{1B}" {
        isInStyle = true
      } else if isInStyle {
        isInStyle = character != "m"
      } else {
        width += 1
      }
    }
    return width
  }

  /// The last style that is begun or ended in the text.
  fileprivate var lastStyle: String? {
    guard let start = lastIndex(of: "\u{1B}") else { return nil }
    let end = self[start...].firstIndex(of: "m") ?? index(before: endIndex)
    return String(self[start...end])
  }
}
