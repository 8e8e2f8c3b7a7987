package import SourceText

/// What the house prefers, as `templates/house-style.conf` has it.
package struct HouseStyle: Sendable {
  /// A term, and the ways of writing it that the house does not want.
  package struct Term: Sendable {
    /// The way the house writes it.
    package let preferred: String
    /// Ways to write it that are reported.
    package let variants: [String]
    /// Where the house says so.
    package let location: SourceLocation
  }

  /// What is done with what a rule finds.
  package enum Setting: Sendable, Hashable {
    /// Nothing is reported.
    case off
    /// It is reported with this severity.
    case on(Diagnostic.Severity)
  }

  /// The most words that a sentence may have.
  package var longestSentence = 45
  /// Abbreviations that need not be spelt out, since every reader knows them.
  package var knownAbbreviations: Set<String> = []
  /// The terms with their variants, in the order of the file.
  package var terms: [Term] = []
  /// What the house has said of rules, by their names.
  package var settings: [String: Setting] = [:]

  /// A house that has said nothing.
  package init() {}
}
