/// Values in a row, at an address that the renderer can walk along.
public struct List: Sendable {
  let items: FrozenArray<Slot>
  /// The bytes of the texts among the values.
  private let texts: FrozenArray<UInt8>

  /// A list of these values.
  public init(_ values: some Sequence<Value>) {
    let made = Slot.slots(values)
    items = FrozenArray(made.slots)
    texts = made.bytes
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
  public subscript(position: Int) -> Value { items[position].value }
}
