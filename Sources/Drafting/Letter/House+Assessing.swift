package import FindingsBank
import KeyValue
package import SourceText

extension House {
  /// An assessment that a letter can be drafted from; nothing if it has faults, all of which are
  /// reported.
  package func assess(_ file: SourceFile) -> Diagnosed<Assessment?> {
    assessed(file).map { $0?.0 }
  }

  /// An assessment without faults, and the force that it is for.
  func assessed(_ file: SourceFile) -> Diagnosed<(Assessment, Force)?> {
    var diagnostics: [Diagnostic] = []
    let (assessment, force) = read(file).reporting(to: &diagnostics)
    guard let force, !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    return Diagnosed((assessment, force), diagnostics)
  }

  /// An assessment as far as it can be read, and the force that it is for, if there is such a
  /// force.
  func read(_ file: SourceFile) -> Diagnosed<(Assessment, Force?)> {
    var diagnostics: [Diagnostic] = []
    let assessment = Assessment.read(file, bank: bank).reporting(to: &diagnostics)
    let force = self.force(of: assessment).reporting(to: &diagnostics)
    if assessment.isBlank, assessment.isWhole {
      let sections = inspection.sections.map(\.text)
      diagnostics.append(
        Diagnostic(
          rule: "assessment.no-findings", "this assessment says nothing of what was found",
          at: .path(file.path),
          repair: .advice("answer the questions of \(sections.joined(separator: ", "))"))
      )
    } else if assessment.isWhole {
      diagnostics += unansweredSections(of: assessment)
    }
    return Diagnosed((assessment, force), diagnostics)
  }

  /// That an assessment says nothing of a section: the letter has none then, and can be drafted,
  /// but it is seldom meant.
  private func unansweredSections(of assessment: Assessment) -> [Diagnostic] {
    inspection.sections.filter { assessment.section($0.text)?.bullets.isEmpty ?? true }.map {
      section in
      Diagnostic(
        .warning, rule: "assessment.unanswered-section", "nothing is said of '\(section.text)'",
        at: .path(assessment.file.path),
        repair: .advice("answer its questions below a line [\(section.text)]"))
    }
  }

  /// The force that an assessment is for, which the file must be named for.
  private func force(of assessment: Assessment) -> Diagnosed<Force?> {
    guard let name = assessment.force else { return Diagnosed(nil) }
    guard let force = roster[name.text] else {
      return Diagnosed(nil, [unknownForce(name.text, at: .location(name.location))])
    }
    let expected = assessment.file.nameWithoutExtension
    guard force.slug == expected else {
      return Diagnosed(
        nil,
        [
          Diagnostic(
            rule: "assessment.wrong-force", Self.wrongFile(for: force.slug),
            at: name.location,
            repair: .advice(
              "write the force that this file is for, or name it \(force.slug).conf if none is named so yet"
            ))
        ])
    }
    return Diagnosed(force)
  }

  /// That a file may be the assessment of a force that has none, and is not named so.
  package static func misnamedAssessment(of force: String, at path: String) -> Diagnostic {
    Diagnostic(
      .warning, rule: "assessment.misnamed-file", wrongFile(for: force), at: .path(path),
      repair: .advice("if it is meant for that, name it \(force).conf"))
  }

  private static func wrongFile(for force: String) -> String {
    "the assessment of '\(force)' is \(force).conf, not this file"
  }

  /// That there is no force of this name, and which one was most likely meant.
  package func unknownForce(_ name: String, at place: Diagnostic.Place) -> Diagnostic {
    // The name of one of the force's files may have been given instead.
    let file = name.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    let words = file.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: "-")
    let slugs = roster.slugs
    let likely = slugs.filter { slug in
      !words.isEmpty && (words.hasPrefix(slug) || slug.hasPrefix(words))
    }
    return Diagnostic(
      rule: "house.unknown-force", "there is no force '\(name)'", at: place,
      repair: likely.count == 1
        ? .replacement(likely[0])
        : .nearest(
          to: words, among: slugs,
          otherwise: "the forces are in templates/forces.conf, by short name as thames-valley"))
  }
}
