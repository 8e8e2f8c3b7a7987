/// Elements at an address that stays the same for as long as the object lives.
///
/// The renderer walks templates and data by pointer, so that nothing it looks up costs it a change
/// of a reference count. The pointers of an `Array` are good only inside a closure; these are good
/// until the owner goes. This file, `OutputBuffer` and `ValueStore` are the only ones that own raw
/// memory.
final class FrozenArray<Element> {
  /// The first element; valid while this object is alive.
  let base: UnsafePointer<Element>
  /// The number of elements.
  let count: Int

  /// Copies the elements, in time linear in their number.
  init(_ elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress {
        memory.initialize(from: start, count: source.count)
      }
    }
    base = UnsafePointer(memory)
    count = elements.count
  }

  /// Elements that a function puts into the memory for them, each of which it must fill.
  init(count: Int, filledBy fill: (UnsafeMutablePointer<Element>) -> Void) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: count)
    fill(memory)
    base = UnsafePointer(memory)
    self.count = count
  }

  deinit {
    let memory = UnsafeMutablePointer(mutating: base)
    memory.deinitialize(count: count)
    memory.deallocate()
  }
}

extension FrozenArray where Element == UInt8 {
  /// Copies bytes, with zeros after them that do not count as content but may be read.
  convenience init(padding bytes: [UInt8]) {
    self.init(count: bytes.count + OutputBuffer.overread) { memory in
      bytes.withUnsafeBufferPointer { memory.initialize(padding: $0) }
    }
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Puts bytes into memory, and zeros after them, as many as may be read there besides.
  func initialize(padding bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { initialize(from: start, count: bytes.count) }
    (self + bytes.count).initialize(repeating: 0, count: OutputBuffer.overread)
  }
}

// Nothing is written after `init`, so what any thread may read, all may read.
extension FrozenArray: @unchecked Sendable where Element: Sendable {}

extension FrozenArray: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count, "index out of range")
    return base[position]
  }
}
