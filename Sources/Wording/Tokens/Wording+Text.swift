extension Wording {
  /// Tokens as running text: a blank where there was white space, ` ¶ ` between passages.
  package func text(of range: Range<Int>) -> String {
    var result = ""
    for index in range {
      if index > range.lowerBound { result += separator(before: index) }
      result += text(of: tokens[index])
    }
    return result
  }

  /// What stands between a token and the one before it: nothing, a blank, or the sign of a new
  /// passage.
  func separator(before index: Int) -> String {
    if index > 0, startsPassage(index) { return " ¶ " }
    return tokens[index].followsSpace ? " " : ""
  }

  /// Whether a passage begins at a token, or the wording ends before it.
  package func startsPassage(_ index: Int) -> Bool {
    index == 0 || index == tokens.count || tokens[index - 1].passage != tokens[index].passage
  }

  /// Whether two tokens have the same form, byte for byte.
  func matches(_ index: Int, _ other: Wording, _ otherIndex: Int) -> Bool {
    let form = tokens[index].form
    let otherForm = other.tokens[otherIndex].form
    guard form.count == otherForm.count else { return false }
    for offset in 0..<form.count
    where forms[form.lowerBound + offset] != other.forms[otherForm.lowerBound + offset] {
      return false
    }
    return true
  }
}
