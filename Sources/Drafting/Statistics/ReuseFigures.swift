package import FindingsBank
import KeyValue
import SourceText
import Wording

/// How much of what letters say of forces they say in the same words.
package struct ReuseFigures: Sendable {
  /// How many letters were counted.
  package private(set) var letters = 0
  /// The words of their findings and free texts.
  package private(set) var words = 0
  /// The words that stand in findings which two or more of the letters use.
  package private(set) var sharedWords = 0
  /// The words of free text.
  package private(set) var freeWords = 0

  /// Counts the real letters among these: illustrative ones would prove nothing.
  package init(of assessments: [Assessment]) {
    let real = assessments.filter { $0.status == .final }
    var users: [FindingID: Set<String>] = [:]
    for assessment in real {
      for selection in assessment.selections {
        users[selection.finding.id, default: []].insert(assessment.file.path)
      }
    }
    letters = real.count
    for statement in real.flatMap(\.sections).flatMap(\.bullets).flatMap(\.statements) {
      switch statement {
      case .freeText(let text):
        count(text.text, in: \.freeWords)
      case .finding(let selection):
        let finding = selection.finding
        let isShared = (users[finding.id]?.count ?? 0) > 1
        for phrasing in [finding.phrasing] + finding.items {
          count(selection.text(of: phrasing), in: isShared ? \.sharedWords : nil)
        }
      }
    }
  }

  private mutating func count(_ text: String, in share: WritableKeyPath<ReuseFigures, Int>?) {
    let count = Wording(text).tokens.count { $0.kind == .word }
    words += count
    if let share { self[keyPath: share] += count }
  }
}
