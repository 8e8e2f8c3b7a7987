import SourceText

/// Brackets or quotation marks that have no partner in their passage.
struct UnpairedMarks {
  /// Those that open and are not closed, in order.
  var unclosed: [Int] = []
  /// Those that close and were not opened, in order.
  var unopened: [Int] = []

  /// Whether each has its partner.
  var isEmpty: Bool { unclosed.isEmpty && unopened.isEmpty }

  /// What has no partner in the passages of a letter, in order: a mark that opens in the words that
  /// introduce a list may be closed in one of its items.
  static func find(
    in prose: Prose, by unpaired: (_ passage: Int) -> UnpairedMarks
  ) -> UnpairedMarks {
    var found = UnpairedMarks()
    var opened: Int?
    for (number, passage) in prose.passages.enumerated() where !passage.tokens.isEmpty {
      var marks = unpaired(number)
      if let mark = opened, passage.list == nil {
        found.unclosed.append(mark)
        opened = nil
      } else if opened != nil, !marks.unopened.isEmpty {
        marks.unopened.removeFirst()
        opened = nil
      }
      if prose.words[prose.lastToken(of: passage.tokens)] == ":", opened == nil {
        opened = marks.unclosed.popLast()
      }
      found.unclosed += marks.unclosed
      found.unopened += marks.unopened
    }
    if let opened { found.unclosed.append(opened) }
    return found
  }

  /// What is to be said of them.
  func faults(in prose: Prose, called name: String) -> [RuleFault] {
    let opening = unclosed.map { (index: $0, what: "is never closed") }
    let closing = unopened.map { (index: $0, what: "was never opened") }
    return (opening + closing).sorted { $0.index < $1.index }.map { index, what in
      prose.fault(at: index..<index + 1, "the \(name) '\(prose.written(index))' \(what)")
    }
  }
}
