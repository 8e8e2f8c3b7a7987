/// How many characters stand before certain places in a file's long lines.
///
/// Without it, a column far into a line could only be told by counting from the line's start, and a
/// line of megabytes may have thousands of faults.
final class ColumnTable: Sendable {
  /// How far apart the places are at least, in bytes.
  static let distance = 4_096

  private struct Mark {
    let offset: Int
    /// The number of characters on its line before it.
    let characters: Int
  }

  /// In order of their offsets.
  private let marks: [Mark]

  /// Counts the characters of a file's long lines, in time linear in its size.
  init(of file: SourceFile) {
    var marks: [Mark] = []
    for line in 1...max(1, file.lineCount) {
      let contents = file.contents(ofLine: line)
      guard contents.count > Self.distance else { continue }
      let text = file.text(contents)
      // What is no UTF-8 is a character of another length in the text.
      guard text.utf8.count == contents.count else { continue }
      var (offset, last) = (contents.lowerBound, contents.lowerBound)
      for (count, character) in text.enumerated() {
        if offset - last >= Self.distance {
          marks.append(Mark(offset: offset, characters: count))
          last = offset
        }
        offset += character.utf8.count
      }
    }
    self.marks = marks
  }

  /// The last of the places up to an offset, and how many characters stand before it on its line;
  /// the start of the line where there is none on it.
  func place(upTo offset: Int, onLineFrom start: Int) -> (offset: Int, characters: Int) {
    let next = marks.partitioningIndex { $0.offset > offset }
    guard next > 0, marks[next - 1].offset > start else { return (start, 0) }
    return (marks[next - 1].offset, marks[next - 1].characters)
  }
}
