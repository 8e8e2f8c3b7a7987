/// A value on its way into a store, which has no address yet: it knows things by their number.
enum UnplacedValue {
  /// A value that leads nowhere, or into another store.
  case done(Slot)
  /// Digits, among the bytes of the texts.
  case number(Range<Int>)
  /// Text, among the bytes of the texts.
  case text(Range<Int>)
  /// Values in a row, among those placed.
  case list(Range<Int>)
  /// As many values as there are names, from the one of this number on among those placed.
  case map(first: Int, Unmanaged<MapNames>)
  /// Marked text or a function, among the values that are kept.
  case other(Int)
}

extension UnplacedValue {
  /// The value in its place, when all that it leads to has one.
  func slot(
    among slots: UnsafePointer<Slot>, texts: UnsafePointer<UInt8>, kept: UnsafePointer<Value>
  ) -> Slot {
    switch self {
    case .done(let slot): slot
    case .number(let range):
      .number(UnsafeBufferPointer(start: texts + range.lowerBound, count: range.count))
    case .text(let range):
      .text(UnsafeBufferPointer(start: texts + range.lowerBound, count: range.count))
    case .list(let range):
      .list(UnsafeBufferPointer(start: slots + range.lowerBound, count: range.count))
    case .map(let first, let names): .map(MapView(values: slots + first, names: names))
    case .other(let index): .other(kept + index)
    }
  }
}
