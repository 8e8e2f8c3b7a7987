/// The longest common subsequence, by plain dynamic programming.
enum CommonWords {
  /// How many words two texts can keep in common; quadratic in their length.
  static func count(_ left: [String], _ right: [String]) -> Int {
    // To compare numbers is much faster than to compare words.
    var numbers: [String: Int] = [:]
    func number(_ word: String) -> Int {
      if let known = numbers[word] { return known }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
    let (left, right) = (left.map(number), right.map(number))
    var last = [Int](repeating: 0, count: right.count + 1)
    for word in left {
      var diagonal = 0
      for (column, other) in right.enumerated() {
        let above = last[column + 1]
        last[column + 1] = word == other ? diagonal + 1 : max(above, last[column])
        diagonal = above
      }
    }
    return last[right.count]
  }
}
