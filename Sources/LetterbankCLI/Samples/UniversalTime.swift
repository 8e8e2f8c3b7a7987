/// Writes moments down in Coordinated Universal Time, the same on any machine.
enum UniversalTime {
  /// A moment in seconds since 1970, not before it, as `2014-09-04T00:01:00Z`.
  static func text(_ seconds: Int) -> String {
    let (days, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 86_400)
    // Years begin in March here, so that a leap day is the last of one; 400 years have 146,097
    // days. The day counted from is 1 March of the year 0.
    let (eras, dayOfEra) = (days + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + eras * 400 + (month >= 10 ? 1 : 0)
    let date =
      "\(padded(year, 4))-\(padded(month < 10 ? month + 3 : month - 9, 2))-\(padded(day, 2))"
    return "\(date)T\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
