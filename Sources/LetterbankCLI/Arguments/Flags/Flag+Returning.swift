extension Flag {
  // MARK: Bringing edits back

  static let into = Flag(
    "into", takes: "DIR", "bring the edits of a draft back into its assessment, in assessments/",
    sets: \.into)
  static let yes = Flag("yes", "write without asking", turnsOn: \.isDecided)
}
