/// A day of the Gregorian calendar, and what a letter calls it.
///
/// Worked out here and not by the system's formatters, whose words depend on the machine's locale
/// and whose days depend on its time zone.
package struct CalendarDate: Hashable, Comparable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// A day that exists, of the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether a day comes before another.
  package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// The date as letters write it: `4 September 2014`.
  package var name: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// The name of the day of the week: `Thursday`.
  package var weekday: String { Self.weekdays[daysSinceMondayOfYearOne % 7] }

  /// The number of a month, by its full name.
  package static func month(named name: some StringProtocol) -> Int? {
    months.firstIndex { $0 == name }.map { $0 + 1 }
  }

  /// How many days a month of 1 to 12 has in a year.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// The days of the week, by their full names, from Monday.
  package static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 1 January of the year 1 was a Monday, in the calendar carried back.
  private var daysSinceMondayOfYearOne: Int {
    let past = year - 1
    let inEarlierYears = past * 365 + past / 4 - past / 100 + past / 400
    let inEarlierMonths = (1..<month).reduce(0) { $0 + Self.daysInMonth($1, of: year) }
    return inEarlierYears + inEarlierMonths + day - 1
  }
}
