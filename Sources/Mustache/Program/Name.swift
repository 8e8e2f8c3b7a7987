/// The name of a value, as it is looked up.
struct Name: Sendable {
  /// The first part, or for `.` nothing of use.
  let first: NamePart
  /// The parts between the dots, by their position among those of the template; none for `.`.
  let parts: Range<Int>
  /// Where the name stands in the source.
  let range: Range<Int>
}

/// One part of a dotted name.
struct NamePart: Sendable {
  let hash: UInt64
  /// Where the part stands in the source.
  let range: Range<Int>
}
