/// The memory behind lists and maps: all their values, in lists and maps at any depth, and the bytes
/// of the texts among them, in one block.
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
  init(_ values: [UnplacedValue], texts: [UInt8], kept keptValues: [Value], names: [MapNames]) {
    let slotsEnd = values.count * MemoryLayout<Slot>.stride
    let keptEnd = slotsEnd + keptValues.count * MemoryLayout<Value>.stride
    let byteCount = texts.count + OutputBuffer.overread
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: keptEnd + byteCount,
      alignment: max(MemoryLayout<Slot>.alignment, MemoryLayout<Value>.alignment))
    let slots = memory.bindMemory(to: Slot.self, capacity: values.count)
    let kept = (memory + slotsEnd).bindMemory(to: Value.self, capacity: keptValues.count)
    let bytes = (memory + keptEnd).bindMemory(to: UInt8.self, capacity: byteCount)
    for (index, value) in keptValues.enumerated() { (kept + index).initialize(to: value) }
    for (index, value) in values.enumerated() {
      (slots + index).initialize(to: value.slot(among: slots, texts: bytes, kept: kept))
    }
    bytes.initialize(padding: texts)
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
