/// What fills a slot of an imported finding.
package struct ImportedFilling: Sendable, Hashable {
  /// The slot's name.
  package let slot: String
  /// The wording.
  package let text: String
}
