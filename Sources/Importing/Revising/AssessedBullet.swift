/// A bullet of an assessment together with the entries that make it.
struct AssessedBullet {
  let topic: String
  let statements: [AssessedStatement]
}
