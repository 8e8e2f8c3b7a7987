/// Puts lists and maps together, the innermost first, so that all of them lie in one place.
///
/// Whoever makes a list or map notes `openCount`, adds its values, and ends it with that number.
/// Takes time in proportion to the values and the bytes of their texts.
package struct ValueBuilder: ~Copyable {
  /// The values of lists and maps that have ended, each one's in a row.
  private var placed: [UnplacedValue] = []
  /// The values of those that have not.
  private var open: [UnplacedValue] = []
  /// The bytes of all texts, one after the other.
  private var texts: OutputBuffer
  /// Where the text in the making begins among them.
  private var textStart = 0
  private var kept: [Value] = []
  private var names: [MapNames] = []

  /// A builder with nothing in it, and room for some values and bytes.
  package init(valueCount: Int = 0, byteCount: Int = 0) {
    placed.reserveCapacity(valueCount)
    open.reserveCapacity(valueCount / 4)
    texts = OutputBuffer(room: byteCount, limit: .max)
  }

  /// How many values are in no list or map yet: the number of the next.
  package var openCount: Int { open.count }

  /// Adds a value.
  package mutating func add(_ value: Value) {
    switch value {
    case .null: open.append(.done(.null))
    case .bool(let flag): open.append(.done(.bool(flag)))
    case .number(let number): open.append(.number(range(of: number.written)))
    case .string(let text): open.append(.text(range(of: text)))
    case .list(let list): keep(value, as: .done(.list(list.items)))
    case .map(let map): keep(value, as: .done(.map(map.view)))
    case .marked, .lambda: keep(value, as: .other(kept.count))
    }
  }

  /// Adds to the text in the making.
  package mutating func append(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { texts.append($0) }
  }

  /// Adds one ASCII character to it.
  package mutating func append(_ character: UInt8) {
    texts.append(character)
  }

  /// Ends the text in the making, which is a value.
  package mutating func endText() {
    open.append(.text(textStart..<texts.count))
    textStart = texts.count
  }

  /// Ends a list, which is a value; its own are those from a number on.
  package mutating func endList(from start: Int) {
    open.append(.list(place(from: start)))
  }

  /// Ends a map, which is a value; its own are those from a number on, one for each name.
  package mutating func endMap(_ names: MapNames, from start: Int) {
    precondition(open.count - start == names.count, "a map has a value for each of its names")
    if self.names.last !== names { self.names.append(names) }
    open.append(.map(first: place(from: start).lowerBound, Unmanaged.passUnretained(names)))
  }

  /// The list of all values that were added.
  package consuming func list() -> List {
    let items = place(from: 0)
    let store = ValueStore(placed, texts: texts, kept: kept, names: names)
    return List(
      UnsafeBufferPointer(start: store.slots + items.lowerBound, count: items.count), in: store)
  }

  /// The map of all values that were added, one for each name.
  package consuming func map(_ names: MapNames) -> Map {
    precondition(open.count == names.count, "a map has a value for each of its names")
    let first = place(from: 0).lowerBound
    self.names.append(names)
    let store = ValueStore(placed, texts: texts, kept: kept, names: self.names)
    return Map(
      MapView(values: store.slots + first, names: Unmanaged.passUnretained(names)), in: store)
  }

  private mutating func keep(_ value: Value, as unplaced: UnplacedValue) {
    kept.append(value)
    open.append(unplaced)
  }

  /// Takes over a whole text; gives where it is among the bytes.
  private mutating func range(of text: String) -> Range<Int> {
    precondition(textStart == texts.count, "a text in the making has to be ended first")
    append(text)
    defer { textStart = texts.count }
    return textStart..<texts.count
  }

  private mutating func place(from start: Int) -> Range<Int> {
    let first = placed.count
    for index in start..<open.count { placed.append(open[index]) }
    while open.count > start { open.removeLast() }
    return first..<placed.count
  }
}
