/// How an entry is laid out: what stands around its equals sign.
struct EntryLayout {
  private static let plain: [UInt8] = Array(" ".utf8)

  /// The characters of the key.
  private let keyWidth: Int
  /// What stands between the key and the equals sign.
  private let before: [UInt8]
  /// What stands between the equals sign and the value.
  private let after: [UInt8]

  /// A key, one blank on either side of the equals sign, a value.
  init() {
    keyWidth = 0
    before = Self.plain
    after = Self.plain
  }

  /// The layout of an entry, by its first line; nothing where the line has no equals sign.
  init?(_ line: EditedLine) {
    guard let equals = line.content.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = line.content[..<equals].reversed().drop { Self.isBlank($0) }.reversed()
    let rest = line.content[(equals + 1)...].prefix { Self.isBlank($0) }
    keyWidth = String(decoding: key, as: UTF8.self).count
    before = Array(line.content[key.count..<equals])
    // Blanks that no value follows are a slip of the hand.
    after = equals + 1 + rest.count < line.content.count ? Array(rest) : Self.plain
  }

  /// The start of a line for another key, its equals sign below this one's where there is room.
  func lead(for key: String) -> [UInt8] {
    var gap = before
    if !before.isEmpty, before.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      let width = keyWidth + before.count
      gap = Array(repeating: UInt8(ascii: " "), count: max(1, width - key.count))
    }
    return Array(key.utf8) + gap + [UInt8(ascii: "=")] + after
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
