import Foundation

/// One line of a benchmark's report: name, microseconds, megabytes a second, verdict.
///
/// The columns are those of `shared/peers`, so that the lines can be read beside each other.
struct Row {
  let name: String
  let seconds: Double
  /// How many bytes were made or read in that time.
  let bytes: Int
  /// Whether what came out is what should; nothing where there is nothing to compare with.
  var isIdentical: Bool?

  /// Prints the line.
  func print() {
    let padded = name.padding(toLength: 28, withPad: " ", startingAt: 0)
    let figures = String(
      format: "%9.2f µs  %8.1f MB/s", seconds * 1e6, Double(bytes) / seconds / 1e6)
    let verdict = isIdentical.map { $0 ? "  identical" : "  DIFFERENT OUTPUT" } ?? ""
    FileHandle.standardOutput.write(Data("\(padded) \(figures)\(verdict)\n".utf8))
  }
}
