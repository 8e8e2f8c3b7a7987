/// A rule about the files of a folder and how they fit together, or about several letters at once.
package protocol FolderRule: Rule {
  /// What the rule finds in a folder.
  func faults(in folder: LintedFolder) -> [RuleFault]
}
