import SourceText

/// Finds files of facts that nothing reads.
struct UnreadFile: FolderRule {
  let page = RulePage(
    "data.unread-file",
    summary: "a .conf file in templates/ that nothing reads",
    why: """
      Letters are made from inspection.conf, inspectors.conf and forces.conf, and house-style.conf says
      what lint looks for. Whatever is written in a file of another name comes to nothing: mostly the
      name is misspelt.
      """,
    bad: [
      RuleExample(
        "templates/house-stlye.conf",
        """
        longest-sentence = 40
        """)
    ],
    good: [
      RuleExample(
        "templates/house-style.conf",
        """
        longest-sentence = 40
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    folder.asides.filter { $0 != HouseStyle.path }.map { path in
      let isMisspelt = Spelling.nearest(to: path, among: [HouseStyle.path]) != nil
      return RuleFault(
        at: .path(path), "nothing reads this file",
        repair: .advice(
          isMisspelt
            ? "if it is meant for \(HouseStyle.path), name it so"
            : "move it out of templates/, or delete it"))
    }
  }
}
