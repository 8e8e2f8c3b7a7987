/// A quotation mark, or what looks like one, and what its place says of it.
struct QuotationMark {
  /// Marks that pair with each other.
  enum Kind {
    case single
    case double
  }

  /// The token.
  let index: Int
  /// Whether it is single or double.
  let kind: Kind
  /// Whether it opens a quotation, or else closes one.
  let isOpening: Bool
  /// Whether it may as well be an apostrophe, or a sign for feet or inches.
  let isDoubtful: Bool

  /// The mark at a token of a passage; nothing if it is no quotation mark for certain, or stands
  /// free on both sides.
  ///
  /// `last` is the mark before it in the passage.
  init?(_ prose: Prose, at index: Int, in passage: Range<Int>, after last: QuotationMark?) {
    let touchesLeft = index > passage.lowerBound && !prose.followsSpace(index)
    let touchesRight = index + 1 < passage.upperBound && !prose.followsSpace(index + 1)
    var isOpening = touchesRight
    if touchesLeft, touchesRight {
      if prose.words[index + 1] == "s" { return nil }
      isOpening =
        if let last, last.index == index - 1 {
          last.isOpening
        } else {
          Self.beforeOpening.contains(prose.words[index - 1])
        }
    }
    switch prose.written(index) {
    case "“", "„", "‟": (kind, isOpening) = (.double, true)
    case "”": (kind, isOpening) = (.double, false)
    case "\"" where touchesLeft || touchesRight: kind = .double
    case "‘", "‛": (kind, isOpening) = (.single, true)
    case "’" where touchesLeft: (kind, isOpening) = (.single, false)
    case "'" where touchesLeft || touchesRight: kind = .single
    default: return nil
    }
    self.index = index
    self.isOpening = isOpening
    if isOpening {
      isDoubtful =
        kind == .single && touchesRight && Self.startsCutShort(prose.words[index + 1])
    } else {
      isDoubtful =
        touchesLeft && Self.endsDoubtfully(prose, before: index, of: kind, in: passage)
    }
  }

  private static let beforeOpening: Set = ["(", "[", "–", "—", "-", "/"]

  /// Whether an apostrophe may stand before a word for what is cut off: '90s, 'til.
  private static func startsCutShort(_ word: String) -> Bool {
    word.utf8.first.map { 0x30...0x39 ~= $0 } ?? false || cutShort.contains(word)
  }

  private static let cutShort: Set = [
    "til", "tis", "twas", "em", "n", "cause", "bout", "phone", "bus", "flu", "round",
  ]

  /// Whether what stands before a closing mark may have an apostrophe: officers', or a number may
  /// have a sign of measure.
  private static func endsDoubtfully(
    _ prose: Prose, before index: Int, of kind: Kind, in passage: Range<Int>
  ) -> Bool {
    guard prose.isWord(index - 1), let end = prose.words[index - 1].utf8.last else {
      return kind == .single && prose.endsAbbreviation(index - 1)
    }
    if 0x30...0x39 ~= end { return true }
    return kind == .single
      && ("sxz".utf8.contains(end) || prose.words[index - 1].hasSuffix("in")
        || ["o", "an", "ol"].contains(prose.words[index - 1])
        || index + 1 < passage.upperBound && prose.words[index + 1] == "sake")
  }
}
