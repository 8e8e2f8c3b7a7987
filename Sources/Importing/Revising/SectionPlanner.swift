import FindingsBank
import Wording

/// Plans which bullets a section is to have after its letter was edited.
struct SectionPlanner {
  private let section: BankSection
  private let drafted: ScannedLetter
  private let edited: ScannedLetter

  init(_ section: BankSection, from drafted: ScannedLetter, to edited: ScannedLetter) {
    self.section = section
    self.drafted = drafted
    self.edited = edited
  }

  /// The bullets, in the order of the edited letter.
  func plan(
    _ old: [DraftedBullets.Bullet], as new: [Range<Int>], _ reader: inout StatementReader
  ) -> [PlannedBullet] {
    var vocabulary = Vocabulary()
    let alignment = BulletAlignment(
      from: old.map { BulletWords($0.tokens, of: drafted.wording, vocabulary: &vocabulary) },
      to: new.map { BulletWords($0, of: edited.wording, vocabulary: &vocabulary) })
    let planner = BulletPlanner(section, from: drafted, to: edited)
    var bullets: [PlannedBullet?] = []
    var wishes: [(index: Int, topics: TopicAssigner.Wishes)] = []
    for (index, tokens) in new.enumerated() {
      if let origin = alignment.origins[index] {
        // What the template says among the bullets is no bullet of the assessment.
        let assessed = old[origin].assessed
        let isEqual = alignment.isEqual[index]
        bullets.append(
          assessed.map { bullet in
            PlannedBullet(
              topic: bullet.topic, origin: bullet,
              statements: isEqual ? nil : planner.plan(old[origin], as: tokens, &reader))
          })
      } else {
        let read = reader.read(tokens, in: section)
        wishes.append((index, read.topics))
        bullets.append(
          PlannedBullet(topic: "", origin: nil, statements: read.statements.map { .new($0) }))
      }
    }
    let taken = Set(bullets.compactMap { $0?.origin?.topic })
    let topics = TopicAssigner.topics(for: wishes.map(\.topics), in: section, apartFrom: taken)
    for (wish, topic) in zip(wishes, topics) {
      guard let topic else { continue }
      bullets[wish.index] = PlannedBullet(
        topic: topic, origin: nil, statements: bullets[wish.index]?.statements)
    }
    return joined(bullets.compactMap { $0 }).map { bullet in
      guard bullet.isJoined, let origin = bullet.origin, let statements = bullet.statements else {
        return bullet
      }
      // What was one bullet, is two in the letter and has to be one again keeps its lines.
      var bullet = bullet
      bullet.statements = planner.reusing(origin.statements, in: statements)
      return bullet
    }
  }

  /// The bullets, those without a topic joined to the one above, or to the one below the first.
  private func joined(_ bullets: [PlannedBullet]) -> [PlannedBullet] {
    var result: [PlannedBullet] = []
    var waiting: [PlannedStatement] = []
    for var bullet in bullets {
      let statements = bullet.statements ?? bullet.origin?.unchanged ?? []
      if bullet.topic.isEmpty {
        if let last = result.indices.last {
          result[last].statements =
            (result[last].statements ?? result[last].origin?.unchanged ?? [])
            + statements
          result[last].isJoined = true
        } else {
          waiting += statements
        }
      } else {
        if !waiting.isEmpty {
          bullet.statements = waiting + statements
          bullet.isJoined = true
          waiting = []
        }
        result.append(bullet)
      }
    }
    return result
  }
}

extension AssessedBullet {
  /// Its statements, each left as it is.
  fileprivate var unchanged: [PlannedStatement] { statements.indices.map { .kept($0) } }
}
