extension String {
  /// The text, or as much of its start as a message has room for.
  package var abridged: String {
    let start = prefix(60)
    return start.endIndex == endIndex ? self : start + "…"
  }
}
