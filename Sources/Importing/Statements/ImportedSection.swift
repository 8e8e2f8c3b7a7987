/// What an imported letter says in one section.
package struct ImportedSection: Sendable {
  /// The section's name in the bank.
  package let name: String
  /// The heading, where it is one of the bank's and not the inspector's usual one.
  package let heading: String?
  /// The bullets in order.
  package let bullets: [ImportedBullet]
}
