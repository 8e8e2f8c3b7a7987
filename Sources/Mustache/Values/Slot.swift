/// A value as the renderer reads it: what it is, and where that which it is made of lies.
///
/// It owns nothing, so that no reference is counted to look into it. What it leads to is there for
/// as long as the store that the slot is in.
enum Slot {
  case null
  case bool(Bool)
  /// The digits as they were written.
  case number(UnsafeBufferPointer<UInt8>)
  /// Bytes, padded.
  case text(UnsafeBufferPointer<UInt8>)
  case list(UnsafeBufferPointer<Slot>)
  case map(MapView)
  /// Marked text or a function.
  case other(UnsafePointer<Value>)
}

extension Slot {
  /// The value that stands in a store's slot.
  func value(in store: ValueStore) -> Value {
    switch self {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let digits): .number(Number(written: String(decoding: digits, as: UTF8.self)))
    case .text(let bytes): .string(String(decoding: bytes, as: UTF8.self))
    case .list(let items): .list(List(items, in: store))
    case .map(let view): .map(Map(view, in: store))
    case .other(let value): value.pointee
    }
  }

  /// Whether a section on the value is rendered, as `Value.isTruthy`.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .text(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .number, .map: true
    case .other(let value): value.pointee.isTruthy
    }
  }

  /// The value as the name of a template, if it can be one.
  var plainText: String? {
    switch self {
    case .text(let bytes), .number(let bytes): String(decoding: bytes, as: UTF8.self)
    case .other(let value): value.pointee.plainText
    case .null, .bool, .list, .map: nil
    }
  }

  /// What the value is, for messages: `a list`, `a number`.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .text: "text"
    case .list: "a list"
    case .map: "a map"
    case .other(let value): value.pointee.plainText == nil ? "a function" : "text"
    }
  }
}
