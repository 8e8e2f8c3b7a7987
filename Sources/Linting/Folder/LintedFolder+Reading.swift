package import Drafting
import FindingsBank
package import SharedWork
package import SourceText

extension LintedFolder {
  /// Reads the assessments of a folder and drafts their letters; every fault of every file, the
  /// house's own included, is reported.
  ///
  /// What an assessment names is not looked up where the files that would hold it have errors:
  /// whatever they lack would be reported once more for each letter.
  package static func read(
    house: Diagnosed<House>, style: Diagnosed<HouseStyle>, assessments files: [SourceFile],
    asides: [String], samples: [String], drafts: [String],
    workers: any Workforce, keeping mostKept: Int = LintedFolder.mostKept
  ) -> Diagnosed<LintedFolder> {
    let doubtful = house.diagnostics.filter { $0.severity == .error }
    let pieces = workers.pieces(of: files.count, atMost: LintedFolder.mostAtOnce)
    let examined = workers.map(pieces.count) { piece in
      pieces[piece].map { index in
        ExaminedFile(
          house.value.examine(files[index]), unless: doubtful,
          keepingProse: index < mostKept)
      }
    }.flatMap(\.self)
    let diagnostics =
      house.diagnostics + style.diagnostics + examined.flatMap(\.diagnostics)
    return Diagnosed(
      LintedFolder(
        house: house.value, style: style.value, assessments: examined.map(\.assessment),
        letters: examined.compactMap(\.letter), isSound: doubtful.isEmpty, reported: diagnostics,
        asides: asides, samples: samples, drafts: drafts, workers: workers,
        kept: examined.compactMap(\.prose)),
      diagnostics)
  }
}

/// What is left of an assessment and its letter once it was read.
private struct ExaminedFile: Sendable {
  let assessment: Assessment
  let letter: LintedLetter?
  /// The words of the letter, if they are kept.
  let prose: Prose?
  let diagnostics: [Diagnostic]

  init(
    _ examined: Diagnosed<ExaminedAssessment>, unless doubtful: [Diagnostic],
    keepingProse keepsProse: Bool
  ) {
    assessment = examined.value.assessment
    let traced = examined.value.letter
    letter = examined.value.force.flatMap { [assessment] force in
      traced.map { _ in LintedLetter(assessment: assessment, force: force) }
    }
    prose = keepsProse ? traced.map { Prose($0) } : nil
    diagnostics = examined.diagnostics.filter { fault in
      !doubtful.contains { fault.mayFollow(from: $0) }
    }
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
