/// Words of a letter that the house would write in another way.
struct VariantUse {
  /// The words.
  let tokens: Range<Int>
  /// What the house has for them, in the case and the number of the text.
  let replacement: String
  /// The term that the house prefers.
  let term: HouseStyle.Term
}
