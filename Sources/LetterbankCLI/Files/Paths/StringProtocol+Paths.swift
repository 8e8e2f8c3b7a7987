/// Paths are bytes to the system: a slash separates names also where the next character combines with
/// it, and a name is another if it is made of other bytes.
extension StringProtocol {
  /// What stands between the slashes of a path, empty where two stand side by side.
  var namesOfPath: [String] {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The path from a folder to what is at this path, both absolute and without links: empty for the
  /// folder itself, with a slash at its start for what is in it; nothing if this is outside.
  func way(from folder: String) -> String? {
    guard folder != "/" else { return String(self) }
    guard utf8.starts(with: folder.utf8) else { return nil }
    let way = utf8.dropFirst(folder.utf8.count)
    guard way.isEmpty || way.first == UInt8(ascii: "/") else { return nil }
    return String(decoding: way, as: UTF8.self)
  }
}
