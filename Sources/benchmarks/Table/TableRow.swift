import Foundation

/// One line of the table: what was timed, what was run beside it, and how they compare.
struct TableRow {
  /// What was timed.
  let name: String
  /// How long it took, in seconds.
  let seconds: Double
  /// What was run beside it.
  let beside: String
  /// How long that took, in seconds.
  let besideSeconds: Double
  /// The most memory that was held at once, in bytes, where it was measured.
  var peakMemory: Int?

  /// The line of a Markdown table.
  var text: String {
    let ratio = String(format: "%.2f", seconds / besideSeconds)
    let memory = peakMemory.map { String(format: "%.0f MiB", Double($0) / 1_048_576) } ?? ""
    return "| \(name) | \(Self.time(seconds)) | \(beside) | \(Self.time(besideSeconds)) | \(ratio) "
      + "| \(memory) |"
  }

  /// The lines above the first.
  static let head = """
    | what | time | beside it | its time | ratio | peak memory |
    |---|---|---|---|---|---|
    """

  private static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.001: String(format: "%.1f µs", seconds * 1e6)
    case ..<1: String(format: "%.1f ms", seconds * 1e3)
    default: String(format: "%.2f s", seconds)
    }
  }
}
