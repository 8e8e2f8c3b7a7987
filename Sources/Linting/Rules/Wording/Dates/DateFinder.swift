/// Finds the dates of a passage that name a month.
struct DateFinder {
  private let prose: Prose
  private let passage: Range<Int>

  init(_ prose: Prose, _ passage: Range<Int>) {
    self.prose = prose
    self.passage = passage
  }

  /// The dates, in order; a date without a year that is joined to a later one has its year.
  func dates() -> [WrittenDate] {
    var dates: [WrittenDate] = []
    for index in passage where prose.startsUppercase(index) {
      guard let month = WrittenDate.months[prose.words[index]] else { continue }
      if let date = dayFirst(month, at: index) ?? monthFirst(month, at: index) {
        if let joined = joined(to: date) { dates.append(joined) }
        dates.append(date)
      }
    }
    for number in dates.indices.dropLast().reversed() where dates[number].year == nil {
      let next = dates[number + 1]
      let start = next.weekday.map { min($0, next.tokens.lowerBound) } ?? next.tokens.lowerBound
      guard let year = next.year, start - dates[number].tokens.upperBound == 1,
        Self.connectors.contains(prose.words[start - 1])
      else { continue }
      dates[number].year = dates[number].month > next.month ? year - 1 : year
    }
    return dates
  }

  private static let connectors: Set = ["and", "to", "or", "until", "till", "–", "—", "-", "&"]

  private func word(_ index: Int) -> String? {
    passage.contains(index) ? prose.words[index] : nil
  }

  /// `4 September 2014`, `the 4th of September`.
  private func dayFirst(_ month: Int, at index: Int) -> WrittenDate? {
    var place = index - 1
    if word(place) == "of" { place -= 1 }
    guard let day = word(place).flatMap(WrittenDate.day), place == index - 1 || day.isOrdinal else {
      return nil
    }
    var end = index + 1
    var year = word(end).flatMap(WrittenDate.year)
    if year != nil {
      end += 1
    } else if word(end) == ",", let after = word(end + 1).flatMap(WrittenDate.year),
      // "On 4 September, 2000 officers" gives no year.
      word(end + 2).map({ _ in !prose.isWord(end + 2) }) ?? true
    {
      year = after
      end += 2
    }
    let weekday = weekday(before: place) ?? weekday(after: end)
    return WrittenDate(
      tokens: place..<end, weekday: weekday, day: day.number, month: month, year: year)
  }

  /// `September 4th, 2014`; a number without ending may belong to what follows.
  private func monthFirst(_ month: Int, at index: Int) -> WrittenDate? {
    guard let day = word(index + 1).flatMap(WrittenDate.day) else { return nil }
    var end = index + 2
    if word(end) == "," { end += 1 }
    let year = word(end).flatMap(WrittenDate.year)
    guard day.isOrdinal || year != nil && end == index + 3 else { return nil }
    return WrittenDate(
      tokens: index..<(year == nil ? index + 2 : end + 1), weekday: weekday(before: index),
      day: day.number, month: month, year: year)
  }

  /// The first date of "Thursday 4 and Friday 5 September".
  private func joined(to date: WrittenDate) -> WrittenDate? {
    let start = min(date.weekday ?? date.tokens.lowerBound, date.tokens.lowerBound)
    guard let connector = word(start - 1), Self.connectors.contains(connector),
      let day = word(start - 2).flatMap(WrittenDate.day), day.number < date.day,
      let weekday = weekday(before: start - 2)
    else { return nil }
    return WrittenDate(
      tokens: start - 2..<start - 1, weekday: weekday, day: day.number, month: date.month,
      year: date.year)
  }

  private func weekday(before index: Int) -> Int? {
    var place = index - 1
    if word(place) == "the" { place -= 1 }
    if word(place) == "," { place -= 1 }
    return isWeekday(place) ? place : nil
  }

  /// The Thursday of "4 September 2014 (Thursday)" and of "4 September 2014, a Thursday".
  private func weekday(after index: Int) -> Int? {
    if word(index) == "(", word(index + 2) == ")", isWeekday(index + 1) { return index + 1 }
    let article = word(index) == "," ? index + 1 : index
    return word(article) == "a" && isWeekday(article + 1) ? article + 1 : nil
  }

  private func isWeekday(_ index: Int) -> Bool {
    guard let word = word(index), prose.startsUppercase(index) else { return false }
    return WrittenDate.weekdays[word] != nil
  }
}
