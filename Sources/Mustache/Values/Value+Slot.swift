extension Value {
  /// Calls a function with the value as the renderer reads it, which is there until the function
  /// returns.
  func withSlot<Result>(_ body: (UnsafePointer<Slot>) -> Result) -> Result {
    if case .map(let map) = self {
      // What it holds lies in a store already.
      return withExtendedLifetime(map) { withUnsafePointer(to: .map(map.view), body) }
    }
    let list: List = [self]
    return withExtendedLifetime(list) { withUnsafePointer(to: list.items[0], body) }
  }
}
