import SourceText

extension RulePage {
  /// The page of `file.no-permission`.
  static let fileNoPermission = RulePage(
    "file.no-permission", .error,
    summary: "a file or folder that may not be read",
    why: """
      Ask its owner, or change its permissions.
      """,
    bad: [],
    good: [])
}
