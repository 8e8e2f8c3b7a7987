import FindingsBank
import Foundation
import Importing
import Recognition
import SourceText
import Testing
import Wording

@Suite("Proposals for a bank")
struct BankSuggestionsTests {
  @Test("what the five published letters propose for an empty bank")
  func published() throws {
    let files = try Repository.published.map(Repository.sample)
    let bank = Bank.read([]).value
    let suggestions = BankSuggestions(LetterPile(files, apartFrom: bank), for: bank)
    #expect(2 * suggestions.coveredWords >= suggestions.recurringWords)
    let sources = suggestions.sections.map {
      SourceFile(path: "findings-bank/\($0.name).conf", text: $0.text)
    }
    let read = Bank.read(sources)
    #expect(DiagnosticRenderer().render(read.diagnostics) == "")
    #expect(read.value.findings.count == suggestions.proposals.count)
    let rest = BankSuggestions(LetterPile(files, apartFrom: read.value), for: read.value)
    #expect(rest.recurringWords == suggestions.recurringWords - suggestions.coveredWords)
  }
}
