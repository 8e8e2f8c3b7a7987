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

  private static func isMark(_ character: Character) -> Bool {
    character == "\"" || character == "“" || character == "”"
  }
}
