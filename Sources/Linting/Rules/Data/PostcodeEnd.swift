/// The end of an address's last line, where its postcode should stand.
struct PostcodeEnd {
  /// What stands there.
  enum Kind: Equatable {
    /// A postcode.
    case postcode
    /// A postcode in small letters or without its blank, and how it is written.
    case misspelt(String)
    /// Letters and digits that were meant for one.
    case malformed
    /// Nothing of the kind.
    case none
  }

  let kind: Kind
  /// The words that it is about.
  let text: Substring

  init(of line: String) {
    let words = line.split { $0 == " " || $0 == "," }
    guard let last = words.last else {
      (kind, text) = (.none, line[...])
      return
    }
    let pair = words.dropLast().last.map { line[$0.startIndex..<last.endIndex] }
    if let pair, let first = words.dropLast().last, Self.isPostcode(first, last) {
      (kind, text) = (
        first.isUppercase && last.isUppercase ? .postcode : .misspelt(pair.uppercased()), pair
      )
    } else if last.utf8.count > 4, Self.isPostcode(last.dropLast(3), last.suffix(3)) {
      let correct = "\(last.dropLast(3)) \(last.suffix(3))".uppercased()
      (kind, text) = (.misspelt(correct), last)
    } else if let pair, let first = words.dropLast().last, first.isMixed, last.hasDigit {
      (kind, text) = (.malformed, pair)
    } else if last.isMixed {
      (kind, text) = (.malformed, last)
    } else {
      (kind, text) = (.none, line[...])
    }
  }

  /// Whether two words make a postcode, as `SW1A` and `2AA`, in capitals or not.
  private static func isPostcode(_ outward: Substring, _ inward: Substring) -> Bool {
    let shape = outward.shape
    return ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(shape) && inward.shape == "9AA"
  }
}

extension Substring {
  /// The word with an A for each ASCII letter, a 9 for each digit and a blank for all else.
  fileprivate var shape: String {
    String(
      decoding: utf8.map { byte in
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(ascii: "A")
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "9")
        default: UInt8(ascii: " ")
        }
      }, as: UTF8.self)
  }

  /// Whether there are both letters and digits in it, and nothing else.
  fileprivate var isMixed: Bool {
    let shape = shape
    return shape.contains("A") && shape.contains("9") && !shape.contains(" ")
  }

  fileprivate var hasDigit: Bool { shape.contains("9") }

  fileprivate var isUppercase: Bool { self == uppercased() }
}
