import LetterDocument

/// Words of a letter that take the place of others within one passage of its sample.
struct PassageEdit {
  /// The part of the passage's text that goes, as offsets into its bytes.
  let range: Range<Int>
  /// What comes, with the blanks that belong around it.
  let words: Passage

  /// The edit without what it would take of the text before an offset.
  func from(_ start: Int) -> PassageEdit {
    let lower = max(start, range.lowerBound)
    return PassageEdit(range: lower..<max(lower, range.upperBound), words: words)
  }
}
