package import FindingsBank

/// What a change of an assessment means.
package enum RevisionMeaning: Sendable {
  /// A field of the frame, or a heading, has another value; nothing for none.
  case field(String, old: String?, new: String?)
  /// The bullet is new.
  case addedBullet
  /// The bullet is no longer there.
  case removedBullet
  /// The bullet, or the statement in it, stands elsewhere.
  case moved(RevisedStatement?)
  /// A finding's slot is filled with other words.
  case slot(String, of: FindingID, old: String, new: String)
  /// A statement takes another's place.
  case replaced(RevisedStatement, by: RevisedStatement)
  /// A statement is new.
  case added(RevisedStatement)
  /// A statement is no longer there.
  case removed(RevisedStatement)
  /// The section has no topic left for a bullet, whose statements therefore stand in this one.
  case joinedBullet
}
