/// Pairs the quotation marks of one passage.
enum QuotationPairing {
  /// The marks that have no partner, in whatever way those in doubt are taken.
  static func unpaired(_ marks: [QuotationMark]) -> UnpairedMarks {
    var result = unpairedOfOneKind(marks.filter { $0.kind == .double })
    for level in levels(marks, areDoublesPaired: result.isEmpty) {
      let inLevel = unpairedOfOneKind(level)
      result.unclosed += inLevel.unclosed
      result.unopened += inLevel.unopened
    }
    return result
  }

  /// The single marks, those within each pair of double marks for themselves.
  private static func levels(
    _ marks: [QuotationMark], areDoublesPaired: Bool
  ) -> [[QuotationMark]] {
    let singles = marks.filter { $0.kind == .single }
    guard areDoublesPaired, singles.count < marks.count else { return [singles] }
    var open: [[QuotationMark]] = [[]]
    var levels: [[QuotationMark]] = []
    for mark in marks {
      if mark.kind == .single {
        open[open.count - 1].append(mark)
      } else if mark.isDoubtful {
        continue
      } else if mark.isOpening {
        open.append([])
      } else if open.count > 1 {
        levels.append(open.removeLast())
      }
    }
    return levels + open
  }

  private static func unpairedOfOneKind(_ marks: [QuotationMark]) -> UnpairedMarks {
    if isNested(marks.filter { !$0.isDoubtful }) { return UnpairedMarks() }
    let isClosed = closings(after: marks)
    var result = UnpairedMarks()
    var open: Int?
    var mayBeClosed = false
    for (position, mark) in marks.enumerated() {
      switch (mark.isOpening, mark.isDoubtful) {
      case (true, true) where open != nil || !isClosed[position]:
        break
      case (true, _):
        if let open, !mayBeClosed { result.unclosed.append(open) }
        open = mark.index
        mayBeClosed = false
      case (false, true):
        mayBeClosed = open != nil
      case (false, false):
        if open == nil { result.unopened.append(mark.index) }
        open = nil
      }
    }
    if let open, !mayBeClosed { result.unclosed.append(open) }
    return result
  }

  /// Whether each mark has its partner, quotations within quotations included.
  private static func isNested(_ marks: [QuotationMark]) -> Bool {
    var depth = 0
    for mark in marks {
      depth += mark.isOpening ? 1 : -1
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// For each mark whether the next one that is in no doubt closes a quotation.
  private static func closings(after marks: [QuotationMark]) -> [Bool] {
    var isClosed = false
    return marks.reversed().map { mark in
      defer { if !mark.isDoubtful { isClosed = !mark.isOpening } }
      return isClosed
    }.reversed()
  }
}
