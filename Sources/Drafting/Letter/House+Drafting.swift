package import FindingsBank
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
    guard let (assessment, force) = assessed(file).reporting(to: &diagnostics) else {
      return Diagnosed(nil, diagnostics)
    }
    let context = LetterContext(assessment, to: force, of: self, keepingOrigins: false)
    let markdown = templates.render(
      force.inspector.template, with: context.value, options: .letter
    ).reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let document = MarkdownReader.read(markdown, path: file.path + ", as drafted")
    // What Markdown cannot take is in a template: only a trace can say where.
    guard document.diagnostics.isEmpty else { return trace(file).map { $0?.letter } }
    return Diagnosed(Letter(force: force, document: document.value), diagnostics)
  }

  /// The same letter, together with where each word of it comes from.
  ///
  /// Takes a few times as long as drafting it without.
  package func trace(_ file: SourceFile) -> Diagnosed<TracedLetter?> {
    var diagnostics: [Diagnostic] = []
    guard let (assessment, force) = assessed(file).reporting(to: &diagnostics) else {
      return Diagnosed(nil, diagnostics)
    }
    let letter = trace(assessment, to: force).reporting(to: &diagnostics)
    return Diagnosed(letter, diagnostics)
  }

  /// An assessment as far as it can be read and, if it is sound, its letter with where each word of
  /// it comes from; for whoever looks for everything that is wrong.
  package func examine(_ file: SourceFile) -> Diagnosed<ExaminedAssessment> {
    var diagnostics: [Diagnostic] = []
    let (assessment, force) = read(file).reporting(to: &diagnostics)
    var letter: TracedLetter?
    if let force, !diagnostics.holdErrors {
      letter = trace(assessment, to: force).reporting(to: &diagnostics)
    }
    return Diagnosed(
      ExaminedAssessment(assessment: assessment, force: force, letter: letter), diagnostics)
  }

  /// The letter of an assessment without faults, likewise.
  package func trace(
    _ assessment: Assessment, to force: Force
  ) -> Diagnosed<TracedLetter?> {
    var diagnostics: [Diagnostic] = []
    let context = LetterContext(assessment, to: force, of: self, keepingOrigins: true)
    let trace = templates.trace(
      force.inspector.template, with: context.value, options: .letter
    ).reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let provenance = Provenance(trace, origins: context.origins)
    let document = MarkdownReader.read(trace.bytes, path: assessment.file.path)
    diagnostics += document.diagnostics.map { provenance.replacing($0) }
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    let letter = Letter(force: force, document: document.value)
    return Diagnosed(TracedLetter(letter: letter, provenance: provenance), diagnostics)
  }
}
