/// The few ways in which a terminal is asked to stress a word.
public enum TerminalStyle: String, Sendable {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"

  /// What ends a style.
  public static let end = "\u{1B}[0m"

  /// The text in this style where colour is wanted, or as it is.
  public func apply(to text: String, if color: Bool) -> String {
    color ? "\u{1B}[\(rawValue)m\(text)\(Self.end)" : text
  }
}
