/// Values in a row, at an address that the renderer can walk along.
public struct List: Sendable {
  let items: FrozenArray<Slot>
  /// The bytes of the texts among the values, if there are any.
  private let texts: FrozenArray<UInt8>?

  /// A list of these values.
  public init(_ values: some Sequence<Value>) {
    let values = Array(values)
    let textCount = values.reduce(0) { $0 + Slot.shortTextCount(of: $1) }
    guard textCount > 0 else {
      texts = nil
      items = FrozenArray(values.map { Slot($0) })
      return
    }
    (texts, items) = FrozenArray.padded(textCount) { memory in
      FrozenArray(count: values.count) { items in
        var place = memory
        for (index, value) in values.enumerated() {
          (items + index).initialize(to: Slot(value, copyingTextTo: &place))
        }
      }
    }
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
