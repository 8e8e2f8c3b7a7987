import KeyValue
import SourceText

/// A date, with a time of day where one is given, as the facts of an inspection write it:
/// `2014-09-04` or `2014-09-04 00:01`.
struct Moment {
  let date: CalendarDate
  /// The time as it was written, `00:01`.
  let time: String?

  /// Whether a value has the form of a date, even if no such day exists.
  static func resembles(_ text: String) -> Bool {
    let day = text.utf8.prefix(10)
    let shape = day.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    return shape == Array("0000-00-00".utf8)
      && (text.utf8.count == 10 || text.utf8.dropFirst(10).first == UInt8(ascii: " "))
  }

  /// The moment that a value writes; nothing if there is no such day or time.
  init?(_ text: String) {
    guard Self.resembles(text) else { return nil }
    let parts = text.split(separator: " ")
    let numbers = parts[0].split(separator: "-").compactMap { Int($0) }
    guard parts.count <= 2,
      let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    if parts.count == 2 {
      let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
      guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }),
        let hour = Int(clock[0]), let minute = Int(clock[1]),
        (0..<24).contains(hour), (0..<60).contains(minute)
      else { return nil }
    }
    self.date = date
    time = parts.count == 2 ? String(parts[1]) : nil
  }
}
