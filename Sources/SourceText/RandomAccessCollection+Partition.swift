extension RandomAccessCollection {
  /// The index of the first element of the second part of a collection that stands in two parts;
  /// the end if the second part is empty.
  ///
  /// By binary search, in time logarithmic in the number of elements.
  ///
  /// - Parameter isInSecondPart: false for each element up to some place, and true from there on.
  @inlinable
  package func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
    var start = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(start, offsetBy: half)
      if isInSecondPart(self[middle]) {
        count = half
      } else {
        start = index(after: middle)
        count -= half + 1
      }
    }
    return start
  }
}
