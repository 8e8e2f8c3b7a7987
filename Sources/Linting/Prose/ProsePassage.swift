/// A heading, paragraph or item of a letter, as rules see it.
package struct ProsePassage: Sendable {
  /// What part of the letter a passage is.
  package enum Kind: Sendable, Hashable {
    /// A heading.
    case heading
    /// A paragraph that is no sentence: a name, a date, a line of an address.
    case label
    /// A paragraph of sentences.
    case paragraph
    /// What an item of a list begins with: the number of the list in the letter, in order of the
    /// lists' beginnings, and in how many lists the item stands.
    case item(list: Int, depth: Int)
  }

  /// What part of the letter it is.
  package let kind: Kind
  /// Its words and punctuation marks.
  package let tokens: Range<Int>

  /// Whether it is made of sentences.
  package var isProse: Bool {
    switch kind {
    case .heading, .label: false
    case .paragraph, .item: true
    }
  }

  /// The list that it is an item of, if it is one.
  package var list: Int? {
    if case .item(let list, _) = kind { list } else { nil }
  }
}
