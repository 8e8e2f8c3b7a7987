import SourceText

/// Where each byte of some text came from, as stretches that cover the text in order.
package struct SourceMap: Sendable, Hashable {
  /// The stretches, each beginning where the one before it ends, the first at 0.
  package private(set) var stretches: [Stretch] = []

  /// How many bytes of text the stretches cover.
  package var count: Int { stretches.last?.range.upperBound ?? 0 }

  /// Makes room for so many stretches.
  mutating func reserveCapacity(_ count: Int) {
    stretches.reserveCapacity(count)
  }

  /// Adds bytes that are those of the source, joined to the ones before if both run on.
  mutating func append(copyOf source: Range<Int>) {
    guard !source.isEmpty else { return }
    if let last = stretches.last, last.isBytewise, last.source.upperBound == source.lowerBound {
      stretches[stretches.count - 1] = Stretch(
        range: last.range.lowerBound..<last.range.upperBound + source.count,
        source: last.source.lowerBound..<source.upperBound, isBytewise: true)
    } else {
      stretches.append(
        Stretch(range: count..<count + source.count, source: source, isBytewise: true))
    }
  }

  /// Adds so many bytes that stand for those of the source, or belong beside them.
  mutating func append(_ bytes: Int, for source: Range<Int>) {
    guard bytes > 0 else { return }
    if let last = stretches.last, !last.isBytewise, last.source == source {
      stretches[stretches.count - 1] = Stretch(
        range: last.range.lowerBound..<last.range.upperBound + bytes, source: source,
        isBytewise: false)
    } else {
      stretches.append(
        Stretch(range: count..<count + bytes, source: source, isBytewise: false))
    }
  }

  /// Adds one byte for a blank or line end, which is as good as a copy of it.
  mutating func append(blankFor source: Range<Int>) {
    if source.count == 1 { append(copyOf: source) } else { append(1, for: source) }
  }

  /// The stretches that a part of the text touches, found by binary search.
  package func stretches(touching range: Range<Int>) -> ArraySlice<Stretch> {
    let first = index(at: range.lowerBound)
    var last = first
    while last < stretches.count, stretches[last].range.lowerBound < range.upperBound { last += 1 }
    return stretches[first..<last]
  }

  /// The part of the source, from its first byte to its last, that a part of the text came from.
  ///
  /// Nothing for a part that is empty or outside the text.
  package func source(of range: Range<Int>) -> Range<Int>? {
    let touched = stretches(touching: range)
    guard let first = touched.first, let last = touched.last, !range.isEmpty else { return nil }
    let start = first.source(of: range).lowerBound
    return start..<max(start, last.source(of: range).upperBound)
  }

  /// The index of the stretch that holds an offset, or the number of stretches.
  private func index(at offset: Int) -> Int {
    stretches.partitioningIndex { $0.range.upperBound > offset }
  }
}
