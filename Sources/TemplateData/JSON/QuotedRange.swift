/// Text in a line between quotation marks that are not JSON's.
struct QuotedRange {
  /// The pairs that people write, or their word processor for them.
  private static let pairs: [(open: String, close: String)] = [
    ("'", "'"), ("`", "`"), ("\u{201C}", "\u{201D}"), ("\u{201D}", "\u{201D}"),
    ("\u{201E}", "\u{201C}"), ("\u{2018}", "\u{2019}"), ("\u{AB}", "\u{BB}"),
  ]

  /// From the opening mark to the closing one, both included.
  let whole: Range<Int>
  /// What is between them.
  let content: Range<Int>

  /// What is quoted from here on; nothing where no mark is closed on its line.
  static func find(in bytes: [UInt8], at start: Int) -> QuotedRange? {
    for (open, close) in pairs where bytes[start...].starts(with: open.utf8) {
      let content = start + open.utf8.count
      var end = content
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end...].starts(with: close.utf8) {
          return QuotedRange(whole: start..<end + close.utf8.count, content: content..<end)
        }
        end += 1
      }
    }
    return nil
  }
}
