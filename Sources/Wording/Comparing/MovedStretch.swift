/// Sentences that stand in both of two wordings, word for word, but at another place.
package struct MovedStretch: Sendable, Hashable {
  /// Where they stood, as indices of tokens.
  package var old: Range<Int>
  /// Where they stand.
  package var new: Range<Int>
}
