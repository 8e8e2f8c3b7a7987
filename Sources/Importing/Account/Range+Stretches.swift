extension Range<Int> {
  /// The range cut where a trait of its numbers changes.
  func stretches<Trait: Equatable>(by trait: (Int) -> Trait) -> [Range<Int>] {
    reduce(into: []) { stretches, index in
      if let last = stretches.last, trait(last.lowerBound) == trait(index) {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
  }
}
