/// A value in a list or map, with what the renderer mostly wants of it at hand.
///
/// To take a string out of a `Value` is to count a reference to it and to give it back, which takes
/// longer than to copy a short text. So lists and maps keep the bytes of short texts once more.
struct Slot: Sendable {
  /// The longest text whose bytes are kept twice.
  static let shortCount = 1024

  var value: Value
  /// The bytes of a short text; nothing of any other value.
  ///
  /// Valid while the list or map is alive, and padded.
  nonisolated(unsafe) var text: UnsafeBufferPointer<UInt8>
  /// The memory behind a map, which the value keeps alive; nothing of any other value.
  let map: Unmanaged<MapStorage>?

  /// A value on its own.
  init(_ value: Value) {
    self.value = value
    text = UnsafeBufferPointer(start: nil, count: 0)
    map = if case .map(let map) = value { Unmanaged.passUnretained(map.storage) } else { nil }
  }

  /// The values, and the memory that holds the bytes of their texts after some other bytes.
  static func slots(
    _ values: some Sequence<Value>, after bytes: consuming [UInt8] = []
  ) -> (slots: [Slot], bytes: FrozenArray<UInt8>) {
    var slots: [Slot] = []
    var texts: [Range<Int>] = []
    for value in values {
      let start = bytes.count
      if case .string(let text) = value, text.utf8.count <= shortCount { bytes += text.utf8 }
      slots.append(Slot(value))
      texts.append(start..<bytes.count)
    }
    let frozen = FrozenArray(padding: bytes)
    for index in slots.indices where !texts[index].isEmpty {
      slots[index].text = UnsafeBufferPointer(
        start: frozen.base + texts[index].lowerBound, count: texts[index].count)
    }
    return (slots, frozen)
  }
}
