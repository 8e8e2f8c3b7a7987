extension WordingDiff {
  /// Whether a wording is the old one with exactly these changes made, which ascend.
  ///
  /// Takes time linear in the wordings' sizes.
  package func isOld(with changes: [Hunk], _ wording: Wording) -> Bool {
    var expected: [UInt8] = []
    expected.reserveCapacity(old.forms.count)
    var start = 0
    for change in changes {
      old.appendForms(of: start..<change.old.lowerBound, to: &expected)
      new.appendForms(of: change.new, to: &expected)
      start = change.old.upperBound
    }
    old.appendForms(of: start..<old.tokens.count, to: &expected)
    return wording.forms == expected
      || String(decoding: wording.forms, as: UTF8.self)
        == String(decoding: expected, as: UTF8.self)
  }
}

extension Wording {
  /// Adds the forms of tokens, each with its end.
  fileprivate func appendForms(of range: Range<Int>, to bytes: inout [UInt8]) {
    guard let first = range.first, let last = range.last else { return }
    bytes += forms[tokens[first].form.lowerBound...tokens[last].form.upperBound]
  }
}
