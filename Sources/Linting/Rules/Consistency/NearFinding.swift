import Drafting
import FindingsBank
import KeyValue
import SourceText
import Wording

/// Finds free text that says nearly what a finding of the bank says.
struct NearFinding: FolderRule {
  let page = RulePage(
    "consistency.near-finding",
    summary: "free text that is close to a finding of the bank",
    why: """
      Free text is for what one force alone is told. Where it is close to a finding, the finding
      says the same in the house's words, and faults that were mended there are likely to be still
      in the free text. Text that differs by a "not" or the like means something else and is let be.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable
        address    = Police Headquarters
        address    = Newtown AB1 2CD

        [calls]
        speed   = slow
        records = "[[The force keeps a record of every call.]]"

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
        address    = Police Headquarters
        address    = Newtown AB1 2CD

        [calls]
        speed   = slow
        records = "The force does not keep a record of each call."
        records = "Officers said that the force would keep a better record if calls were fewer."

        [training]
        courses = none
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let texts = folder.assessments.flatMap(\.statements).compactMap { statement in
      if case .freeText(let text) = statement { text } else { nil }
    }
    guard !texts.isEmpty else { return [] }
    var search = AlikeFindingSearch(folder.house.bank)
    let meaning = MeaningWords(of: folder.house)
    return texts.compactMap { text in
      guard let nearest = search.nearest(to: text.text) else { return nil }
      let difference = WordingDifference(from: nearest.text, to: text.text)
      guard !difference.reasons(by: meaning).contains(.negation) else { return nil }
      return fault(text, nearest, difference)
    }
  }

  private func fault(
    _ text: FoldedText, _ nearest: AlikeFindingSearch.Match, _ difference: WordingDifference
  ) -> RuleFault {
    let id = nearest.finding.id
    guard !difference.isEmpty else {
      return RuleFault(
        at: .location(text.location), "this free text is the finding '\(id)'",
        repair: .advice("write \(id.name) instead"),
        notes: [.init("the finding is here", at: nearest.finding.location)])
    }
    return RuleFault(
      at: .location(text.location), "this free text is close to the finding '\(id)'",
      repair: .advice("write \(id.name), unless what differs is meant: \(difference.shown)"),
      notes: [.init("the finding is here", at: nearest.finding.location)])
  }
}
