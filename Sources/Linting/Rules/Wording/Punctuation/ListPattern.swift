/// A way in which the items of a list can agree in how they end.
enum ListPattern: CaseIterable {
  /// Each is a sentence.
  case sentences
  /// Semicolons, and a full stop at the end.
  case semicolons
  /// Commas, and a full stop at the end.
  case commas
  /// No mark, but for a full stop at the end of some lists.
  case bare

  /// The pattern that most of the items keep, the one that reads best where two are kept by as
  /// many.
  init(of items: [ListItem], mayGoOn: Bool) {
    let startsSmall = items.first?.isFragment ?? false
    let order: [ListPattern] =
      startsSmall
      ? [.semicolons, .commas, .sentences, .bare]
      : [.sentences, .semicolons, .commas, .bare]
    let scores = order.map { pattern in
      items.indices.count { pattern.allows(items[$0], isLast: $0 == items.count - 1, mayGoOn) }
    }
    let best = scores.max() ?? 0
    self = order[scores.firstIndex(of: best) ?? 0]
  }

  /// Whether an item may end as it does; the last of a list within a list may go on with that one.
  func allows(_ item: ListItem, isLast: Bool, _ mayGoOn: Bool) -> Bool {
    if isLast, mayGoOn, item.ending == .semicolon || item.ending == .comma { return true }
    return switch (self, item.ending) {
    case (_, .neutral): true
    case (.sentences, .fullStop): true
    case (.semicolons, .semicolon): !isLast
    case (.commas, .comma): !isLast
    case (.semicolons, .fullStop), (.commas, .fullStop): isLast
    case (.bare, .none): true
    case (.bare, .fullStop): isLast && !item.isSentence
    default: false
    }
  }

  /// The mark that an item should end in, and what it is called; nothing if none.
  func mark(isLast: Bool) -> (mark: String, name: String)? {
    switch self {
    case .semicolons where !isLast: (";", "a semicolon")
    case .commas where !isLast: (",", "a comma")
    case .bare: nil
    default: (".", "a full stop")
    }
  }
}
