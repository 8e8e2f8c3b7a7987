extension Passage {
  /// A change within the text that its characters do not show.
  struct Mark: Sendable, Hashable {
    /// What changes.
    enum Kind: Sendable, Hashable {
      /// Text set apart begins.
      case start(LetterDocument.Style)
      /// Text set apart ends.
      case end(LetterDocument.Style)
      /// The blank at this offset is a line break of the letter.
      case lineBreak
    }

    /// What changes.
    let kind: Kind
    /// The offset in the passage's bytes before which it changes.
    let offset: Int
  }
}
