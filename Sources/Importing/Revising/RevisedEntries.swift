import FindingsBank

/// A statement of a revised bullet with the entries that now make it.
struct RevisedEntries {
  let finding: Finding?
  let reference: String
  let entry: Int
  /// The entries of its slots, by name.
  var slots: [String: Int]

  var entries: [Int] { [entry] + slots.values }
}
