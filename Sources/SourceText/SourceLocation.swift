/// A stretch of a file, in bytes; line and column are worked out only when somebody asks.
public struct SourceLocation: Sendable {
  /// The file that the stretch is in.
  public let file: SourceFile
  /// The stretch, as offsets into the file's bytes; empty for a point between two characters.
  public let range: Range<Int>

  /// A stretch of a file.
  public init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// The 1-based line on which the stretch begins.
  public var line: Int { file.line(at: range.lowerBound) }

  /// The 1-based column at which the stretch begins, counted in characters.
  public var column: Int {
    let contents = file.contents(ofLine: line)
    let end = min(max(range.lowerBound, contents.lowerBound), contents.upperBound)
    return file.characterCount(before: end, onLineFrom: contents.lowerBound) + 1
  }

  /// The place as `path:line`, the form in which reports name a source.
  public var pathAndLine: String { "\(file.path):\(line)" }
}

extension SourceLocation: Hashable {
  /// Two places are one when their file is known by one path and their offsets are the same.
  public static func == (left: SourceLocation, right: SourceLocation) -> Bool {
    left.range == right.range && left.file.path == right.file.path
  }

  /// Hashes the path and the offsets.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file.path)
    hasher.combine(range)
  }
}
