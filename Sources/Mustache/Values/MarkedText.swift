/// Text made of runs, each with a mark that says where it came from.
///
/// It renders as the joined text; a trace tells the mark of every stretch of output.
public struct MarkedText: Sendable {
  /// A stretch of the text, and the caller's mark for it.
  public struct Run: Sendable, Hashable {
    /// The run's own text.
    public let text: String
    /// Whatever number the caller knows the run's origin by.
    public let mark: Int32

    /// A run of text with its mark.
    public init(_ text: String, mark: Int32) {
      self.text = text
      self.mark = mark
    }
  }

  /// The runs' texts, joined.
  let bytes: [UInt8]
  /// Where each run ends in the joined text, and its mark.
  let ends: [(offset: Int, mark: Int32)]

  /// Joins runs, in time linear in their length.
  public init(_ runs: some Sequence<Run>) {
    var bytes: [UInt8] = []
    var ends: [(offset: Int, mark: Int32)] = []
    for run in runs {
      bytes += run.text.utf8
      ends.append((bytes.count, run.mark))
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// The runs' texts, joined.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
