extension String {
  /// Whether there is a hyphen in it.
  var hasHyphen: Bool { utf8.contains(UInt8(ascii: "-")) }
}
