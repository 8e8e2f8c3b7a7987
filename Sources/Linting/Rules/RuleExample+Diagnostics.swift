import LetterDocument
package import SourceText

extension RuleExample {
  /// What the rule says of the example.
  package func diagnostics(by page: RulePage, _ style: HouseStyle) -> [Diagnostic] {
    if path != nil { return ExampleFolder(self).diagnostics.filter { $0.rule == page.name } }
    let file = SourceFile(path: "letter.md", text: text)
    guard let rule = RuleCatalogue.wording.first(where: { $0.page.name == page.name }) else {
      return []
    }
    return rule.faults(in: Prose(MarkdownReader.read(file).value, in: file), .ofExamples).map {
      fault in
      Diagnostic(
        style.severity(of: page) ?? page.severity, rule: page.name, fault.message, at: fault.place,
        repair: fault.repair, notes: fault.notes)
    }
  }
}
