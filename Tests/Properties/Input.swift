import SourceText

/// The bytes that a property is checked with, cut into parts at each zero byte.
///
/// No text has a zero byte, so that a property may ask for several texts. A part that is not there
/// is empty; the last one asked for has all that is left.
package struct Input {
  /// All bytes.
  let bytes: [UInt8]

  /// An input.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// So many parts.
  func parts(_ count: Int) -> [[UInt8]] {
    let parts = bytes.split(separator: 0, maxSplits: count - 1, omittingEmptySubsequences: false)
    return parts.map(Array.init) + Array(repeating: [], count: count - parts.count)
  }

  /// Bytes as the nearest text: what is not UTF-8 in them becomes U+FFFD.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Bytes as the nearest text that a file may hold, with no control character but tabs and line
  /// ends.
  static func soundText(_ bytes: [UInt8]) -> [UInt8] {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let sound = scalars.indices.filter { index in
      let isLineEnd =
        scalars[index] == "\n"
        || scalars[index] == "\r" && scalars[(index + 1)...].first == "\n"
      return isLineEnd || !scalars[index].isControl
    }
    return sound.flatMap { Array(String(scalars[$0]).utf8) }
  }

  /// The bytes of parts, as `parts` cuts them.
  static func joining(_ parts: [UInt8]...) -> [UInt8] {
    Array(parts.joined(separator: [0]))
  }
}
