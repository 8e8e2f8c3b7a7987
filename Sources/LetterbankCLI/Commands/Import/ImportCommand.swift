import Drafting
import Importing
import SourceText

/// `letterbank import LETTER`: the assessment that a letter would be drafted from.
struct ImportCommand {
  let session: Session

  /// Prints the assessment of a letter, and on the standard error what became of its words.
  func run(_ path: String) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    let file = session.readLetter(path).reporting(to: &diagnostics)
    guard let (_, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let force = session.namedForce(in: house).reporting(to: &diagnostics)
    guard let file, !diagnostics.holdErrors,
      let letter = Importer(house).read(
        file, force: force, prefersHouse: session.options.prefersHouse
      ).reporting(to: &diagnostics)
    else { return session.fail(diagnostics) }
    let text = letter.assessment
    let report = ImportReport(
      letter: letter, assessment: text, faults: faults(of: text, for: letter.force, in: house),
      diagnostics: diagnostics)
    session.reportJSON(report.json)
    if !session.options.json {
      session.surroundings.console.print(text)
      session.account(
        report.text(color: session.surroundings.colors(.error, session.options.color)))
    }
    session.show(diagnostics)
    return .done
  }

  /// What keeps a letter from being drafted from an assessment, as a sentence of its own in one
  /// that is illustrative.
  private func faults(of text: String, for force: Force, in house: House) -> [Diagnostic] {
    let file = SourceFile(path: "assessments/\(force.slug).conf", text: text)
    return house.draft(file).diagnostics
  }
}
