import SourceText
import Wording

/// Finds a space too many, or one that is missing.
struct Spacing: WordingRule {
  let page = RulePage(
    "wording.spacing",
    summary: "a space too many, or one that is missing",
    why: """
      One space stands between words and after each mark, and none before a mark or inside brackets.
      Where two texts are put together, that is what goes wrong first. Whoever types two spaces after
      each sentence is told so once a letter.
      """,
    bad: [
      "The force has [[a  plan]] to prevent crime.",
      "The force prevents crime[[.  It]] has a plan.",
      "The force prevents crime[[.  It]] has a plan.  It is new.  Few know it.",
      "The force prevents [[crime.The]] plan is clear.",
      "The force prevents [[crime.HMIC]] found that its plan is clear.",
      "Gun crime, [[ASB,motor]] vehicle crime and fraud are priorities.",
      "There are two [[aims:to]] prevent crime and to save time.",
      "The plan is [[clear;officers]] know it.",
      "The plan is [[clear ,]] but few know it.",
      "The plan is [[clear ,but]] few know it.",
      "Few officers know the [[plan .]]",
      "Devices [[( such]] as [[tablets )]] are used.",
      "The report covers [[2013.The]] next will cover 2014.",
      "Anti-social [[behaviour(]]ASB) is recorded, and (ASB[[)calls]] are graded.",
      "Staff know about [[ASB.However]], few record it.",
    ],
    good: [
      "Calls between 00:01 and 12:30 cost £1,250.50, or 3.5% of the total (1:4).",
      "See www.example.org.uk/report?id=4,a or write to help.Desk@example.org by post.",
      "The files Plan.docx, report.Final.pdf and .conf are kept on data.police.uk.",
      "Staff (e.g. officers, i.e. constables) met J.R. Hartley, Ph.D., at 3 p.m. on site.",
      "Section 5(1)(a), s.5 and para.3 of the Act (2011) apply to the officer(s) or child(ren).",
      "The force\nhas a plan.\\\nIt is clear.",
      "One said: 'I thought ... it was . . . clear.' Others (s)he met agreed [ ].",
      "The force – like others – shares its work; it has no 'plan'.",
      "The ratio is 3:1, the form is E:14, and the nurse:patient ratio is good for (re)admission.",
      "The values are on a wall ('Kind. Safe. Excellent.'); it opens at 09.00 and 13.00.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    let habit = wideSentenceEnds(of: prose)
    let known = habit.count > Self.mostToldApart ? Set(habit.dropFirst()) : []
    return prose.passages.filter { $0.kind != .label }.flatMap { passage in
      passage.tokens.dropFirst().compactMap { index in
        if known.contains(index) { return nil }
        if index == habit.first, !known.isEmpty { return fault(ofHabit: habit, in: prose) }
        return prose.followsSpace(index)
          ? extraSpace(before: index, in: passage.tokens, of: prose)
          : MissingSpace(prose, passage.tokens).fault(before: index)
      }
    }
  }

  // MARK: Two spaces after a sentence

  /// How many times two spaces after a sentence are a slip and no habit.
  private static let mostToldApart = 2

  /// The tokens that stand two spaces after the end of a sentence.
  private func wideSentenceEnds(of prose: Prose) -> [Int] {
    prose.sentences.map(\.lowerBound).filter { index in
      !prose.wording.startsPassage(index) && isDoubled(prose.gap(before: index))
    }
  }

  /// How often is not part of the message: letters that share the place differ in it.
  private func fault(ofHabit places: [Int], in prose: Prose) -> RuleFault {
    prose.fault(
      at: places[0] - 1..<places[0] + 1, "two spaces stand after this sentence, and after others",
      repair: .advice("write one; \(places.count) sentences of this letter have two after them"))
  }

  // MARK: Extra spaces

  private func extraSpace(
    before index: Int, in passage: Range<Int>, of prose: Prose
  ) -> RuleFault? {
    if !prose.isWord(index), Self.closing.contains(prose.words[index]) {
      return spaceBeforeMark(index, in: passage, of: prose)
    }
    let pair = index - 1..<index + 1
    let before = prose.written(index - 1)
    if before == "(" || before == "[" {
      return prose.fault(
        at: pair, "a space stands inside a bracket",
        repair: .replacement(before + prose.written(index)))
    }
    guard isDoubled(prose.gap(before: index)) else { return nil }
    return prose.fault(
      at: pair, "two spaces stand where one belongs",
      repair: .replacement(before + " " + prose.written(index)))
  }

  private static let closing: Set = [".", ",", ";", ":", "?", "!", ")", "]"]

  private func spaceBeforeMark(
    _ index: Int, in passage: Range<Int>, of prose: Prose
  ) -> RuleFault? {
    let next = index + 1
    let touchesNext = next < passage.upperBound && !prose.followsSpace(next)
    let mark = prose.words[index]
    if mark == ".",
      touchesNext || isPoint(index - 1, of: prose)
        || next < passage.upperBound
          && isPoint(next, of: prose)
        || prose.words[index - 1] == "…"
    {
      return nil
    }
    if mark == "]" || mark == ")", ["[", "("].contains(prose.words[index - 1]) { return nil }
    let joinsNext = touchesNext && prose.isWord(next) && mark != ")" && mark != "]"
    guard joinsNext || !touchesNext || !prose.isWord(next) else { return nil }
    return prose.fault(
      at: index - 1..<(joinsNext ? next + 1 : next), "a space stands before '\(mark)'",
      repair: .replacement(
        prose.written(index - 1) + mark + (joinsNext ? " " + prose.written(next) : "")))
  }

  /// Whether a token is a full stop, as those of a spaced ellipsis are.
  private func isPoint(_ index: Int, of prose: Prose) -> Bool {
    prose.words[index] == "." && prose.followsSpace(index)
  }

  /// Whether two blanks stand side by side in a line.
  private func isDoubled(_ gap: ArraySlice<UInt8>) -> Bool {
    guard gap.count > 1, !gap.contains(0x0A), !gap.contains(0x0D) else { return false }
    var count = 0
    for byte in gap {
      switch byte {
      case UInt8(ascii: " "), 0xA0: count += 1
      // The first byte of a space that does not break.
      case 0xC2: break
      default: count = 0
      }
      if count == 2 { return true }
    }
    return false
  }
}
