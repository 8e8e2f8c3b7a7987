import SourceText

/// The headings of some letters that differ in nothing but capitals and hyphens.
struct HeadingSpellings: Sendable {
  /// A heading as letters have it from one place.
  private struct Heading: Hashable {
    let text: String
    let location: SourceLocation
  }

  /// In the order of their first uses.
  private var headings: [Heading] = []
  /// How many letters have each of them.
  private var counts: [Heading: Int] = [:]

  /// Adds the headings of a letter.
  mutating func add(_ prose: Prose) {
    for passage in prose.passages where passage.kind == .heading && !passage.tokens.isEmpty {
      add(
        Heading(
          text: prose.text(passage.tokens), location: prose.location(of: passage.tokens)), count: 1)
    }
  }

  /// Adds the headings of later letters.
  mutating func append(_ other: HeadingSpellings) {
    for heading in other.headings { add(heading, count: other.counts[heading] ?? 0) }
  }

  private mutating func add(_ heading: Heading, count: Int) {
    if counts[heading] == nil { headings.append(heading) }
    counts[heading, default: 0] += count
  }

  /// Each place of a heading that fewer letters have than the same words written otherwise.
  func faults() -> [RuleFault] {
    headings.grouped { Self.letters(of: $0.text) }.flatMap { _, headings -> [RuleFault] in
      let forms = headings.grouped(by: \.text).map { _, places in
        (places: places, count: places.reduce(0) { $0 + (counts[$1] ?? 0) })
      }
      guard forms.count > 1 else { return [] }
      let preferred = forms.dropFirst().reduce(forms[0]) { $1.count > $0.count ? $1 : $0 }
      return forms.filter { $0.places[0].text != preferred.places[0].text }.flatMap { form in
        form.places.map {
          fault($0, count: form.count, against: preferred.places[0], in: preferred.count)
        }
      }
    }
  }

  private func fault(
    _ heading: Heading, count: Int, against preferred: Heading, in preferredCount: Int
  ) -> RuleFault {
    RuleFault(
      at: .location(heading.location),
      "the heading '\(heading.text)' stands in \(TwoSpellingsAcrossLetters.letters(count)), "
        + "'\(preferred.text)' in \(preferredCount)",
      repair: .replacement(preferred.text),
      notes: [.init("'\(preferred.text)' is here", at: preferred.location)])
  }

  /// What two headings share that differ in capitals and hyphens only.
  private static func letters(of text: String) -> String {
    text.lowercased().filter { $0 != "-" && $0 != " " }
  }
}
