import SourceText

extension RulePage {
  /// The page of `assessment.misnamed-file`.
  static let assessmentMisnamedFile = RulePage(
    "assessment.misnamed-file",
    summary: "a file that may be an assessment, by whose name nothing finds it",
    why: """
      An assessment is found by its file's name: the force's short name in small letters, then .conf.
      Some editors add an ending of their own, as in kent.conf.txt, and the force gets no letter.
      """,
    bad: [],
    good: [])
}
