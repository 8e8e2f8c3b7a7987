/// What a template is filled with.
public enum Value: Sendable {
  /// Known to be nothing: renders as no text, and a section on it is left out.
  case null
  /// True or false; as text `true` or `false`.
  case bool(Bool)
  /// A number, in the digits it was written in.
  case number(Number)
  /// Text.
  case string(String)
  /// Text that remembers where each of its stretches came from.
  case marked(MarkedText)
  /// Values in a row; a section on it is rendered once for each.
  case list(List)
  /// Values under names; a section on it finds names there first.
  case map(Map)
  /// A function that is called while rendering.
  case lambda(Lambda)
}

extension Value {
  /// Whether a section on the value is rendered: not for null, false, no text and no items.
  public var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .string(let text): !text.isEmpty
    case .marked(let text): !text.bytes.isEmpty
    case .list(let list): !list.isEmpty
    case .number, .map, .lambda: true
    }
  }
}

extension Value {
  /// The value as the name of a template, if it can be one.
  var plainText: String? {
    switch self {
    case .string(let text): text
    case .marked(let text): text.text
    case .number(let number): number.written
    case .null, .bool, .list, .map, .lambda: nil
    }
  }
}
