extension String {
  /// A token's form with every dash made a hyphen: typists use whichever is at hand.
  package var plainDashes: String {
    switch self {
    case "–", "—", "‒", "―", "−": "-"
    default: self
    }
  }
}
