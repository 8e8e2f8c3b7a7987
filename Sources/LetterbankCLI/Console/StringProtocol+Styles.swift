extension StringProtocol {
  /// How many columns the text takes, styles being invisible.
  var visibleWidth: Int { visible(upTo: .max).width }

  /// As much of the beginning as takes up so many columns.
  func prefix(columns: Int) -> SubSequence { self[..<visible(upTo: columns).end] }

  /// The last style that is begun or ended in the text.
  var lastStyle: String? {
    guard let start = lastIndex(of: "\u{1B}") else { return nil }
    let end = self[start...].firstIndex(of: "m") ?? index(before: endIndex)
    return String(self[start...end])
  }

  /// The columns of the text up to a limit, and where that is reached.
  private func visible(upTo limit: Int) -> (width: Int, end: Index) {
    var width = 0
    var isInStyle = false
    for index in indices {
      if self[index] == "\u{1B}" {
        isInStyle = true
      } else if isInStyle {
        isInStyle = self[index] != "m"
      } else {
        if width == limit { return (width, index) }
        width += 1
      }
    }
    return (width, endIndex)
  }
}
