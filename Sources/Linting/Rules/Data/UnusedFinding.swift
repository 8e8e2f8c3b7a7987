import Drafting
import FindingsBank
import SourceText

/// Finds findings that no letter uses.
struct UnusedFinding: FolderRule {
  let page = RulePage(
    "data.unused-finding", .note,
    summary: "a finding that no letter uses",
    why: """
      A bank grows with every inspection. What no letter says may be a phrasing kept for later, or one
      that another has taken the place of: then it is only one more for inspectors to read past.
      """,
    bad: [
      RuleExample(
        "findings-bank/training.conf",
        """
        [training]
        heading = Training

        [training.courses]
        question = Are staff trained?
        required = yes

        [training.courses.two-ways]
        judgement = good
        text = Staff are trained in two ways:
        item = on a course in their first {{time}}; and
        item = by experienced staff.

        [training.courses.none]
        judgement = poor
        text = The force has no courses for its staff.

        [training.courses.planned]
        judgement = mixed
        text = [[Courses are planned.]]
        """)
    ],
    good: [
      RuleExample(
        "findings-bank/training.conf",
        """
        [training]
        heading = Training

        [training.courses]
        question = Are staff trained?
        required = yes

        [training.courses.two-ways]
        judgement = good
        text = Staff are trained in two ways:
        item = on a course in their first {{time}}; and
        item = by experienced staff.

        [training.courses.none]
        judgement = poor
        text = The force has no courses for its staff.
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    // What could not be read may choose any of them.
    guard folder.isSound, folder.assessments.allSatisfy(\.isWhole) else { return [] }
    let used = Set(folder.assessments.flatMap(\.selections).map(\.finding.id))
    return folder.house.bank.findings.filter { !used.contains($0.id) }.map { finding in
      RuleFault(
        at: .location(finding.location), "no letter uses the finding '\(finding.id)'")
    }
  }
}
