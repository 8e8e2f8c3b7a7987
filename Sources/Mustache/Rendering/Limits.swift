/// How much templates may ask for, so that no template and no data take all time or all memory.
///
/// Each limit is far beyond what any document needs. What reaches one is reported, with its place,
/// and rendering stops there; what is in bounds never depends on the machine or its clock.
public struct Limits: Sendable, Hashable {
  /// How many templates, overriding blocks and functions may be rendered inside each other.
  public var depth: Int
  /// How many sections, blocks and parents of one template may be inside each other, and how many
  /// sections and templates in all may be rendered inside each other.
  public var nesting: Int
  /// How many tags one template may have.
  public var tags: Int
  /// How many bytes the output may have.
  public var size: Int
  /// How many steps rendering may take.
  ///
  /// A stretch of text is a step and so is a tag, and each eight bytes of its name are one more,
  /// each time they are rendered. They are counted beforehand: at the start of a template, and
  /// whenever a section is begun, whatever of it is then gone past. Where many maps are open to
  /// lookups a step counts as several.
  public var steps: Int

  /// How many faults of one template are reported by those who read it.
  static let faults = 10_000
  /// How many faults of a run come with the spelling that was probably meant, which takes time to
  /// find.
  static let suggestions = 100

  /// 1,000 templates and 10,000 sections inside each other, a million tags, 1 GiB and 100 million
  /// steps, as long as nothing else is said.
  public init(
    depth: Int = 1_000, nesting: Int = 10_000, tags: Int = 1_000_000, size: Int = 1 << 30,
    steps: Int = 100_000_000
  ) {
    self.depth = depth
    self.nesting = nesting
    self.tags = tags
    self.size = size
    self.steps = steps
  }
}
