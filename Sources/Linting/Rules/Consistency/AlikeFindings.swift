import Drafting
import FindingsBank
import SourceText
import Wording

/// Finds findings of the bank that say nearly the same.
struct AlikeFindings: FolderRule {
  let page = RulePage(
    "consistency.alike-findings",
    summary: "two findings of the bank that are nearly alike",
    why: """
      Two findings that differ in a word or two are mostly one: letters then say the same thing in
      two ways, by chance. A slot can hold what differs. Findings are compared with their house
      wordings; two that differ in a "not", a number or a name, or that judge differently, say
      different things and are let be.
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
        slot.quickly = quickly | without delay

        [calls.speed.slow]
        judgement = poor
        text = Callers wait too long for an answer.

        [calls.records]
        question = Are calls recorded?

        [calls.records.kept]
        judgement = good
        text = The force keeps a record of each call that is made by a member of the public.

        [calls.records.searched]
        judgement = good
        text = [[The force keeps a record of every call that is made by a member of the public.]]
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

        [training.courses.two-ways]
        judgement = neutral
        text = All staff of the control room have been on a course {{time}} of the year.

        [training.courses.none]
        judgement = neutral
        text = All staff of the control room have not been on a course {{time}} of the year.
        slot.time = in March
        """)
    ])

  /// The likeness from which two findings are reported.
  private static let least = 0.9

  func faults(in folder: LintedFolder) -> [RuleFault] {
    var vocabulary = Vocabulary()
    let findings = folder.house.bank.findings.map { finding in
      (finding: finding, words: WordList(Wording(finding.houseText), vocabulary: &vocabulary))
    }
    let meaning = MeaningWords(of: folder.house)
    var faults: [RuleFault] = []
    for (index, (finding, words)) in findings.enumerated() {
      for (earlier, otherWords) in findings[..<index]
      where earlier.judgement == finding.judgement {
        guard let likeness = words.likeness(to: otherWords, atLeast: Self.least) else { continue }
        let difference = WordingDifference(from: earlier.houseText, to: finding.houseText)
        guard difference.reasons(by: meaning).isEmpty else { continue }
        faults.append(fault(finding, earlier, likeness, difference))
      }
    }
    return faults
  }

  private func fault(
    _ finding: Finding, _ earlier: Finding, _ likeness: Double, _ difference: WordingDifference
  ) -> RuleFault {
    RuleFault(
      at: .location(finding.location),
      "'\(finding.id)' is nearly the finding '\(earlier.id)': "
        + "\(Int(likeness * 100))% of the words are the same",
      repair: .advice(
        difference.isEmpty
          ? "keep one of the two"
          : "make one of the two, with a slot for what differs: \(difference.shown)"),
      notes: [.init("'\(earlier.id)' is here", at: earlier.location)])
  }
}
