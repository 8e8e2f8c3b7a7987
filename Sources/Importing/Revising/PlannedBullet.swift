/// A bullet that a section is to have.
struct PlannedBullet {
  let topic: String
  /// The bullet of the assessment that it is made from.
  let origin: AssessedBullet?
  /// Its statements; nothing where they are left as they are.
  var statements: [PlannedStatement]?
  /// Whether another bullet, for which there is no topic, was joined to it.
  var isJoined = false
}
