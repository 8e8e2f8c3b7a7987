import Drafting
import SourceText

/// Finds dates that give the wrong day of the week, or that there are not.
struct WrongWeekday: WordingRule {
  let page = RulePage(
    "data.wrong-weekday",
    summary: "a date on the wrong day of the week, or one that there is not",
    why: """
      Whoever reads "Thursday 3 September 2014" does not know whether the day or the date is meant. A
      date without its year cannot be checked. In a template, {{inspection.sent.weekday}} works the
      day out.
      """,
    bad: [
      "The report will be published on [[Thursday 3 September 2014]] at noon.",
      "We wrote to you on [[Monday, 25 December 2013]].",
      "The report was sent on [[Friday 31st October 2015]].",
      "The plan runs until [[31 June 2015]].",
      "The plan was to be ready by [[29 February 2014]].",
    ],
    good: [
      "The report will be published on Thursday 4 September 2014 at noon.",
      "We wrote to you on Wednesday, 25 December 2013.",
      "The report was sent on Friday 31st October 2014.",
      "The plan runs until 30 June 2015, and the visit was on 29 February 2012.",
      "Officers met on Monday 3 times a day; in May 2014 they met on Fridays.",
      "On Thursday 3 September the team came back, and in 2014 it did not.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.tokens.compactMap { index in
      guard let month = CalendarDate.month(named: prose.forms[index]), index > 0,
        index + 1 < prose.tokens.upperBound, let day = Self.number(prose.words[index - 1]),
        let year = Self.year(prose.words[index + 1])
      else { return nil }
      guard let date = CalendarDate(year: year, month: month, day: day) else {
        return fault(
          in: prose, index - 1..<index + 2, "there is no such day",
          .advice("put the day or the month right"))
      }
      var start = index - 2
      if start > 0, prose.words[start] == "," { start -= 1 }
      guard start >= 0, CalendarDate.weekdays.contains(prose.forms[start]),
        prose.forms[start] != date.weekday
      else { return nil }
      return fault(
        in: prose, start..<index + 2, "that day is a \(date.weekday)",
        .advice("put the day of the week or the date right"))
    }
  }

  private func fault(
    in prose: Prose, _ range: Range<Int>, _ message: String, _ repair: Diagnostic.Repair
  ) -> RuleFault {
    prose.fault(at: range, "'\(prose.text(range))': \(message)", repair: repair)
  }

  /// A day of the month, as `3` or `3rd`.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
    return Int(digits)
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word) : nil
  }
}
