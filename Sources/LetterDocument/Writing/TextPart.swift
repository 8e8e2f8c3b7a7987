/// A part of a text that is to be written in one go.
struct TextPart {
  /// The offsets of the part.
  let range: Range<Int>
  /// Whether it is known to be plain, as the inline of that name is.
  let isPlain: Bool
}
