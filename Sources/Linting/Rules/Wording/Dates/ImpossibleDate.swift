import Drafting
import SourceText

/// Finds days that no month has.
struct ImpossibleDate: WordingRule {
  let page = RulePage(
    "wording.impossible-date",
    summary: "a day that does not exist, as \"31 June\"",
    why: "Whoever is asked to act by a day that does not exist does not know by when.",
    bad: [
      "The action plan is due on [[31 June 2014]].",
      "The visit took place between 3 and [[30 February]].",
      "The letter of [[29 February 2014]] was not answered.",
      "The letter of the [[31st of November]] was not answered.",
      "Please answer by Friday, [[September 31st]].",
      "Please answer by [[32 March 2014]].",
      "Please answer by [[31/06/2014]], or at the latest on [[2014-09-31]].",
    ],
    good: [
      "The action plan is due on 30 June 2014, and the next on 29 February 2016.",
      "In June 31 officers were trained; in all, 43 February returns were read.",
      "The last leap day was 29 February; case 45/13/2014 is closed.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.flatMap { passage in
      let named = DateFinder(prose, passage.tokens).dates().compactMap { date -> RuleFault? in
        // More than 31 may be a number of something else: "43 February returns".
        guard date.day <= 31 || date.year != nil || date.weekday != nil else { return nil }
        return fault(date.day, date.month, date.year, at: date.tokens, in: prose)
      }
      return named + passage.tokens.compactMap { numeric(at: $0, in: passage.tokens, of: prose) }
    }
  }

  private func fault(
    _ day: Int, _ month: Int, _ year: Int?, at tokens: Range<Int>, in prose: Prose
  ) -> RuleFault? {
    let days = CalendarDate.daysInMonth(month, of: year ?? 2000)
    guard !(1...days).contains(day),
      let first = CalendarDate(year: year ?? 2000, month: month, day: 1)
    else { return nil }
    let name = first.name.dropFirst(2).prefix { $0 != " " }
    let inYear = month == 2 && year != nil ? " of \(year ?? 2000)" : ""
    return prose.fault(
      at: tokens, "there is no such day as \(prose.text(tokens))",
      repair: .advice("\(name)\(inYear) has \(days) days"))
  }

  /// A day in figures, `31/06/2014` or `2014-06-31`, that is none.
  private func numeric(at index: Int, in passage: Range<Int>, of prose: Prose) -> RuleFault? {
    let word = prose.words[index]
    if word.utf8.count == 10, word.utf8.first.map({ 0x30...0x39 ~= $0 }) ?? false {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 3, let year = WrittenDate.year(String(parts[0])),
        parts[1].utf8.count == 2, parts[2].utf8.count == 2
      else { return nil }
      return numeric(
        String(parts[2]), String(parts[1]), year, at: index..<index + 1, in: prose)
    }
    guard word == "/", index - 1 >= passage.lowerBound, index + 3 < passage.upperBound,
      prose.words[index + 2] == "/", let year = WrittenDate.year(prose.words[index + 3])
    else { return nil }
    return numeric(
      prose.words[index - 1], prose.words[index + 1], year, at: index - 1..<index + 4, in: prose)
  }

  private func numeric(
    _ day: String, _ month: String, _ year: Int, at tokens: Range<Int>, in prose: Prose
  ) -> RuleFault? {
    guard let day = Int(day), let month = Int(month), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    return fault(day, month, year, at: tokens, in: prose)
  }
}
