extension Array {
  /// The elements in groups of at most so many, in order.
  func chunks(of count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: Swift.max(1, count)).map { start in
      self[start..<Swift.min(start + Swift.max(1, count), self.count)]
    }
  }
}
