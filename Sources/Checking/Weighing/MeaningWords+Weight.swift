import Drafting
import FindingsBank
import Wording

extension MeaningWords {
  /// How much a part of a difference matters.
  func weight(
    of piece: ChangePiece, in diff: WordingDiff, _ units: LetterUnits, bank: Bank
  ) -> Weight {
    guard case .changed(let old, let new) = piece.content else { return .moved }
    if Self.altersJudgement(old, new, units, bank) { return .meaning([.judgement]) }
    let reasons = reasons(in: piece.hunk, of: diff)
    if !reasons.isEmpty { return .meaning(reasons.sorted()) }
    let hasWords =
      diff.old.tokens[piece.hunk.old].contains { $0.kind == .word }
      || diff.new.tokens[piece.hunk.new].contains { $0.kind == .word }
    return hasWords ? .wording : .punctuation
  }

  /// Whether a finding came or went that says otherwise of the force than what is in its place.
  private static func altersJudgement(
    _ old: ChangePiece.Old?, _ new: ChangePiece.New?, _ units: LetterUnits, _ bank: Bank
  ) -> Bool {
    var before = Judgement.neutral
    var after = Judgement.neutral
    if case .sentences(let finding?) = old { before = finding.judgement }
    switch new {
    case .statement(let unit):
      after = units.units[unit].finding.flatMap(bank.finding)?.judgement ?? .neutral
    case .words: return false
    case nil: break
    }
    return before != after
  }
}

extension Weight {
  /// The weight of two changes as one.
  func joined(with other: Weight) -> Weight {
    if case .meaning(let reasons) = self, case .meaning(let more) = other {
      return .meaning(Set(reasons + more).sorted())
    }
    return other.mattersMore(than: self) ? other : self
  }
}
