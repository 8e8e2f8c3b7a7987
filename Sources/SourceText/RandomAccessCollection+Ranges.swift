extension RandomAccessCollection where Element == Range<Int> {
  /// The range that holds a place, of ranges in order that do not overlap; nothing if none does.
  ///
  /// By binary search, in time logarithmic in the number of ranges.
  package func range(holding place: Int) -> Range<Int>? {
    let index = partitioningIndex { $0.upperBound > place }
    return index < endIndex && self[index].contains(place) ? self[index] : nil
  }
}
