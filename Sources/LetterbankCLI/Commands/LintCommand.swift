import Drafting
import LetterDocument
import Linting
import SourceText

/// `letterbank lint [FILE…]`: everything that is wrong.
struct LintCommand {
  let session: Session

  /// Looks at the whole folder, or at the files named.
  func run(_ files: [String]) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard
      let workspace = Workspace.find(session.options, in: session.surroundings)
        .reporting(to: &diagnostics)
    else { return session.fail(diagnostics) }
    let folder = read(workspace).reporting(to: &diagnostics)
    let linter = Linter(folder.style)
    diagnostics += linter.diagnostics(in: folder)
    for path in files {
      guard
        let file = NamedFile(path, in: session.surroundings).read().reporting(to: &diagnostics)
      else { continue }
      let document =
        path.hasSuffix(".md")
        ? MarkdownReader.read(file).value : PlainTextReader.read(file.bytes)
      diagnostics += linter.diagnostics(in: Prose(document, in: file))
    }
    session.show(diagnostics)
    session.reportJSON(DiagnosticsReport(diagnostics.inOrder()))
    let isBad = session.options.isStrict ? !diagnostics.isEmpty : diagnostics.holdErrors
    return isBad ? .found : .done
  }

  private func read(_ workspace: Workspace) -> Diagnosed<LintedFolder> {
    let files = workspace.readHouseFiles()
    var house = House.read(files.value)
    house.diagnostics += files.diagnostics
    var diagnostics: [Diagnostic] = []
    let assessments = workspace.readAssessments().reporting(to: &diagnostics)
    let samples = workspace.sampleNames().reporting(to: &diagnostics)
    let folder = LintedFolder.read(
      house: house, style: Diagnosed(HouseStyle()), assessments: assessments,
      samples: samples.map(workspace.shownSample), drafts: workspace.drafts())
    return Diagnosed(folder.value, diagnostics + folder.diagnostics)
  }
}
