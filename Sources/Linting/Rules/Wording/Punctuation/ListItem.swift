/// An item of a list, and how it ends.
struct ListItem {
  /// The mark in which an item ends.
  enum Ending {
    case fullStop
    case semicolon
    case comma
    case none
    /// What is right in any list: a question, a colon before another list.
    case neutral
  }

  /// Its first paragraph.
  let tokens: Range<Int>
  /// Whether its first paragraph begins with a capital and has a verb.
  let isSentence: Bool
  /// Whether it begins with a small letter.
  let isFragment: Bool
  /// The mark in which it ends, "and" or "or" after it left out.
  let ending: Ending
  /// The "and" or "or" after the mark that it ends in, if there is one.
  let conjunction: Int?

  /// The item that begins with a passage; `isFollowed` tells whether other passages belong to it.
  init(_ tokens: Range<Int>, of prose: Prose, isFollowed: Bool) {
    self.tokens = tokens
    isSentence = prose.isSentence(tokens)
    isFragment = tokens.first.map(prose.isSmallWord) ?? false
    var last = tokens.upperBound - 1
    var conjunction: Int?
    if tokens.count > 2, ["and", "or"].contains(prose.words[last]),
      [";", ","].contains(prose.words[last - 1])
    {
      conjunction = last
      last -= 1
    }
    self.conjunction = conjunction
    let end = prose.lastToken(of: tokens.lowerBound..<last + 1)
    let isBracketed = (end..<last + 1).contains { prose.words[$0] == ")" }
    ending =
      if isFollowed || tokens.isEmpty {
        .neutral
      } else {
        switch prose.words[end] {
        case "." where prose.endsAbbreviation(end): .neutral
        case ".": isBracketed ? .neutral : .fullStop
        case ";": .semicolon
        case ",": .comma
        case ":", "?", "!", "…", "–", "—": .neutral
        default: prose.holdsSeveralSentences(tokens) ? .neutral : .none
        }
      }
  }
}
