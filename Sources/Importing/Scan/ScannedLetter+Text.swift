import SourceText
import Wording

extension ScannedLetter {
  /// The words of a stretch, punctuation marks left out.
  package func wordCount(_ range: Range<Int>) -> Int {
    wording.tokens[range].count { $0.kind == .word }
  }

  /// The 1-based line of the file on which a token stands.
  package func line(of token: Int) -> Int {
    file.line(at: wording.tokens[token].source.lowerBound)
  }

  /// Tokens as running text: line breaks and passages are blanks, ligatures their letters.
  package func text(_ range: Range<Int>) -> String {
    guard let first = range.first else { return "" }
    var text = wording.text(of: wording.tokens[first])
    for index in range.dropFirst() {
      if wording.tokens[index].followsSpace { text += " " }
      text += wording.text(of: wording.tokens[index])
    }
    return text.withoutLigatures
  }

  /// A stretch cut where lines of the file end.
  func lines(of range: Range<Int>) -> [Range<Int>] {
    guard let first = range.first else { return [] }
    var lines: [Range<Int>] = []
    var start = first
    var lineEnd = file.contents(ofLine: line(of: first)).upperBound
    for index in range where wording.tokens[index].source.lowerBound >= lineEnd {
      if index > start { lines.append(start..<index) }
      start = index
      lineEnd = file.contents(ofLine: line(of: index)).upperBound
    }
    return lines + [start..<range.upperBound]
  }
}

extension String {
  /// The text with the letters that ligatures join.
  fileprivate var withoutLigatures: String {
    // All of them begin with this byte, and hardly any letter has one.
    guard utf8.contains(0xEF) else { return self }
    return reduce(into: "") { text, character in
      switch character {
      case "ﬀ": text += "ff"
      case "ﬁ": text += "fi"
      case "ﬂ": text += "fl"
      case "ﬃ": text += "ffi"
      case "ﬄ": text += "ffl"
      case "ﬅ", "ﬆ": text += "st"
      default: text.append(character)
      }
    }
  }
}
