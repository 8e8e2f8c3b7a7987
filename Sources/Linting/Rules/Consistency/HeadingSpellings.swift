import SourceText

/// The headings of some letters that differ in nothing but capitals and hyphens.
struct HeadingSpellings {
  /// A heading as one letter has it.
  private struct Heading {
    let text: String
    let location: SourceLocation
  }

  private let headings: [Heading]

  init(_ letters: [Prose]) {
    headings = letters.flatMap { prose in
      prose.passages.filter { $0.kind == .heading && !$0.tokens.isEmpty }.map { passage in
        Heading(
          text: prose.text(passage.tokens), location: prose.location(of: passage.tokens))
      }
    }
  }

  /// Each place of a heading that fewer letters have than the same words written otherwise.
  func faults() -> [RuleFault] {
    headings.grouped { Self.letters(of: $0.text) }.flatMap { _, headings -> [RuleFault] in
      let forms = headings.grouped(by: \.text).map(\.elements)
      guard forms.count > 1 else { return [] }
      let preferred = forms.dropFirst().reduce(forms[0]) { $1.count > $0.count ? $1 : $0 }
      return forms.filter { $0[0].text != preferred[0].text }.flatMap { form in
        form.grouped(by: \.location).map { location, _ in
          fault(form[0], count: form.count, at: location, against: preferred)
        }
      }
    }
  }

  private func fault(
    _ heading: Heading, count: Int, at location: SourceLocation, against preferred: [Heading]
  ) -> RuleFault {
    RuleFault(
      at: .location(location),
      "the heading '\(heading.text)' stands in \(TwoSpellingsAcrossLetters.letters(count)), "
        + "'\(preferred[0].text)' in \(preferred.count)",
      repair: .replacement(preferred[0].text),
      notes: [.init("'\(preferred[0].text)' is here", at: preferred[0].location)])
  }

  /// What two headings share that differ in capitals and hyphens only.
  private static func letters(of text: String) -> String {
    text.lowercased().filter { $0 != "-" && $0 != " " }
  }
}
