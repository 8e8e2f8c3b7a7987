extension Int {
  /// The number with what is counted: `1 letter`, `2 letters`.
  func counted(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
