public import SourceText

/// Rendered output, and where each stretch of it came from.
public struct Trace: Sendable {
  /// A stretch of output with one origin.
  public struct Stretch: Sendable, Hashable {
    /// Where the stretch is in the output, in bytes.
    public let output: Range<Int>
    /// The text or the tag of a template that it came from.
    public let location: SourceLocation
    /// The mark of the run that it came from, where it is a value's and the value is marked.
    public let mark: Int32?
  }

  /// The whole output.
  public let bytes: [UInt8]
  /// Its stretches, in order, none empty; they cover the output without a gap.
  public let stretches: [Stretch]
}
