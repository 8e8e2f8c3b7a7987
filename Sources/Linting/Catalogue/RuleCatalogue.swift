/// Every rule there is.
package enum RuleCatalogue {
  /// The rules about the words of a letter.
  package static let wording: [any WordingRule] = [
    Contraction(),
    RepeatedWord(),
    WrongWeekday(),
  ]

  /// The rules about a folder, and about several letters at once.
  package static let folder: [any FolderRule] = [
    ContradictingFindings(),
    EmbargoBeforeLetter(),
    IncompleteAddress(),
    UnansweredTopic(),
    UnassessedForce(),
    UnknownName(),
    UnusedFact(),
    UnusedFinding(),
    UnusedInspector(),
    UnusedTemplate(),
    WithoutAssessment(),
  ]

  /// The pages of all rules, in order of name.
  package static var pages: [RulePage] {
    (wording.map(\.page) + folder.map(\.page) + reading).sorted { $0.name < $1.name }
  }
}
