/// A line of a file.
package struct SourceLine: Sendable, Hashable {
  /// The path of the file.
  package let path: String
  /// The number of the line, counted from 1.
  package let number: Int

  /// A line of the file at a path.
  package init(path: String, number: Int) {
    self.path = path
    self.number = number
  }
}

extension SourceLine: Comparable {
  /// In the order of their paths, then of their numbers.
  package static func < (left: SourceLine, right: SourceLine) -> Bool {
    (left.path, left.number) < (right.path, right.number)
  }
}

extension SourceLine: CustomStringConvertible {
  /// The line as reports name it, `path:line`.
  package var description: String { "\(path):\(number)" }
}

extension SourceLocation {
  /// The line on which the stretch begins.
  package var startLine: SourceLine { SourceLine(path: file.path, number: line) }
}
