import LetterDocument
package import SourceText

extension RuleExample {
  /// What is said of the example: by the rule itself of words of a letter; in a file, where it is
  /// marked, in the words of the page's summary.
  package func diagnostics(by page: RulePage, _ style: HouseStyle) -> [Diagnostic] {
    if let path {
      let file = SourceFile(path: path, text: text)
      let places: [Diagnostic.Place] =
        places.isEmpty ? [.path(path)] : places.map { .location(file.location($0)) }
      return places.map { place in
        Diagnostic(
          style.severity(of: page) ?? page.severity, rule: page.name, page.summary, at: place)
      }
    }
    let file = SourceFile(path: "letter.md", text: text)
    guard let rule = RuleCatalogue.wording.first(where: { $0.page.name == page.name }) else {
      return []
    }
    return rule.faults(in: Prose(MarkdownReader.read(file).value, in: file), style).map { fault in
      Diagnostic(
        style.severity(of: page) ?? page.severity, rule: page.name, fault.message, at: fault.place,
        repair: fault.repair, notes: fault.notes)
    }
  }
}
