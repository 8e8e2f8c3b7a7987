/// A place that letters have a term from which most letters write otherwise.
struct SpellingDeparture {
  /// The first use of what stands there.
  let use: TermUse
  /// How many letters write the term like that.
  let letterCount: Int
  /// The first use of what most letters have.
  let usual: TermUse
  /// How many letters those are.
  let usualCount: Int
}
