package import SourceText

/// Runs every rule that the house has not switched off.
package struct Linter: Sendable {
  private let style: HouseStyle

  /// A linter to a house's liking.
  package init(_ style: HouseStyle) {
    self.style = style
  }

  /// What the rules find in a folder, the wording of its letters included; a fault that several
  /// letters have from one place is there once.
  package func diagnostics(in folder: LintedFolder) -> [Diagnostic] {
    let ofFolder = RuleCatalogue.folder.flatMap { rule in
      report(rule.page) { rule.faults(in: folder) }
    }
    return (diagnostics(inLettersOf: folder) + ofFolder).withoutVotesOnPreferences()
  }

  /// What the rules of wording find in the letters of a folder, or in those at some positions; a
  /// fault that several have from one place is there once.
  package func diagnostics(
    inLettersOf folder: LintedFolder, at positions: [Int]? = nil
  ) -> [Diagnostic] {
    folder.gather(DistinctDiagnostics(), at: positions) { found, _, prose in
      found.add(diagnostics(in: prose))
    }.reduce(into: DistinctDiagnostics()) { $0.add($1.all) }.all
  }

  /// What the rules of wording find in a letter.
  package func diagnostics(in prose: Prose) -> [Diagnostic] {
    RuleCatalogue.wording.flatMap { rule in
      report(rule.page) { rule.faults(in: prose, style) }
    }.withoutVotesOnPreferences()
  }

  private func report(_ page: RulePage, _ faults: () -> [RuleFault]) -> [Diagnostic] {
    guard style.severity(of: page) != nil else { return [] }
    return faults().compactMap { style.diagnostic($0, of: page) }
  }
}

extension Diagnostic {
  /// What is wrong and where, without repair and notes, in which letters that share it may differ.
  package var withoutExplanation: Diagnostic {
    Diagnostic(severity, rule: rule, message, at: place)
  }
}

extension [Diagnostic] {
  /// All but the count of spellings where the house has decided which one it wants.
  fileprivate func withoutVotesOnPreferences() -> [Diagnostic] {
    let decided = filter { $0.rule == PreferredTerm.name }.compactMap(\.location)
      .grouped(by: \.file.path)
    guard !decided.isEmpty else { return self }
    let ranges = Dictionary(
      uniqueKeysWithValues: decided.map { ($0.key, RangeSet($0.elements.map(\.range))) })
    return filter { fault in
      guard fault.rule.hasSuffix(".two-spellings"), let place = fault.location,
        let ranges = ranges[place.file.path]
      else { return true }
      let next = ranges.ranges.partitioningIndex { $0.upperBound > place.range.lowerBound }
      return next == ranges.ranges.endIndex || !ranges.ranges[next].overlaps(place.range)
    }
  }
}

/// What was found in several letters, which have much from the same places.
private struct DistinctDiagnostics: Sendable {
  /// The first of those that say the same of the same place, whatever they refer to elsewhere.
  private(set) var all: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found where seen.insert(diagnostic.withoutExplanation).inserted {
      all.append(diagnostic)
    }
  }
}
