/// One kind of thing that can be wrong, and the page that explains it.
package protocol Rule: Sendable {
  /// What the rule finds and why that matters, with examples that are also its tests.
  var page: RulePage { get }
}
