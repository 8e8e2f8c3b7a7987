import KeyValue

/// How free text is told from a finding's name: it stands between double quotation marks, straight
/// or, as word processors make them, curly.
enum FreeText {
  /// The text between the quotation marks; nothing where the last one is missing.
  static func contents(of value: FoldedText) -> FoldedText? {
    guard let first = value.text.first, let last = value.text.last,
      !value.text.dropFirst().isEmpty, isMark(first), isMark(last)
    else { return nil }
    return value.slice(trimmed: value.text.dropFirst().dropLast())
  }

  /// What follows the last quotation mark that is not the first; nothing if there is no other, or
  /// nothing follows it.
  static func rest(of value: FoldedText) -> FoldedText? {
    guard let last = value.text.dropFirst().lastIndex(where: isMark) else { return nil }
    let rest = value.slice(trimmed: value.text[value.text.index(after: last)...])
    return rest.isEmpty ? nil : rest
  }

  /// Whether there is such a mark in a text.
  static func holdsMarks(_ text: String) -> Bool { text.contains(where: isMark) }

  private static func isMark(_ character: Character) -> Bool {
    character == "\"" || character == "“" || character == "”"
  }
}
