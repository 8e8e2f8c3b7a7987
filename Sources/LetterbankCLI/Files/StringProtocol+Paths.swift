extension StringProtocol {
  /// What stands between the slashes of a path, empty where two stand side by side.
  ///
  /// Paths are bytes to the system: a slash separates names also where the next character combines
  /// with it.
  var namesOfPath: [String] {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
