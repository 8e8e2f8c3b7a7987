/// A text in the making: one block of memory that doubles when it is full, up to a limit.
///
/// It takes every byte up to the limit, however the bytes come, and drops all after it: `isFull`
/// says so.
struct OutputBuffer: ~Copyable {
  /// How many bytes may be read from the place of any byte of a padded array on, and from its end.
  static let overread = 16

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int
  private let limit: Int
  /// Whether something was dropped for want of room.
  private(set) var isFull = false

  /// An empty buffer that has room for some bytes and never takes more than a limit.
  init(room: Int, limit: Int) {
    self.limit = Swift.max(0, limit)
    capacity = Swift.min(Swift.max(64, room), self.limit)
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  /// The bytes, copied out.
  var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// Appends bytes from anywhere but the buffer itself.
  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, count added: Int) {
    if added > capacity - count {
      guard grow(by: added) else { return fill(from: source) }
    }
    UnsafeMutableRawPointer(base + count).copyMemory(from: source, byteCount: added)
    count += added
  }

  /// Appends bytes of a padded array, a few of them without a call.
  ///
  /// Whatever the number, sixteen may be read there.
  @inline(__always)
  mutating func append(padded source: UnsafePointer<UInt8>, count added: Int) {
    guard added <= Self.overread, capacity - count >= Self.overread else {
      return append(source, count: added)
    }
    let bytes = UnsafeRawPointer(source).loadUnaligned(as: SIMD16<UInt8>.self)
    UnsafeMutableRawPointer(base + count).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
    count += added
  }

  /// Appends bytes from anywhere but the buffer itself.
  @inline(__always)
  mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    if let start = source.baseAddress { append(start, count: source.count) }
  }

  /// Appends the bytes of a short text.
  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// Appends the bytes of a text that is known when the program is written.
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    append(literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  /// Appends one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity {
      guard grow(by: 1) else {
        isFull = true
        return
      }
    }
    base[count] = byte
    count += 1
  }

  /// Takes everything from an offset on out of the buffer.
  mutating func cut(from offset: Int) -> [UInt8] {
    precondition(offset >= 0 && offset <= count, "offset out of range")
    let tail = Array(UnsafeBufferPointer(start: base + offset, count: count - offset))
    count = offset
    return tail
  }

  /// Appends as many of some bytes as there is room for below the limit, which is not for all.
  @inline(never)
  private mutating func fill(from source: UnsafePointer<UInt8>) {
    let rest = limit - count
    if rest > capacity - count { move(toRoomFor: limit) }
    (base + count).update(from: source, count: rest)
    count = limit
    isFull = true
  }

  /// Makes room for more bytes; says whether they are below the limit.
  @inline(never)
  private mutating func grow(by added: Int) -> Bool {
    guard added <= limit - count else { return false }
    move(toRoomFor: Swift.min(limit, Swift.max(count + added, capacity * 2)))
    return true
  }

  private mutating func move(toRoomFor larger: Int) {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
