import Drafting
import FindingsBank
import SourceText
import Wording

extension LeftOverWords {
  /// What became of a word of the edited letter.
  private enum Fate: Equatable {
    /// It is the template's, a fact, or part of a finding.
    case recognized
    /// It is part of the free text that stands there in the new assessment.
    case free(SourceLocation?)
    /// No assessment holds it.
    case ignored(IgnoredWords.Reason)
  }

  /// The account of the edited letter's words, each as the new assessment has it.
  func account(_ reader: StatementReader, in bank: Bank) -> ImportAccount {
    var account = ImportAccount(letter: edited.letter)
    let fates = fates
    for tokens in fates.indices.stretches(by: { fates[$0] }) {
      switch fates[tokens.lowerBound] {
      case .recognized: account.recognized.append(tokens)
      case .free: account.free.append(freeWords(tokens, reader, in: bank))
      case .ignored(let reason):
        account.ignored.append(IgnoredWords(tokens: tokens, reason: reason))
      }
    }
    account.missing = changes.filter(\.new.isEmpty).map(oldWords)
    return account
  }

  /// What became of each token: of one that the drafted letter has too, it is told by its origin.
  private var fates: [Fate] {
    let origins = traced.origins(of: drafted)
    var fates: [Fate] = []
    var old = 0
    func keep(until end: Int) {
      let kept = origins[old..<old + end - fates.count]
      fates += kept.map { origin in
        origin?.kind == .freeText ? .free(origin?.because) : .recognized
      }
      old = kept.endIndex
    }
    for hunk in changes {
      keep(until: hunk.new.lowerBound)
      let instead = hunk.old.isEmpty ? nil : oldWords(hunk)
      fates += hunk.new.map { _ in .ignored(.notInTemplate(instead: instead)) }
      old = hunk.old.upperBound
    }
    keep(until: edited.letter.wording.tokens.count)
    for words in edited.letter.furniture {
      for token in words.tokens { fates[token] = .ignored(words.reason) }
    }
    return fates
  }

  private func freeWords(
    _ tokens: Range<Int>, _ reader: StatementReader, in bank: Bank
  ) -> ImportAccount.FreeWords {
    let section = edited.division.sections.first { section in
      section.bullets.contains { $0.overlaps(tokens) }
    }
    return ImportAccount.FreeWords(
      text: edited.letter.text(tokens), tokens: tokens,
      nearest: section.flatMap { bank.section($0.name) }
        .flatMap { reader.nearest(to: [tokens], in: $0) },
      isReplaced: false)
  }
}
