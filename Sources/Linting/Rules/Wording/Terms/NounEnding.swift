/// The endings that a noun takes: none, the plural, the possessive.
enum NounEnding: CaseIterable {
  case none
  case plural
  case possessive

  /// A noun with the ending.
  func added(to noun: String) -> String {
    switch self {
    case .none: noun
    case .plural: Self.plural(of: noun)
    case .possessive: noun + "'s"
    }
  }

  private static func plural(of noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix) ? noun + "es" : noun + "s"
  }
}
