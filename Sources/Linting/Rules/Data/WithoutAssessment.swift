import FindingsBank
import SourceText

/// Finds samples and drafts of letters that there is no assessment for.
struct WithoutAssessment: FolderRule {
  let page = RulePage(
    "data.without-assessment",
    summary: "a sample or draft without an assessment",
    why: """
      The file is named for a force that has no assessment, so no letter is ever compared with it or
      written over it. The assessment was deleted or renamed, or the file's name is misspelt.
      """,
    bad: [
      RuleExample(
        "samples/sussex.md",
        """
        Dear Chief Constable
        """),
      RuleExample(
        "out/sussex.txt",
        """
        Dear Chief Constable
        """),
    ],
    good: [
      RuleExample(
        "samples/durham.txt",
        """
        Dear Chief Constable
        """),
      RuleExample(
        "out/essex.md",
        """
        Dear Chief Constable
        """),
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let assessed = folder.assessedForces
    return [("sample", folder.samples), ("draft", folder.drafts)].flatMap {
      kind, paths -> [RuleFault] in
      // A name that has its file already is not what another file was to be named.
      let free = assessed.subtracting(paths.map(namesake))
      return paths.compactMap { path -> RuleFault? in
        let force = namesake(of: path)
        guard !assessed.contains(force) else { return nil }
        let nearest = Spelling.nearest(to: force, among: free)
        return RuleFault(
          at: .path(path), "there is no assessment for this \(kind)",
          repair: .advice(
            nearest.map { "if it is for '\($0)', name it so" }
              ?? "write assessments/\(force).conf, or delete the \(kind)"))
      }
    }
  }

  /// The force that a file is named for.
  private func namesake(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }
}
