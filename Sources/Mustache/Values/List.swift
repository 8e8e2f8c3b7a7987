/// Values in a row, at an address that the renderer can walk along.
public struct List: Sendable {
  // The store that they are in never changes, so threads may share it.
  nonisolated(unsafe) let items: UnsafeBufferPointer<Slot>
  private let store: ValueStore

  /// Some of a store's values.
  init(_ items: UnsafeBufferPointer<Slot>, in store: ValueStore) {
    self.items = items
    self.store = store
  }

  /// A list of these values.
  public init(_ values: some Sequence<Value>) {
    var builder = ValueBuilder()
    for value in values { builder.add(value) }
    self = builder.list()
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
  public subscript(position: Int) -> Value {
    precondition(position >= 0 && position < items.count, "index out of range")
    return items[position].value(in: store)
  }
}
