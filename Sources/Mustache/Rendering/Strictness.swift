/// What becomes of a name that resolves to nothing.
public enum Strictness: Sendable {
  /// It is an error, wherever it stands.
  case strict
  /// It is as good as an empty value, as Mustache's specification has it.
  case lenient
}
