extension Prose {
  /// Whether a token begins with two capitals, as an abbreviation does: `IT`, `IT's`, `PCSOs`.
  func isInitials(_ index: Int) -> Bool {
    forms[index].utf8.prefix(2).count == 2
      && forms[index].utf8.prefix(2).allSatisfy { (0x41...0x5A).contains($0) }
  }
}
