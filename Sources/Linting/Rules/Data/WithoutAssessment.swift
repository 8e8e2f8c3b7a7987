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
    return [("sample", folder.samples), ("draft", folder.drafts)].flatMap { kind, paths in
      paths.compactMap { path in
        let name = path.split(separator: "/").last ?? ""
        let force = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
        guard !assessed.contains(force) else { return nil }
        let nearest = Spelling.nearest(to: force, among: assessed)
        return RuleFault(
          at: .path(path), "there is no assessment for this \(kind)",
          repair: .advice(
            nearest.map { "if it is for '\($0)', name it so" }
              ?? "write assessments/\(force).conf, or delete the \(kind)"))
      }
    }
  }
}
