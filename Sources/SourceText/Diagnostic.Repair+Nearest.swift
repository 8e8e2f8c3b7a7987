extension Diagnostic.Repair {
  /// The one candidate that was most likely meant by a word, or else some advice.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>,
    otherwise advice: @autoclosure () -> String
  ) -> Diagnostic.Repair {
    if let nearest = Spelling.nearest(to: word, among: candidates) {
      .replacement(nearest)
    } else {
      .advice(advice())
    }
  }
}
