package import Drafting
package import FindingsBank
import KeyValue
import SharedWork
package import SourceText

/// Everything in a folder that rules look at.
package struct LintedFolder: Sendable {
  /// Templates, facts, roster and bank.
  package let house: House
  /// What the house prefers.
  package let style: HouseStyle
  /// The assessments, faulty ones too, in the order of their files.
  package let assessments: [Assessment]
  /// The letters that could be drafted, in the same order.
  package let letters: [LintedLetter]
  /// Whether the house itself has no errors: if it has, what seems unused may only be misspelt.
  package let isSound: Bool
  /// What reading and drafting reported, which no rule need say again.
  package let reported: [Diagnostic]
  /// The paths of the files of facts that no letter is made from, in order.
  package let asides: [String]
  /// The short names of the forces that have an assessment, be its file misnamed.
  package var assessedForces: Set<String> {
    Set(assessments.flatMap { [$0.file.nameWithoutExtension, $0.force?.text].compactMap { $0 } })
  }
  /// The paths of samples, in order.
  package let samples: [String]
  /// The paths of drafts, in order.
  package let drafts: [String]
  /// Who looks at the letters.
  let workers: any Workforce
  /// The words of the first letters.
  let kept: [Prose]
}
