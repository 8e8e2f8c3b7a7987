import Drafting
import FindingsBank
import SourceText
import Wording

/// What a letter says otherwise than the one that is drafted from its new assessment.
struct LeftOverWords {
  /// For each place of the edited letter a warning.
  private(set) var warnings: [Diagnostic] = []
  /// The words that the assessment should have taken and does not give back; nothing where it does.
  private(set) var lost: Diagnostic?

  let edited: ReadLetter
  let drafted: ScannedLetter
  let traced: TracedText
  /// What differs, from the drafted letter to the edited one.
  let changes: [Hunk]

  /// Compares the letter as it would be drafted with the edited one.
  init(_ traced: TracedText, beside edited: ReadLetter) {
    self.edited = edited
    self.traced = traced
    drafted = ScannedLetter(traced.file)
    changes = WordingDiff(from: drafted.wording, to: edited.letter.wording).changes
    for hunk in changes {
      let origins = origins(of: hunk.old)
      let isStatement = origins.contains { $0.isStatement }
      let isInBullet = !hunk.new.isEmpty && hunk.old.isEmpty && isWithinBullet(hunk.new)
      if isStatement || isInBullet {
        lost = lost ?? notRestored(hunk)
      } else {
        warnings.append(warning(hunk, origins.first))
      }
    }
  }

  /// Whether the edited letter is what is drafted, passage by passage.
  var isNothing: Bool {
    warnings.isEmpty && lost == nil && drafted.hasSamePassages(as: edited.letter)
  }

  /// Where the words of the drafted letter come from; of no words nothing.
  private func origins(of tokens: Range<Int>) -> [Origin] {
    guard !tokens.isEmpty else { return [] }
    return traced.segments(in: drafted.source(of: tokens)).map(\.origin)
  }

  /// Whether words stand within a bullet that the assessment should hold.
  private func isWithinBullet(_ tokens: Range<Int>) -> Bool {
    edited.division.sections.contains { section in
      section.bullets.contains { $0.overlaps(tokens) }
    }
  }

  /// The words that went, as they are told.
  func oldWords(_ hunk: Hunk) -> String { drafted.wording.text(of: hunk.old, longest: 12) }

  private func warning(_ hunk: Hunk, _ origin: Origin?) -> Diagnostic {
    let old = oldWords(hunk)
    let new = edited.letter.wording.text(of: hunk.new, longest: 12)
    let message =
      if new.isEmpty {
        "“\(old)” is left out here, and no assessment can leave it out"
      } else if old.isEmpty {
        "“\(new)” is in no place that an assessment can fill"
      } else {
        "“\(new)” stands in the place of “\(old)”, which no assessment can change"
      }
    return Diagnostic(
      .warning, rule: "import.not-of-the-assessment", message, at: place(of: hunk.new),
      repair: .advice(
        origin == nil
          ? "take it out of the letter, or put it into the template"
          : "change it where it comes from, for all letters, or put it back in this one"),
      notes: origin.map { [.init("it comes from here", at: $0.source)] } ?? [])
  }

  private func notRestored(_ hunk: Hunk) -> Diagnostic {
    Diagnostic(
      rule: "import.not-restored",
      "drafted again, the letter would say “\(oldWords(hunk))” here, so nothing is written",
      at: place(of: hunk.new), repair: .advice("put this edit into the assessment by hand"))
  }

  /// The place of words in the edited letter; of none that of the word before which they would
  /// stand.
  private func place(of tokens: Range<Int>) -> SourceLocation {
    let letter = edited.letter
    if !tokens.isEmpty { return letter.file.location(letter.source(of: tokens)) }
    let all = letter.wording.tokens
    let next = all.isEmpty ? 0..<0 : all[min(tokens.lowerBound, all.count - 1)].source
    return letter.file.location(next)
  }
}

extension Origin {
  /// Whether an assessment put the words into the letter: as a statement, or as what fills a slot.
  fileprivate var isStatement: Bool {
    switch kind {
    case .finding, .slot, .freeText: true
    case .template, .fact: false
    }
  }
}

extension ScannedLetter {
  /// Whether another letter has as many words in each passage, and the passages are the same parts
  /// of it.
  fileprivate func hasSamePassages(as other: ScannedLetter) -> Bool {
    let own = passages.filter { !$0.tokens.isEmpty }
    let others = other.passages.filter { !$0.tokens.isEmpty }
    return own.count == others.count
      && zip(own, others).allSatisfy { $0.tokens == $1.tokens && $0.role == $1.role }
  }
}
