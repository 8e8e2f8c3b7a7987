/// Values in a row, at an address that the renderer can walk along.
public struct List: Sendable {
  let items: FrozenArray<Value>

  /// A list of these values.
  public init(_ values: some Sequence<Value>) {
    items = FrozenArray(Array(values))
  }
}

extension List: ExpressibleByArrayLiteral {
  /// A list of these values.
  public init(arrayLiteral elements: Value...) {
    self.init(elements)
  }
}

extension List: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of values.
  public var endIndex: Int { items.count }

  /// The value at a position.
  public subscript(position: Int) -> Value { items[position] }
}
