import Drafting
import FindingsBank
import KeyValue
import SourceText

/// Finds forces that no assessment is for.
struct UnassessedForce: FolderRule {
  let page = RulePage(
    "data.unassessed-force", .note,
    summary: "a force without an assessment",
    why: """
      The roster has the force and no file in assessments/ is named for it, so it gets no letter. Before
      an inspection is finished that is as it should be; afterwards the file is missing, or misnamed.
      """,
    bad: [
      RuleExample(
        "templates/forces.conf",
        """
        [durham]
        name      = Durham Constabulary
        head      = Chief Constable
        inspector = northern

        [essex]
        name      = Essex Police
        head      = Chief Constable
        inspector = eastern

        [kent]
        name      = Kent Police
        head      = Chief Constable
        inspector = eastern

        [sussex]
        name      = [[Sussex Police]]
        head      = Chief Constable
        inspector = eastern
        """)
    ],
    good: [
      RuleExample(
        "templates/forces.conf",
        """
        [durham]
        name      = Durham Constabulary
        head      = Chief Constable
        inspector = northern

        [essex]
        name      = Essex Police
        head      = Chief Constable
        inspector = eastern

        [kent]
        name      = Kent Police
        head      = Chief Constable
        inspector = eastern
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let assessed = folder.assessedForces
    return folder.house.roster.forces.filter { !assessed.contains($0.slug) }.map { force in
      RuleFault(
        at: .location(force.name.location), "'\(force.slug)' has no assessment",
        repair: .advice("write assessments/\(force.slug).conf"))
    }
  }
}
