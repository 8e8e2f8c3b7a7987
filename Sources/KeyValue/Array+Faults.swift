package import SourceText

extension [Diagnostic] {
  /// Adds a fault of a file, unless as many are known as are told of one; it is made only then.
  package mutating func add(_ fault: @autoclosure () -> Diagnostic) {
    if count < KeyValueDocument.maximumFaults { append(fault()) }
  }

  /// Adds as many faults of a file as are told of one.
  package mutating func add(_ faults: [Diagnostic]) {
    append(contentsOf: faults.prefix(Swift.max(0, KeyValueDocument.maximumFaults - count)))
  }
}
