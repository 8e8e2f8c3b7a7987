import SourceText

extension String {
  /// The text as lines of at most so many columns, broken at blanks, each indented and ended by a
  /// line feed.
  ///
  /// A longer word is cut. A style that begins on one line and ends on another is ended and begun
  /// again between them, so that only words are coloured; styles take no room.
  ///
  /// - Parameter hanging: how much more lines after the first are indented.
  func wrapped(at columns: Int, indent: Int = 0, hanging: Int = 0) -> String {
    var result = String(repeating: " ", count: indent)
    var width = indent
    var style = ""
    var isEmpty = true
    func put(_ part: Substring, _ visible: Int) {
      result += part
      width += visible
      isEmpty = false
      if let last = part.lastStyle { style = last == TerminalStyle.end ? "" : last }
    }
    func endLine() {
      result += (style.isEmpty ? "" : TerminalStyle.end) + "\n"
      result += String(repeating: " ", count: indent + hanging) + style
      width = indent + hanging
      isEmpty = true
    }
    for word in split(separator: " ") {
      var rest = word
      var visible = rest.visibleWidth
      if !isEmpty {
        if width + 1 + visible > columns { endLine() } else { put(" ", 1) }
      }
      while width + visible > columns, width < columns {
        let room = columns - width
        let part = rest.prefix(columns: room)
        put(part, room)
        endLine()
        rest = rest[part.endIndex...]
        visible -= room
      }
      put(rest, visible)
    }
    return result + "\n"
  }
}
