import Drafting
import SourceText

/// Finds dates whose day of the week is another.
struct WrongWeekday: WordingRule {
  let page = RulePage(
    "wording.wrong-weekday",
    summary: "a date on the wrong day of the week",
    why: """
      Who reads "Thursday 5 September 2014" cannot tell which of the two is meant: the 5th was a
      Friday. A date without its year can be on any day.
      """,
    bad: [
      "The report will be published on [[Thursday]] 5 September 2014 at 00:01.",
      "We visited the school on [[Monday]], 5th September 2014.",
      "The visit was on [[Saturday]] the 5th of September, 2014.",
      "The visit is planned for 5 September 2014 ([[Thursday]]).",
      "The visit is planned for 5 September 2014, a [[Monday]].",
      "We were there on [[Wednesday]] 4 and Friday 5 September 2014.",
      "We were there between [[Friday]] 5 October and Wednesday 8 October 2014.",
      "[[Tue]] 4 Sept 2014",
      "The visit was on [[Friday]], September 4, 2014.",
    ],
    good: [
      "The report was published on Thursday 4 September 2014 at 00:01.",
      "We visited the school on Thursday, 4 September, and on Monday 5 September.",
      "The visit was on Thursday the 4th of September 2014, and lasted until Friday.",
      "We were there from Monday 29 December 2014 to Friday 2 January 2015.",
      "We were there from Monday 29 December to Friday 2 January 2015.",
      "The visit was on Thursday 4 and Friday 5 September 2014 (Friday by night).",
      "On Friday, 43 forces in all had answered; by 5 September, 2000 officers had.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.flatMap { passage in
      DateFinder(prose, passage.tokens).dates().compactMap { date in
        guard let year = date.year, let place = date.weekday,
          let right = CalendarDate(year: year, month: date.month, day: date.day)
        else { return nil }
        let weekday = prose.words[place]
        guard WrittenDate.weekdays[weekday] != WrittenDate.weekdays[right.weekday.lowercased()]
        else { return nil }
        let isShort = weekday.utf8.count < 6
        return prose.fault(
          at: place..<place + 1, "\(right.name) is not a \(prose.forms[place])",
          repair: .replacement(isShort ? String(right.weekday.prefix(3)) : right.weekday))
      }
    }
  }
}
