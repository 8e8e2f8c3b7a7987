import Testing

@testable import Drafting

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "a date knows its name and its day of the week",
    arguments: [
      (2014, 9, 4, "Thursday 4 September 2014"), (2014, 9, 3, "Wednesday 3 September 2014"),
      (1, 1, 1, "Monday 1 January 1"), (2000, 2, 29, "Tuesday 29 February 2000"),
      (1900, 3, 1, "Thursday 1 March 1900"), (2024, 12, 31, "Tuesday 31 December 2024"),
      (9999, 12, 31, "Friday 31 December 9999"), (1969, 7, 20, "Sunday 20 July 1969"),
    ])
  func names(year: Int, month: Int, day: Int, name: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect("\(date.weekday) \(date.name)" == name)
  }

  @Test("each day is followed by the next day of the week, through leap years")
  func succession() {
    let weekdays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    var index: Int?
    for year in 1896...2104 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if let last = index { #expect(date.weekday == weekdays[(last + 1) % 7]) }
          index = weekdays.firstIndex(of: date.weekday)
        }
      }
    }
  }

  @Test(
    "a day that does not exist is none",
    arguments: [
      (2014, 2, 29), (1900, 2, 29), (2014, 4, 31), (2014, 13, 1), (2014, 0, 1), (0, 1, 1),
      (2014, 1, 0),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("a moment is a date, and a time if one follows")
  func moments() throws {
    for text in ["2014-09-04 00:01", "4 September 2014 00:01"] {
      let embargo = try #require(Moment(text))
      #expect([embargo.date.name, embargo.time] == ["4 September 2014", "00:01"])
    }
    #expect(Moment("2014-09-04")?.time == nil)
    #expect(Moment("04 September 2014")?.date.name == "4 September 2014")
    for text in [
      "2014-09-31", "2014-09-04 24:00", "2014-09-04 0:01", "2014-09-04 +1:05", "2014-9-4",
      "03-09-2014", "2014/09/03", "2014–09–03", "31 September 2014", "4 September 14",
      "2014-09-04 00:01 x",
    ] {
      #expect(Moment.resembles(text), "\(text)")
      #expect(Moment(text) == nil, "\(text)")
    }
    for text in ["43", "Core business", "", "4 officers in 2014", "1-2"] {
      #expect(!Moment.resembles(text), "\(text)")
      #expect(Moment(text) == nil, "\(text)")
    }
  }
}
