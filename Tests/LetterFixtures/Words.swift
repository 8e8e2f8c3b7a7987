/// The words of a text, for tests that change each in turn.
package enum Words {
  /// The range of each run of letters and digits.
  package static func all(in text: String) -> [Range<String.Index>] {
    text.split { !($0.isLetter || $0.isNumber) }.map { $0.startIndex..<$0.endIndex }
  }

  /// The words of a template that can stand in a letter: those in no tag.
  package static func ofTemplate(_ text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var rest = text[...]
    while !rest.isEmpty {
      let open = rest.firstRange(of: "{{")?.lowerBound ?? rest.endIndex
      words += all(in: text).filter { $0.lowerBound >= rest.startIndex && $0.upperBound <= open }
      let close = rest[open...].firstRange(of: "}}")?.upperBound ?? rest.endIndex
      rest = rest[close...]
    }
    return words
  }

  /// The text with one of its words replaced.
  package static func replace(_ word: Range<String.Index>, in text: String) -> String {
    text.replacingCharacters(in: word, with: "zzz")
  }
}

extension String {
  /// The text with a part of it replaced.
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
