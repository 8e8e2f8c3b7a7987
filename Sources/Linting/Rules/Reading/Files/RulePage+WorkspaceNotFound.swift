import SourceText

extension RulePage {
  /// The page of `workspace.not-found`.
  static let workspaceNotFound = RulePage(
    "workspace.not-found", .error,
    summary: "a folder that holds no letters",
    why: """
      The folder worked in holds templates/ and findings-bank/, and so does none above this one.
      Go there, or name it with --root.
      """,
    bad: [],
    good: [])
}
