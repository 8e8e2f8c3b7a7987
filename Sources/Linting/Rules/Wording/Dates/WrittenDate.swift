import Drafting

/// A date as a letter writes it, with a month's name.
struct WrittenDate {
  /// From the day to the year, or to the month.
  let tokens: Range<Int>
  /// The token that names a day of the week for it, if one does.
  let weekday: Int?
  /// The number of the day, 0 to 99.
  let day: Int
  /// The month, 1 to 12.
  let month: Int
  /// The year, where one is given, or is that of the date that it is joined to.
  var year: Int?

  /// The months' names in small letters, short ones included.
  static let months = numbered([
    ["january", "jan"], ["february", "feb"], ["march"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ])
  /// The days of the week from Monday, 1, by their names in small letters, short ones included.
  static let weekdays = numbered([
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
    ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"],
    ["sunday", "sun"],
  ])

  private static func numbered(_ names: [[String]]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { numbers[name] = index + 1 }
    }
    return numbers
  }

  /// The number that a word gives for a day: `4`, `04` or `4th`.
  static func day(_ word: String) -> (number: Int, isOrdinal: Bool)? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.utf8.count), let number = Int(digits) else { return nil }
    let ending = word[digits.endIndex...]
    guard ending.isEmpty || ["st", "nd", "rd", "th"].contains(ending) else { return nil }
    return (number, !ending.isEmpty)
  }

  /// The number that a word gives for a year in which our calendar was in use.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let number = Int(word), (1753...2999).contains(number) else {
      return nil
    }
    return number
  }
}
