/// A letter as it is being written and, if that is wanted, where each of its bytes came from.
///
/// A writer's own bytes, such as bullets and line ends, are laid to the byte of the source beside
/// them, so that the map covers the letter without a gap.
package struct LetterOutput: Sendable {
  /// The letter, UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where in the document's source each byte came from; nothing if that was not asked for.
  ///
  /// Of a letter without text it is empty.
  package private(set) var map: SourceMap?
  /// The byte of the source that the last recorded byte came from.
  private var lastSource: Range<Int>?

  /// An empty letter that is expected to have about so many bytes.
  init(capacity: Int, recording: Bool) {
    bytes.reserveCapacity(capacity)
    map = recording ? SourceMap() : nil
  }

  /// Writes a part of a passage as it is.
  mutating func copy(_ range: Range<Int>, of passage: Passage) {
    guard !range.isEmpty else { return }
    if map != nil { record(range, of: passage) }
    bytes += passage.bytes[range]
  }

  /// Writes other bytes for a part of a passage.
  mutating func write(_ text: some Collection<UInt8>, for range: Range<Int>, of passage: Passage) {
    if map != nil, let source = passage.map.source(of: range) {
      layUnrecorded(to: source, before: bytes.count)
      map?.append(text.count, for: source)
    }
    bytes += text
  }

  /// Writes a blank or line feed for the blanks of a passage.
  mutating func write(blank: UInt8, for range: Range<Int>, of passage: Passage) {
    if map != nil, let source = passage.map.source(of: range) {
      layUnrecorded(to: source, before: bytes.count)
      map?.append(blankFor: source)
    }
    bytes.append(blank)
  }

  /// Writes bytes of the writer's own that go with what follows.
  mutating func lead(_ text: some Collection<UInt8>) {
    bytes += text
  }

  /// Writes blanks that go with what follows.
  mutating func lead(blanks: Int) {
    for _ in 0..<blanks { bytes.append(UInt8(ascii: " ")) }
  }

  /// Writes bytes of the writer's own that go with what stands before them.
  mutating func trail(_ text: some Collection<UInt8>) {
    // What was written to go with a text that never followed is laid to the text before it.
    bytes += text
    let unrecorded = bytes.count - recordedCount
    if let lastSource { map?.append(unrecorded, for: lastSource) }
  }

  /// Writes a line feed that goes with what stands before it.
  mutating func endLine() {
    trail(CollectionOfOne(UInt8(ascii: "\n")))
  }

  private var recordedCount: Int { map?.count ?? 0 }

  /// Records a part of a passage that is about to be written.
  private mutating func record(_ range: Range<Int>, of passage: Passage) {
    for stretch in passage.map.stretches(touching: range) {
      let part = stretch.range.clamped(to: range)
      let source = stretch.source(of: part)
      layUnrecorded(to: source, before: bytes.count + part.lowerBound - range.lowerBound)
      if stretch.isBytewise {
        map?.append(copyOf: source)
      } else {
        map?.append(part.count, for: source)
      }
    }
  }

  /// Lays what was written to go with what follows to the first byte of that.
  private mutating func layUnrecorded(to source: Range<Int>, before offset: Int) {
    let unrecorded = offset - recordedCount
    map?.append(unrecorded, for: source.prefix(1))
    lastSource = source.suffix(1)
  }
}
