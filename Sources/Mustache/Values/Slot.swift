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

  /// A value whose text, if it is short, is copied to a place that then moves on.
  init(_ value: Value, copyingTextTo place: inout UnsafeMutablePointer<UInt8>) {
    self.init(value)
    let count = Self.shortTextCount(of: value)
    guard count > 0, case .string(var string) = value else { return }
    string.withUTF8 { bytes in
      if let start = bytes.baseAddress { place.update(from: start, count: count) }
    }
    text = UnsafeBufferPointer(start: place, count: count)
    place += count
  }

  /// How many bytes of a value's text are kept once more.
  static func shortTextCount(of value: Value) -> Int {
    guard case .string(let text) = value, text.utf8.count <= shortCount else { return 0 }
    return text.utf8.count
  }
}
