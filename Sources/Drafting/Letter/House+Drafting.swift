import FindingsBank
import KeyValue
import LetterDocument
import Mustache
package import SourceText

extension House {
  /// The letter that an assessment asks for; nothing if it has faults, all of which are reported.
  ///
  /// Takes time in proportion to the letter's length.
  package func draft(_ file: SourceFile) -> Diagnosed<Letter?> {
    var diagnostics: [Diagnostic] = []
    guard
      let (force, context) = context(of: file, keepingOrigins: false)
        .reporting(to: &diagnostics)
    else { return Diagnosed(nil, diagnostics) }
    let markdown = templates.render(
      force.inspector.template, with: context.value, options: RenderOptions(escaping: .markdown)
    ).reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let document = MarkdownReader.read(markdown, path: "\(file.path), as drafted")
    // What Markdown cannot take is in a template: only a trace can say where.
    guard document.diagnostics.isEmpty else { return trace(file).map { $0?.letter } }
    return Diagnosed(Letter(force: force, document: document.value), diagnostics)
  }

  /// The same letter, together with where each word of it comes from.
  ///
  /// Takes a few times as long as drafting it without.
  package func trace(_ file: SourceFile) -> Diagnosed<TracedLetter?> {
    var diagnostics: [Diagnostic] = []
    guard
      let (force, context) = context(of: file, keepingOrigins: true)
        .reporting(to: &diagnostics)
    else { return Diagnosed(nil, diagnostics) }
    let trace = templates.trace(
      force.inspector.template, with: context.value, options: RenderOptions(escaping: .markdown)
    ).reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let provenance = Provenance(trace, origins: context.origins)
    let document = MarkdownReader.read(trace.bytes, path: file.path)
    diagnostics += document.diagnostics.map { provenance.replacing($0) }
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let letter = Letter(force: force, document: document.value)
    return Diagnosed(TracedLetter(letter: letter, provenance: provenance), diagnostics)
  }

  /// What a letter's template is filled with; nothing if the assessment has faults.
  private func context(
    of file: SourceFile, keepingOrigins: Bool
  ) -> Diagnosed<(Force, LetterContext)?> {
    let read = Assessment.read(file, bank: bank)
    var diagnostics = read.diagnostics
    let force = self.force(of: read.value).reporting(to: &diagnostics)
    if read.value.sections.allSatisfy(\.bullets.isEmpty), !diagnostics.holdErrors {
      diagnostics.append(
        Diagnostic(
          rule: "assessment.no-findings", "this assessment says nothing of what was found",
          at: .path(file.path),
          repair: .advice("answer the questions of \(inspection.sections.joined(separator: ", "))"))
      )
    }
    guard let force, !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let context = LetterContext(
      read.value, to: force, of: self, keepingOrigins: keepingOrigins)
    return Diagnosed((force, context), diagnostics)
  }

  /// The force that an assessment is for, which the file must be named for.
  private func force(of assessment: Assessment) -> Diagnosed<Force?> {
    guard let name = assessment.force else { return Diagnosed(nil) }
    guard let force = forces[name.text] else {
      return Diagnosed(nil, [unknownForce(name.text, at: .location(name.location))])
    }
    let expected = assessment.file.nameWithoutExtension
    guard force.slug == expected else {
      return Diagnosed(
        nil,
        [
          Diagnostic(
            rule: "assessment.wrong-force",
            "a file named \(expected).conf cannot be the assessment of '\(force.slug)'",
            at: name.location,
            repair: .advice(
              "write the force that it is for, or rename the file \(force.slug).conf:"
                + " each force has one assessment, named for it"))
        ])
    }
    return Diagnosed(force)
  }

  /// That there is no force of this name, and which one was most likely meant.
  package func unknownForce(_ name: String, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      rule: "house.unknown-force", "there is no force '\(name)'", at: place,
      repair: .nearest(
        to: name, among: forces.keys,
        otherwise: "the forces are in templates/forces.conf, by short name as thames-valley"))
  }
}
