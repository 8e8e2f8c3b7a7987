import Drafting
import FindingsBank
import KeyValue
import SourceText
import Wording

/// Tells which letters have another wording in a slot than the house wording.
struct SlotDeparture: FolderRule {
  let page = RulePage(
    "consistency.slot-departure", .note,
    summary: "a wording of a slot that is not the house wording, and who uses it",
    why: """
      The first wording of a slot is the house's; each other one makes letters differ. This counts
      the letters that have it, by the inspector who signs them, so that the two can agree: on the
      house wording, on another house wording, or on both. Illustrative letters, which nobody signs,
      are counted together.
      """,
    bad: [
      RuleExample(
        "findings-bank/calls.conf",
        """
        [calls]
        heading = Answering calls | Calls from the public

        [calls.speed]
        question = Are calls answered quickly?

        [calls.speed.quick]
        judgement = good
        text = The force answers {{share}} calls {{quickly}}.
        slot.quickly = without delay | [[quickly]]

        [calls.speed.slow]
        judgement = poor
        text = Callers wait too long for an answer.

        [calls.records]
        question = Are calls recorded?

        [calls.records.kept]
        judgement = good
        text = The force keeps a record of each call.

        [calls.records.searched]
        judgement = good
        text = Staff search these records before they send an officer.
        """)
    ],
    good: [
      RuleExample(
        "assessments/durham.conf",
        """
        force  = durham
        status = illustrative

        [calls]
        speed       = quick
        speed.share = nearly all
        records     = kept
        records     = searched

        [training]
        courses      = two-ways
        courses.time = month
        """)
    ])

  /// The most words of a wording that a message quotes.
  private static let longestQuotation = 8

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let letters = LettersByWording(folder)
    return folder.house.bank.findings.flatMap { finding in
      finding.slots.flatMap { slot -> [RuleFault] in
        guard case .choice(let wordings) = slot.filling, let house = wordings.first else {
          return []
        }
        return wordings.dropFirst().compactMap { wording in
          letters.count(of: wording).map { fault(wording, insteadOf: house, $0) }
        }
      }
    }
  }

  private func fault(
    _ wording: FoldedText, insteadOf house: FoldedText, _ count: LettersByWording.Count
  ) -> RuleFault {
    RuleFault(
      at: .location(wording.location),
      "'\(quoted(wording))' stands for the house wording '\(quoted(house))' in \(count.text)")
  }

  private func quoted(_ text: FoldedText) -> String {
    let wording = Wording(text.text)
    return wording.text(of: wording.tokens.indices, longest: Self.longestQuotation)
  }
}
