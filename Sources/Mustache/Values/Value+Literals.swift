extension Value: ExpressibleByNilLiteral {
  /// Null.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension Value: ExpressibleByBooleanLiteral {
  /// True or false.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension Value: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) {
    self = .number(Number(value))
  }
}

extension Value: ExpressibleByFloatLiteral {
  /// A number, in the fewest digits that make it.
  public init(floatLiteral value: Double) {
    self = .number(Number(value))
  }
}

extension Value: ExpressibleByStringInterpolation {
  /// Text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension Value: ExpressibleByArrayLiteral {
  /// Values in a row.
  public init(arrayLiteral elements: Value...) {
    self = .list(List(elements))
  }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// Values under names, in this order.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .map(Map(elements))
  }
}
