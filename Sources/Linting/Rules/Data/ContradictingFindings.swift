import FindingsBank
import SourceText

/// Finds two findings in one letter of which the bank says that they contradict each other.
struct ContradictingFindings: FolderRule {
  let page = RulePage(
    "data.contradicting-findings",
    summary: "two findings in one letter that contradict each other",
    why: """
      A letter that praises a force for what it blames it for two lines below is believed in neither.
      The bank says which findings exclude each other, on lines 'excludes = …'; it is enough that one
      of the two says so.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed       = quick
        speed.share = most
        speed       = [[slow]]

        [training]
        courses = none
        """)
    ],
    good: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    folder.assessments.flatMap { faults(in: $0) }
  }

  private func faults(in assessment: Assessment) -> [RuleFault] {
    let selections = assessment.selections
    let positions = Dictionary(
      zip(selections.map(\.finding.id), selections.indices), uniquingKeysWith: { first, _ in first }
    )
    // By the later of the two and then by the earlier one. The last selection is looked at first, so
    // that where both say so it is the later one that is believed.
    var exclusions: [Int: [Int: Exclusion]] = [:]
    for index in selections.indices.reversed() {
      for exclusion in selections[index].finding.exclusions {
        guard let other = exclusion.excluded.flatMap({ positions[$0] }), other != index else {
          continue
        }
        let (earlier, later) = (min(index, other), max(index, other))
        if exclusions[later]?[earlier] == nil {
          exclusions[later, default: [:]][earlier] = exclusion
        }
      }
    }
    return exclusions.sorted { $0.key < $1.key }.flatMap { later, exclusions in
      exclusions.sorted { $0.key < $1.key }.map { earlier, exclusion in
        fault(selections[later], selections[earlier], exclusion)
      }
    }
  }

  private func fault(
    _ later: SelectedFinding, _ earlier: SelectedFinding, _ exclusion: Exclusion
  ) -> RuleFault {
    let names = [later, earlier].map(\.finding.id)
    let known = names[0].topic == names[1].topic ? names.map(\.name) : names.map(\.description)
    return RuleFault(
      at: .location(later.chosenAt), "'\(known[0])' contradicts '\(known[1])'",
      repair: .advice("keep the one that is true of this force"),
      notes: [
        .init("chosen here", at: earlier.chosenAt),
        .init("the bank says so", at: exclusion.location),
      ])
  }
}
