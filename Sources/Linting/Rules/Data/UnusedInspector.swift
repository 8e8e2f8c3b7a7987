import Drafting
import KeyValue
import SourceText

/// Finds inspectors who sign for no force.
struct UnusedInspector: FolderRule {
  let page = RulePage(
    "data.unused-inspector", .note,
    summary: "an inspector whom no force has",
    why: """
      Nobody's letter is signed by this inspector. It may be that an inspector has left, or that a force
      still has the one before.
      """,
    bad: [
      RuleExample(
        "templates/inspectors.conf",
        """
        [eastern]
        name    = The Eastern Inspector
        honours = QPM
        region  = Eastern Region

        [northern]
        name     = The Northern Inspector
        template = northern

        [western]
        name = [[The Western Inspector]]
        """)
    ],
    good: [
      RuleExample(
        "templates/inspectors.conf",
        """
        [eastern]
        name    = The Eastern Inspector
        honours = QPM
        region  = Eastern Region

        [northern]
        name     = The Northern Inspector
        template = northern
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    // A force that could not be read may well have this inspector.
    guard folder.isSound else { return [] }
    let signing = Set(folder.house.roster.forces.map(\.inspector.slug))
    return folder.house.inspectors.values.filter { !signing.contains($0.slug) }
      .sorted { $0.slug < $1.slug }.map { inspector in
        RuleFault(
          at: .location(inspector.name.location), "no force has the inspector '\(inspector.slug)'")
      }
  }
}
