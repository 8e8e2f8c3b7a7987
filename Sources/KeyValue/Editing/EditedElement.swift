/// What some lines of a key=value file that is being edited are.
struct EditedElement: Sendable {
  /// What they are.
  enum Kind: Sendable {
    /// An entry: its number, and its whole key.
    case entry(Int, path: [String])
    /// A `[section]`, by its path.
    case section([String])
    case comment
    case blank
  }

  var kind: Kind
  /// The lines; of all but entries there is one.
  var lines: [EditedLine]

  /// The number of the entry, if it is one.
  var number: Int? {
    if case .entry(let number, _) = kind { number } else { nil }
  }

  /// The whole key of the entry, if it is one.
  var path: [String]? {
    if case .entry(_, let path) = kind { path } else { nil }
  }

  var isComment: Bool {
    if case .comment = kind { true } else { false }
  }

  var isBlank: Bool {
    if case .blank = kind { true } else { false }
  }
}
