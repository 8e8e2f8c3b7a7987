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

  /// Writes a part of a text as it is.
  mutating func copy(_ range: Range<Int>, of text: SourcedText) {
    guard !range.isEmpty else { return }
    if map != nil { record(range, of: text) }
    bytes.append(range, of: text.bytes.span)
  }

  /// Writes other bytes for a part of a text.
  mutating func write(
    _ replacement: some Collection<UInt8>, for range: Range<Int>, of text: SourcedText
  ) {
    if map != nil, let source = text.source(of: range) {
      layUnrecorded(to: source, before: bytes.count)
      map?.append(replacement.count, for: source)
    }
    bytes += replacement
  }

  /// Writes a blank or line feed for the blanks of a text.
  mutating func write(blank: UInt8, for range: Range<Int>, of text: SourcedText) {
    if map != nil, let source = text.source(of: range) {
      layUnrecorded(to: source, before: bytes.count)
      map?.append(blankFor: source)
    }
    bytes.append(blank)
  }

  /// Writes a byte of the writer's own that goes with what follows.
  mutating func lead(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes bytes of the writer's own, all the same, that go with what follows.
  mutating func lead(_ byte: UInt8, times count: Int) {
    for _ in 0..<count { bytes.append(byte) }
  }

  /// Writes blanks that go with what follows.
  mutating func lead(blanks: Int) {
    lead(UInt8(ascii: " "), times: blanks)
  }

  /// Writes a byte order mark that goes with what follows.
  mutating func leadByteOrderMark() {
    bytes += [UInt8].byteOrderMark
  }

  /// Writes a marker that goes with what follows, without a blank at its end.
  mutating func lead(_ marker: ItemMarker) {
    if let number = marker.number { bytes += String(number).utf8 }
    bytes.append(marker.sign)
  }

  /// Writes a byte of the writer's own, so many times, that goes with what stands before it.
  mutating func trail(_ byte: UInt8, times count: Int = 1) {
    lead(byte, times: count)
    // What was written to go with a text that never followed is laid to the text before it.
    guard let lastSource else { return }
    let unrecorded = bytes.count - recordedCount
    map?.append(unrecorded, for: lastSource)
  }

  /// Writes a line feed that goes with what stands before it.
  mutating func endLine() {
    trail(UInt8(ascii: "\n"))
  }

  private var recordedCount: Int { map?.count ?? 0 }

  /// Records a part of a text that is about to be written.
  private mutating func record(_ range: Range<Int>, of text: SourcedText) {
    for stretch in text.stretches(touching: range) {
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
