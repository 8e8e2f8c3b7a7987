package import Drafting
package import SourceText

extension LintedFolder {
  /// Reads the assessments of a folder and drafts their letters; every fault of every file, the
  /// house's own included, is reported.
  ///
  /// What an assessment names is not looked up where the files that would hold it have errors:
  /// whatever they lack would be reported once more for each letter.
  package static func read(
    house: Diagnosed<House>, style: Diagnosed<HouseStyle>, assessments files: [SourceFile],
    asides: [String], samples: [String], drafts: [String]
  ) -> Diagnosed<LintedFolder> {
    var diagnostics = house.diagnostics + style.diagnostics
    let doubtful = house.diagnostics.filter { $0.severity == .error }
    let examined = files.map { file in
      let read = house.value.examine(file)
      diagnostics += read.diagnostics.filter { fault in
        !doubtful.contains { fault.mayFollow(from: $0) }
      }
      return read.value
    }
    let letters = examined.compactMap { examined -> LintedLetter? in
      guard let force = examined.force, let letter = examined.letter else { return nil }
      return LintedLetter(assessment: examined.assessment, force: force, prose: Prose(letter))
    }
    return Diagnosed(
      LintedFolder(
        house: house.value, style: style.value, assessments: examined.map(\.assessment),
        letters: letters, isSound: doubtful.isEmpty, reported: diagnostics, asides: asides,
        samples: samples, drafts: drafts),
      diagnostics)
  }
}

extension Diagnostic {
  /// Whether it may only say that a file of the house lacks what an error there took away.
  fileprivate func mayFollow(from error: Diagnostic) -> Bool {
    let path = error.path ?? ""
    if path.hasSuffix("forces.conf") || path.hasSuffix("inspectors.conf") {
      return rule == "house.unknown-force" || rule == "mustache.missing-template"
    }
    if path.hasPrefix("findings-bank") { return Self.lookingUp.contains(rule) }
    return rule.hasPrefix("mustache.") || rule == "assessment.unanswered-section"
  }

  /// The rules about what an assessment looks up in the bank.
  private static let lookingUp: Set = [
    "assessment.unknown-section", "assessment.unknown-topic", "assessment.unknown-finding",
    "assessment.unknown-slot", "assessment.unknown-wording", "assessment.missing-slot",
    "assessment.ambiguous-slot", "assessment.no-findings", "assessment.unanswered-section",
    "bank.unknown-heading",
  ]
}
