/// The longest common subsequence of two sequences.
enum CommonSubsequence {
  /// Its length, in time proportional to the product of the lengths, 64 steps at once, and in
  /// linear space.
  ///
  /// This is Hyyrö's bit-parallel method ("Bit-Parallel LCS-length Computation Revisited", 2004): a
  /// row of the classic table is a row of bits, one for each element of `left`, with a zero where
  /// the length grows. The rows are worked out 64 bits at a time, all their first bits before all
  /// their second; what each row carries from one to the other is kept.
  static func count(_ left: [Int32], _ right: [Int32]) -> Int {
    var carries = [UInt64](repeating: 0, count: right.count)
    var count = 0
    for start in stride(from: 0, to: left.count, by: 64) {
      let block = left[start..<min(start + 64, left.count)]
      let masks = masks(of: block)
      var row = UInt64.max
      for (index, element) in right.enumerated() {
        let mask = masks[element] ?? 0
        let (sum, overflow) = row.addingReportingOverflow(row & mask)
        let (carried, carryOverflow) = sum.addingReportingOverflow(carries[index])
        row = carried | (row & ~mask)
        carries[index] = overflow || carryOverflow ? 1 : 0
      }
      // Bits past the last element match nothing, but a carry may have cleared one.
      let used = UInt64.max >> UInt64(64 - block.count)
      count += (~row & used).nonzeroBitCount
    }
    return count
  }

  /// For each element of up to 64, a bit at each place where it stands.
  private static func masks(of block: ArraySlice<Int32>) -> [Int32: UInt64] {
    var masks: [Int32: UInt64] = [:]
    for (place, element) in block.enumerated() {
      masks[element, default: 0] |= 1 << UInt64(place)
    }
    return masks
  }
}
