import FindingsBank
import KeyValue
import Wording

/// Plans which statements make a bullet that was edited.
struct BulletPlanner {
  private let section: BankSection
  private let drafted: ScannedLetter
  private let edited: ScannedLetter

  init(_ section: BankSection, from drafted: ScannedLetter, to edited: ScannedLetter) {
    self.section = section
    self.drafted = drafted
    self.edited = edited
  }

  /// The statements of a bullet: those that stand unchanged, and what is read between them.
  func plan(
    _ bullet: DraftedBullets.Bullet, as tokens: Range<Int>, _ reader: inout StatementReader
  ) -> [PlannedStatement] {
    let own = bullet.assessed?.statements ?? []
    let kept = KeptStatements(
      bullet.statements, of: drafted.wording, in: tokens, of: edited.wording)
    var plan: [PlannedStatement] = []
    var statement = 0
    var token = tokens.lowerBound
    for run in kept.runs {
      plan += between(
        statement..<run.statements.lowerBound, of: own, token..<run.tokens.lowerBound, &reader)
      plan += run.statements.map { .kept($0) }
      statement = run.statements.upperBound
      token = run.tokens.upperBound
    }
    plan += between(statement..<own.count, of: own, token..<tokens.upperBound, &reader)
    return reusing(own, in: plan)
  }

  /// What is read from some tokens, each statement made from one of those that it may stand for.
  private func between(
    _ old: Range<Int>, of own: [AssessedStatement], _ tokens: Range<Int>,
    _ reader: inout StatementReader
  ) -> [PlannedStatement] {
    guard !tokens.isEmpty else { return [] }
    let new = reader.read(tokens, in: section).statements
    // The same findings in the same order first, then what stands between them.
    var plan: [PlannedStatement] = []
    var rest = old
    var waiting: [ImportedStatement] = []
    func place(_ statements: [ImportedStatement], in old: Range<Int>) -> [PlannedStatement] {
      statements.enumerated().map { offset, statement in
        offset < old.count ? .replaced(old.lowerBound + offset, statement) : .new(statement)
      }
    }
    for statement in new {
      guard case .finding(let finding, let fillings) = statement,
        let same = rest.first(where: { own[$0].selection?.finding.id == finding.id })
      else {
        waiting.append(statement)
        continue
      }
      plan += place(waiting, in: rest.lowerBound..<same)
      plan.append(.refilled(same, finding, fillings))
      rest = same + 1..<rest.upperBound
      waiting = []
    }
    return plan + place(waiting, in: rest)
  }

  /// The plan with statements that stand elsewhere in the bullet moved there instead of made anew.
  func reusing(
    _ own: [AssessedStatement], in plan: [PlannedStatement]
  ) -> [PlannedStatement] {
    var free = Set(own.indices).subtracting(plan.compactMap(\.origin))
    return plan.map { planned in
      guard case .new(let statement) = planned else { return planned }
      switch statement {
      case .finding(let finding, let fillings):
        guard let same = free.sorted().first(where: { own[$0].selection?.finding.id == finding.id })
        else { return planned }
        free.remove(same)
        return .refilled(same, finding, fillings)
      case .freeText(let text):
        let wording = Wording(text)
        let same = free.sorted().first { index in
          guard case .freeText(let old) = own[index].statement else { return false }
          return Wording(old.text) == wording
        }
        guard let same else { return planned }
        free.remove(same)
        return .kept(same)
      }
    }
  }
}
