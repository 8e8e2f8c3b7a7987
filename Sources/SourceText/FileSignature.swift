/// What the first bytes of a file tell of what saved it, where that was no editor of plain text.
enum FileSignature {
  case utf16
  case wordProcessor
  case portableDocument

  private static let starts: [(bytes: [UInt8], of: FileSignature)] = [
    ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
    // A packed file, as newer word processors write it, and the older kind.
    ([0x50, 0x4B, 0x03, 0x04], .wordProcessor), ([0xD0, 0xCF, 0x11, 0xE0], .wordProcessor),
    (Array("%PDF-".utf8), .portableDocument),
  ]

  /// What some bytes begin with; nothing where they may be plain text.
  init?(of bytes: [UInt8]) {
    guard let start = Self.starts.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = start.of
  }

  /// What the file is.
  var noun: String {
    switch self {
    case .utf16: "text in UTF-16, which some programs call Unicode"
    case .wordProcessor: "a document of a word processor"
    case .portableDocument: "a PDF"
    }
  }
}
