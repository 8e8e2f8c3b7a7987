/// A date, with a time of day where one is given, as the facts of an inspection write it:
/// `2014-09-04`, `4 September 2014`, or either with a time after it, `4 September 2014 00:01`.
struct Moment {
  let date: CalendarDate
  /// The time as it was written, `00:01`: two digits each.
  let time: String?

  /// The moment that a value writes; nothing if it writes none, or there is no such day or time.
  init?(_ text: String) {
    guard Self.beginsWithDigit(text) else { return nil }
    var words = text.split(separator: " ")
    var time: String?
    if let last = words.last, words.count > 1, last.contains(":") {
      guard Self.isTime(last) else { return nil }
      time = String(last)
      words.removeLast()
    }
    let parts =
      words.count == 1
      ? words[0].split(separator: "-", omittingEmptySubsequences: false) : words.reversed()
    guard parts.count == 3, let year = Self.number(parts[0], digits: 4...4),
      let day = Self.number(parts[2], digits: words.count == 1 ? 2...2 : 1...2),
      let month = words.count == 1
        ? Self.number(parts[1], digits: 2...2) : CalendarDate.month(named: parts[1]),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
    self.time = time
  }

  /// Whether a value was most likely meant for a date: three numbers with `-`, `.`, `/` or a dash
  /// between them, or a day, a month's name and a year.
  static func resembles(_ text: String) -> Bool {
    guard beginsWithDigit(text) else { return false }
    let words = text.split(separator: " ")
    guard let first = words.first else { return false }
    let parts = first.split(omittingEmptySubsequences: false) { "-./–".contains($0) }
    if parts.count == 3, parts.allSatisfy({ number($0, digits: 1...4) != nil }) { return true }
    return words.count >= 3 && number(words[0], digits: 1...2) != nil
      && CalendarDate.month(named: words[1]) != nil
  }

  /// Whether a moment is before another; where one has no time, the days alone decide.
  func isBefore(_ other: Moment) -> Bool {
    if date != other.date { return date < other.date }
    guard let time, let otherTime = other.time else { return false }
    return time < otherTime
  }

  /// Whether the first word of a text can be a number, without which it is no moment.
  private static func beginsWithDigit(_ text: String) -> Bool {
    text.utf8.first { $0 != UInt8(ascii: " ") }.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0], digits: 2...2),
      let minute = number(parts[1], digits: 2...2)
    else { return false }
    return hour < 24 && minute < 60
  }
}
