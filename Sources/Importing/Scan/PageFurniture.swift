import LetterDocument

/// Tells what scanning and printing put into a letter from the letter's own words.
enum PageFurniture {
  private static let pictures: Set = [
    "signature", "handwritten", "logo", "image", "picture", "photograph", "crest", "emblem",
  ]
  private static let articles: Set = ["a", "an", "the"]

  /// Why a passage is no part of a letter's words, by what it looks like; nothing if it is.
  static func reason(for passage: PlacedPassage) -> IgnoredWords.Reason? {
    let bytes = passage.passage.bytes
    // The first words tell, and most passages are long.
    let words = String(decoding: bytes.prefix(160), as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    if bytes.starts(with: "![".utf8) { return .picture }
    if let first = words.first, articles.contains(String(first)), words.count > 3,
      words.prefix(6).contains(where: { pictures.contains(String($0)) }), !passage.role.isItem
    {
      return .picture
    }
    if words.isEmpty, !bytes.isEmpty, bytes.count <= 160 { return .ornament }
    let numbers = words.filter { $0 != "page" && $0 != "of" }
    let isNumber = bytes.count < 24 && numbers.allSatisfy { $0.count < 4 && Int($0) != nil }
    return isNumber && (1...2).contains(numbers.count) ? .pageNumber : nil
  }
}

extension PlacedPassage.Role {
  /// Whether an item of a list begins with it.
  var isItem: Bool {
    if case .item(_, _) = self { true } else { false }
  }
}
