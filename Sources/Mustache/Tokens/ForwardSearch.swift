/// Looks for one pattern again and again from rising offsets, reading no byte twice.
///
/// A tag that is never closed would otherwise make every later tag search to the end of the file.
struct ForwardSearch {
  let pattern: [UInt8]
  private var searchedFrom = Int.max
  private var found: Int?

  init(_ pattern: [UInt8]) {
    self.pattern = pattern
  }

  /// The offset of the first occurrence at or after a start.
  mutating func first(in bytes: [UInt8], from start: Int) -> Int? {
    if searchedFrom > start || (found ?? Int.max) < start {
      searchedFrom = start
      found = search(bytes, from: start)
    }
    return found
  }

  private func search(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      pattern.withUnsafeBufferPointer { pattern in
        let last = bytes.count - pattern.count
        let head = pattern[0]
        var offset = start
        while offset <= last {
          if bytes[offset] == head {
            var matched = 1
            while matched < pattern.count, bytes[offset + matched] == pattern[matched] {
              matched += 1
            }
            if matched == pattern.count { return offset }
          }
          offset += 1
        }
        return nil
      }
    }
  }
}
