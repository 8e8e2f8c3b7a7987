package import Drafting
package import FindingsBank

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
  /// The paths of samples, in order.
  package let samples: [String]
  /// The paths of drafts, in order.
  package let drafts: [String]
}
