import SourceText

extension RulePage {
  /// The page of `file.link-outside`.
  static let fileLinkOutside = RulePage(
    "file.link-outside", .error,
    summary: "a link that leads out of the folder",
    why: """
      What letters are made from stands in the folder itself. Put the thing itself there.
      """,
    bad: [],
    good: [])
}
