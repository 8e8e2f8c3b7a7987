import Drafting
import LetterDocument
import SourceText

/// `letterbank explain FORCE`: where every word of a letter comes from.
struct ExplainCommand {
  let session: Session

  /// Explains a force's letter, or the places of it that are asked for.
  func run(_ force: String) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    guard house.roster[force] != nil else {
      return session.fail(diagnostics + [house.unknownForce(force, at: .nowhere)])
    }
    let traced = workspace.readAssessment(of: force).reporting(to: &diagnostics)
      .flatMap { house.trace($0).reporting(to: &diagnostics) }
    guard let traced else { return session.fail(diagnostics) }
    let format = session.options.formats.first ?? .text
    let color = session.colorsOutput
    if let place = session.options.place {
      let text = traced.written(format)
      guard let places = text.ranges(of: place).reporting(to: &diagnostics) else {
        return session.fail(diagnostics)
      }
      session.report(PlaceReport(text: text, places: places, bank: house.bank).text(color: color))
    } else {
      session.reportJSON(
        ExplainReport(force: force, format: format, segments: traced.segments(format)))
      session.report(
        LetterView(traced.segments(format, width: 0), bank: house.bank).text(color: color))
    }
    session.show(diagnostics)
    return .done
  }
}
