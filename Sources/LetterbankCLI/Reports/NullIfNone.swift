/// A part of a report that is written as null where there is none: the shape of the JSON is a
/// contract, so a key without a value stands all the same.
@propertyWrapper
struct NullIfNone<Value: Encodable>: Encodable {
  // Written `Value?` it would begin as nil, and memberwise initialisers would want the wrapper.
  var wrappedValue: Optional<Value>

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}
