extension LetterViewLine {
  /// The words of a row, and how far it is indented.
  struct Row {
    let indent: Int
    var words: [Word] = []
    /// How many characters it has.
    var width: Int

    /// The indices of the attributions that begin in it.
    var attributions: [Int] { words.flatMap(\.attributions) }

    /// The row as it is shown.
    func text(color: Bool) -> String {
      String(repeating: " ", count: indent)
        + words.map { word in
          word.pieces.map { color ? $0.emphasis.colored($0.text) : $0.text }.joined()
        }.joined(separator: " ")
    }
  }

  /// How far rows but the first are indented.
  private var hangingIndent: Int { indent + (hasMarker ? (words.first?.width ?? 0) + 1 : 0) }

  /// The rows that are filled with the words; a word that is wider than a row is cut.
  func rows(width: Int) -> [Row] {
    var rows = [Row(indent: indent, width: indent)]
    for (index, word) in words.enumerated() {
      for part in word.cut(width: width - hangingIndent) {
        let last = rows.count - 1
        let isFirst = rows[last].words.isEmpty
        let column = rows[last].width + (isFirst ? 0 : 1) + part.width
        // A marker is never left alone.
        if isFirst || column <= width || (hasMarker && index == 1 && rows[last].words.count == 1) {
          rows[last].words.append(part)
          rows[last].width = column
        } else {
          rows.append(Row(indent: hangingIndent, words: [part], width: hangingIndent + part.width))
        }
      }
    }
    return rows
  }
}

extension LetterViewLine.Word {
  /// The word in parts that are at most so wide.
  fileprivate func cut(width: Int) -> [Self] {
    guard self.width > width else { return [self] }
    var parts: [Self] = [Self(attributions: attributions)]
    var room = width
    for piece in pieces {
      var rest = piece.text[...]
      while !rest.isEmpty {
        if room == 0 {
          parts.append(Self())
          room = width
        }
        let text = rest.prefix(room)
        parts[parts.count - 1].pieces.append(.init(text: String(text), emphasis: piece.emphasis))
        rest = rest.dropFirst(text.count)
        room -= text.count
      }
    }
    return parts
  }
}
