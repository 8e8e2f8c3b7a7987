/// A letter divided into what stands around its sections and the bullets within them.
struct LetterDivision {
  /// A section's heading, and what stands below it.
  struct Section {
    /// The section's name in the bank.
    let name: String
    /// The tokens of the heading; empty if it is lost.
    let heading: Range<Int>
    /// How the heading stands in the letter.
    let form: HeadingForm
    /// The bullets: for each the tokens of its passages.
    var bullets: [Range<Int>]
  }

  /// The passages before the first section.
  var head: [Range<Int>] = []
  /// The passages after the last section.
  var tail: [Range<Int>] = []
  /// The sections, in the order of the letter.
  var sections: [Section] = []
  /// What stands among the sections and belongs to none.
  var ignored: [IgnoredWords] = []
}
