import Mustache

/// Writes data as JSON, each in the one way.
enum JSONText {
  /// Data as JSON without blanks; functions, which JSON has not, as null.
  static func of(_ value: Value) -> String {
    switch value {
    case .null, .lambda: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number.written
    case .string(let text): quoted(text)
    case .marked(let text): quoted(text.text)
    case .list(let list): "[" + list.map(of).joined(separator: ",") + "]"
    case .map(let map):
      "{" + map.map { "\(quoted($0.key)):\(of($0.value))" }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
