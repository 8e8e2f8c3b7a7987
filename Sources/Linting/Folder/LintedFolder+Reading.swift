package import Drafting
package import SourceText

extension LintedFolder {
  /// Reads the assessments of a folder and drafts their letters; every fault of every file, the
  /// house's own included, is reported.
  ///
  /// Where the house has errors no letter is drafted, and what an assessment names is not looked up:
  /// whatever the house lacks would be reported once more for each letter.
  package static func read(
    house: Diagnosed<House>, style: Diagnosed<HouseStyle>, assessments files: [SourceFile],
    samples: [String], drafts: [String]
  ) -> Diagnosed<LintedFolder> {
    var diagnostics = house.diagnostics + style.diagnostics
    let isSound = !house.diagnostics.holdErrors
    let examined = files.map { file in
      let read = house.value.examine(file)
      diagnostics += isSound ? read.diagnostics : read.diagnostics.filter { !$0.looksUpTheHouse }
      return read.value
    }
    let letters =
      !isSound
      ? []
      : examined.compactMap { examined -> LintedLetter? in
        guard let force = examined.force, let letter = examined.letter else { return nil }
        return LintedLetter(assessment: examined.assessment, force: force, prose: Prose(letter))
      }
    return Diagnosed(
      LintedFolder(
        house: house.value, style: style.value, assessments: examined.map(\.assessment),
        letters: letters, samples: samples, drafts: drafts), diagnostics)
  }
}

extension Diagnostic {
  /// Whether it may only say that the bank, the roster or a template lacks something.
  fileprivate var looksUpTheHouse: Bool {
    rule.hasPrefix("mustache.") || Self.lookingUp.contains(rule)
  }

  private static let lookingUp: Set = [
    "assessment.unknown-section", "assessment.unknown-topic", "assessment.unknown-finding",
    "assessment.unknown-slot", "assessment.unknown-wording", "assessment.missing-slot",
    "assessment.ambiguous-slot", "assessment.no-findings", "assessment.unanswered-section",
    "house.unknown-force", "bank.unknown-heading",
  ]
}
