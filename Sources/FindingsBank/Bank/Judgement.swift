/// What a finding says of a force.
package enum Judgement: String, Sendable, CaseIterable {
  /// It does this well.
  case good
  /// It does some of this, or does it only in part.
  case mixed
  /// It does not do this, or does it badly.
  case poor
  /// A statement of fact that neither praises nor blames.
  case neutral
}
