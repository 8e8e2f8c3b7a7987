package import SourceText

/// What a rule found at one place; name and severity are the rule's.
package struct RuleFault: Sendable, Hashable {
  /// Where it is.
  package let place: Diagnostic.Place
  /// What is wrong, as a sentence without its full stop.
  package let message: String
  /// What would put it right, where one thing clearly would.
  package let repair: Diagnostic.Repair?
  /// Other places that explain it.
  package let notes: [Diagnostic.Note]

  /// Something found at a place.
  package init(
    at place: Diagnostic.Place, _ message: String, repair: Diagnostic.Repair? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    self.place = place
    self.message = message
    self.repair = repair
    self.notes = notes
  }
}
