import Mustache

/// A list or map that is not closed yet.
struct JSONContainer {
  enum Kind {
    case list
    case map

    /// How it is called in messages.
    var noun: String {
      switch self {
      case .list: "list"
      case .map: "map"
      }
    }

    /// The sign that ends it.
    var closingSign: String {
      switch self {
      case .list: "]"
      case .map: "}"
      }
    }
  }

  /// A name in a map, whose value is still to come or was the last.
  struct Name {
    let text: String
    let range: Range<Int>
  }

  let kind: Kind
  /// Where its opening sign stands.
  let opening: Range<Int>
  /// The name that the next value is for; nothing in a list.
  var name: Name?
  private var items: [Value] = []
  private var pairs: [(String, Value)] = []
  /// Where each name was first given, by its bytes: letters that only look the same are two names.
  private var places: [[UInt8]: Range<Int>] = [:]

  init(_ kind: Kind, opening: Range<Int>) {
    self.kind = kind
    self.opening = opening
  }

  /// Takes a name for the value to come; gives the place where it was given before, if it was.
  mutating func take(_ name: Name) -> Range<Int>? {
    self.name = name
    let bytes = Array(name.text.utf8)
    if let first = places[bytes] { return first }
    places[bytes] = name.range
    return nil
  }

  /// Takes a value, under the name that was taken before it if this is a map.
  mutating func add(_ value: Value) {
    switch kind {
    case .list: items.append(value)
    case .map: pairs.append((name?.text ?? "", value))
    }
    name = nil
  }

  /// What it has become.
  var value: Value {
    switch kind {
    case .list: .list(List(items))
    case .map: .map(Map(pairs))
    }
  }
}
