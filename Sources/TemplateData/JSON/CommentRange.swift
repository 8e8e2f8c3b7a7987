/// A comment as other languages have it: `// …`, `/* … */` and `# …`.
enum CommentRange {
  /// The comment that begins here, without a line break after it.
  static func find(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    let rest = bytes[start...]
    if rest.starts(with: "/*".utf8) {
      var end = start + 2
      while end < bytes.count {
        if bytes[end...].starts(with: "*/".utf8) { return start..<end + 2 }
        end += 1
      }
      return start..<bytes.count
    }
    guard rest.starts(with: "//".utf8) || rest.first == UInt8(ascii: "#") else { return nil }
    return start..<(rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }
}
