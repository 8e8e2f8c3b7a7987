/// The memory behind lists and maps: all their values, in lists and maps at any depth, and the
/// bytes of the texts among them, in one block.
///
/// It is made once, by a `ValueBuilder`, and never changes.
final class ValueStore: Sendable {
  // What they lead to never changes, so threads may share it.
  private nonisolated(unsafe) let memory: UnsafeMutableRawPointer
  nonisolated(unsafe) let slots: UnsafePointer<Slot>
  /// Marked texts and functions, and the lists and maps of other stores.
  private nonisolated(unsafe) let kept: UnsafeMutablePointer<Value>
  private let keptCount: Int
  /// The names of the maps.
  private let names: [MapNames]

  /// The store of these values, the texts and names that they lead to, and what they keep alive.
  init(
    _ values: [UnplacedValue], texts: borrowing OutputBuffer, kept keptValues: [Value],
    names: [MapNames]
  ) {
    let slotsEnd = values.count * MemoryLayout<Slot>.stride
    let keptEnd = slotsEnd + keptValues.count * MemoryLayout<Value>.stride
    let byteCount = texts.count + OutputBuffer.overread
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: keptEnd + byteCount,
      alignment: max(MemoryLayout<Slot>.alignment, MemoryLayout<Value>.alignment))
    let slots = memory.bindMemory(to: Slot.self, capacity: values.count)
    let kept = (memory + slotsEnd).bindMemory(to: Value.self, capacity: keptValues.count)
    let bytes = (memory + keptEnd).bindMemory(to: UInt8.self, capacity: byteCount)
    for index in keptValues.indices { (kept + index).initialize(to: keptValues[index]) }
    for index in values.indices {
      (slots + index).initialize(to: values[index].slot(among: slots, texts: bytes, kept: kept))
    }
    bytes.initialize(padding: UnsafeBufferPointer(start: texts.base, count: texts.count))
    self.memory = memory
    self.slots = UnsafePointer(slots)
    self.kept = kept
    keptCount = keptValues.count
    self.names = names
  }

  deinit {
    kept.deinitialize(count: keptCount)
    memory.deallocate()
  }
}
