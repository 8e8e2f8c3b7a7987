/// A stretch of what a finding reads like, as numbers of tokens.
enum PatternElement: Sendable {
  /// One token that always stands.
  case token(Int32)
  /// One of these stretches fills a slot, given by its place among the finding's slots.
  case choice(slot: Int, wordings: [[Int32]])
  /// Anything fills a slot.
  case free(slot: Int)
  /// What filled a slot before stands again.
  case again(slot: Int)
}
