import Drafting
import Importing
import SourceText

/// `letterbank import LETTER`: the assessment that a letter would be drafted from.
struct ImportCommand {
  let session: Session

  /// Prints the assessment of a letter, and on the standard error what became of its words.
  func run(_ path: String) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (_, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let force = namedForce(in: house).reporting(to: &diagnostics)
    guard !diagnostics.holdErrors,
      let file = readLetter(path).reporting(to: &diagnostics),
      let letter = Importer(house).read(
        file, force: force, prefersHouse: session.options.prefersHouse
      ).reporting(to: &diagnostics)
    else { return session.fail(diagnostics) }
    let text = letter.assessment
    let report = ImportReport(
      letter: letter, assessment: text, faults: faults(of: text, for: letter.force, in: house))
    session.reportJSON(report.json)
    if !session.options.json {
      session.surroundings.console.print(text)
      session.account(
        report.text(color: session.surroundings.colors(.error, session.options.color)))
    }
    session.show(diagnostics)
    return .done
  }

  private func namedForce(in house: House) -> Diagnosed<Force?> {
    guard let name = session.options.force else { return Diagnosed(nil) }
    guard let force = house.forces[name] else {
      return Diagnosed(nil, [house.unknownForce(name, at: .nowhere)])
    }
    return Diagnosed(force)
  }

  private func readLetter(_ path: String) -> Diagnosed<SourceFile?> {
    let read = NamedFile(path, in: session.surroundings)
      .read(limit: Importer.largestFile, allowsPageBreaks: true)
    guard let file = read.value, file.isBlank else { return read }
    return Diagnosed(
      nil, [Diagnostic(rule: "source.empty", "this file is empty", at: .path(path))])
  }

  /// What keeps a letter from being drafted from an assessment, as a sentence of its own in one that
  /// is illustrative.
  private func faults(of text: String, for force: Force, in house: House) -> [Diagnostic] {
    let file = SourceFile(path: "assessments/\(force.slug).conf", text: text)
    return house.draft(file).diagnostics
  }
}
