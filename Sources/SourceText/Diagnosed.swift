/// What was read, and everything that was wrong with it.
///
/// Reading never stops at the first fault: there is always a value, as good as could be made.
public struct Diagnosed<Value> {
  /// What was read.
  public var value: Value
  /// What was wrong with it; empty when nothing was.
  public var diagnostics: [Diagnostic]

  /// A value with what was wrong with it.
  @inlinable
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The value made into another, its diagnostics kept.
  @inlinable
  public consuming func map<Other>(_ transform: (consuming Value) throws -> Other) rethrows
    -> Diagnosed<Other>
  {
    Diagnosed<Other>(try transform(value), diagnostics)
  }

  /// The value, with its diagnostics handed over to a larger list.
  @inlinable
  public consuming func reporting(to list: inout [Diagnostic]) -> Value {
    if !diagnostics.isEmpty { list += diagnostics }
    return value
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
