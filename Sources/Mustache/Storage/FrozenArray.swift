/// Elements at an address that stays the same for as long as the object lives.
///
/// The renderer walks templates and data by pointer, so that nothing it looks up costs it a change
/// of a reference count. The pointers of an `Array` are good only inside a closure; these are good
/// until the owner goes. This file and `OutputBuffer` are the only ones that own raw memory.
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

  /// Takes over memory that holds so many elements.
  private init(owning memory: UnsafeMutablePointer<Element>, count: Int) {
    base = UnsafePointer(memory)
    self.count = count
  }

  /// Elements that a function puts into the memory for them, each of which it must fill.
  convenience init(count: Int, filledBy fill: (UnsafeMutablePointer<Element>) -> Void) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: count)
    fill(memory)
    self.init(owning: memory, count: count)
  }

  deinit {
    let memory = UnsafeMutablePointer(mutating: base)
    memory.deinitialize(count: count)
    memory.deallocate()
  }
}

extension FrozenArray where Element == UInt8 {
  /// How many bytes may be read from the place of any byte on, and from the end.
  static var padding: Int { 16 }

  /// Copies bytes, with zeros after them that do not count as content but may be read.
  convenience init(padding bytes: consuming [UInt8]) {
    bytes.append(contentsOf: repeatElement(0, count: Self.padding))
    self.init(bytes)
  }

  /// So many bytes that a function puts into the memory for them, likewise with zeros after them,
  /// and what else it makes of them.
  static func padded<Result>(
    _ count: Int, filledBy fill: (UnsafeMutablePointer<UInt8>) -> Result
  ) -> (FrozenArray, Result) {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: count + padding)
    let result = fill(memory)
    (memory + count).initialize(repeating: 0, count: padding)
    return (FrozenArray(owning: memory, count: count + padding), result)
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
