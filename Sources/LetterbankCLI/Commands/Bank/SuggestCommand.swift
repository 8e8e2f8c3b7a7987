import Drafting
import FindingsBank
import Importing
import SourceText

/// `letterbank bank --suggest LETTER…`: findings that a bank could have.
struct SuggestCommand {
  let session: Session

  /// Prints what some letters have in common as lines for files of a bank.
  func run(_ paths: [String]) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    let bank = readBank().reporting(to: &diagnostics)
    let letters = paths.compactMap { session.readLetter($0).reporting(to: &diagnostics) }
    guard !diagnostics.holdErrors else { return session.fail(diagnostics) }
    let report = SuggestReport(
      suggestions: BankSuggestions(LetterPile(letters, apartFrom: bank), for: bank))
    session.show(diagnostics)
    session.reportJSON(report.json)
    if !session.options.json {
      session.surroundings.console.print(report.bankText)
      session.account(report.account)
    }
    return .done
  }

  /// The bank of the folder, or an empty one where there is no folder of letters yet.
  private func readBank() -> Diagnosed<Bank> {
    let found = Workspace.find(session.options, in: session.surroundings)
    guard let workspace = found.value else {
      return Diagnosed(
        Bank.read([]).value, session.options.root == nil ? [] : found.diagnostics)
    }
    let files = workspace.readHouseFiles()
    var read = Bank.read(files.value.bank)
    read.diagnostics += files.diagnostics
    return read
  }
}
