import Foundation
import Properties

/// The inputs that the fuzzer begins with.
struct Corpus {
  private let target: FuzzTarget

  /// The inputs of a target.
  init(_ target: FuzzTarget) {
    self.target = target
  }

  /// Writes the inputs into `seeds/` of a folder, and the words to try into its `dictionary`.
  func write(into folder: URL) throws {
    let seeds = folder.appending(path: "seeds")
    try FileManager.default.createDirectory(at: seeds, withIntermediateDirectories: true)
    for (index, seed) in target.property.seeds(in: .own).enumerated() {
      try Data(seed).write(to: seeds.appending(path: "\(index)"))
    }
    let words = target.property.dictionary.map { "\"\(Self.escaped($0))\"\n" }.joined()
    try Data(words.utf8).write(to: folder.appending(path: "dictionary"))
  }

  /// A word as libFuzzer reads it between quotes.
  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
