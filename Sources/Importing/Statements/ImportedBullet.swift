/// What an imported letter says in one bullet.
package struct ImportedBullet: Sendable {
  /// The topic under which an assessment has it.
  package let topic: String
  /// What it says, in order; never empty.
  package internal(set) var statements: [ImportedStatement]
}
