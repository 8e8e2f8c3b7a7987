import SourceText

/// A place of a letter where a term stands that can be written in more than one way.
struct TermUse: Hashable, Sendable {
  /// One of the ways to write a term.
  enum Spelling: Hashable, Sendable {
    /// As one word: "database".
    case joined
    /// With hyphens: "call-handler".
    case hyphenated
    /// As several words: "call handler".
    case open
    /// With capitals: "Chief Officers".
    case capitalized
    /// In small letters: "chief officers".
    case small
  }

  /// A term, as far as uses of it can be compared.
  struct Term: Hashable, Sendable {
    /// What keeps uses of the same words apart.
    enum Kind: Hashable, Sendable {
      /// A compound; one that is written as a name is another than one that is not.
      case compound(isName: Bool)
      /// A word or words with capitals: something known, something of a kind, or neither.
      case capitals(Determination)
    }

    /// The number for its letters.
    let key: UInt64
    let kind: Kind
  }

  /// What the word before a noun says of it.
  enum Determination: Hashable, Sendable {
    /// "The force".
    case definite
    /// "A force".
    case indefinite
    /// Neither.
    case none
  }

  let term: Term
  let spelling: Spelling
  /// Where in its sentence a compound stands; nothing where that cannot be told.
  let position: CompoundPosition?
  /// The letter that it stands in, as an index.
  let letter: Int
  let tokens: Range<Int>
  /// Where the letter has it from.
  let location: SourceLocation
}
