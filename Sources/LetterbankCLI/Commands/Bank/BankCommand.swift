import Drafting
import FindingsBank
import KeyValue
import SourceText

/// `letterbank bank`: the findings, and which letters use each.
struct BankCommand {
  let session: Session

  /// Shows the whole bank.
  func run() -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let assessments = workspace.assessedForces().reporting(to: &diagnostics).compactMap { force in
      workspace.readAssessment(of: force).reporting(to: &diagnostics)
        .flatMap { house.assess($0).reporting(to: &diagnostics) }
    }
    let report = BankReport(
      usage: BankUsage(of: house.bank, in: assessments), questions: questions(of: house.bank),
      reuse: ReuseFigures(of: assessments),
      mostAlike: MostAlikeFindings(in: house.bank), diagnostics: diagnostics)
    session.show(diagnostics)
    session.reportJSON(report.json)
    session.report(report.text(color: session.colorsOutput))
    return diagnostics.holdErrors ? .failed : .done
  }

  private func questions(of bank: Bank) -> [String: String] {
    let topics = bank.sections.flatMap { section in
      section.topics.map { topic in
        let question = topic.question?.text ?? ""
        return (
          "\(section.name).\(topic.name)", topic.isRequired ? question + " (required)" : question
        )
      }
    }
    return Dictionary(topics, uniquingKeysWith: { first, _ in first })
  }
}
