import SourceText
import Testing

@Suite("What is suggested for a misspelt name")
struct SuggestionTests {
  /// How many misspellings got the right suggestion, none, and a wrong one.
  private struct Tally {
    var right = 0
    var none = 0
    var wrong = 0
    var all: Int { right + none + wrong }

    mutating func add(_ suggestion: String?, for name: String) {
      if suggestion == name {
        right += 1
      } else if suggestion == nil {
        none += 1
      } else {
        wrong += 1
      }
    }
  }

  @Test("of all names with one letter wrong, and many with two, 95% are found")
  func share() {
    var single: [String: Tally] = [:]
    var double: [String: Tally] = [:]
    for group in NamesInContext.all {
      let isLarge = group.candidates.count > 30
      for name in group.names {
        // Of large groups every seventh misspelling will do: they are slow, and all alike.
        let ones = Misspellings.single(name).sorted()
        for (index, word) in ones.enumerated()
        where !group.candidates.contains(word) && (!isLarge || index % 7 == 0) {
          single[group.context, default: Tally()].add(
            Spelling.nearest(to: word, among: group.candidates), for: name)
        }
        for word in Misspellings.double(name, count: isLarge ? 10 : 30)
        where !group.candidates.contains(word) {
          double[group.context, default: Tally()].add(
            Spelling.nearest(to: word, among: group.candidates), for: name)
        }
      }
    }
    for (title, tallies) in [("one letter", single), ("two letters", double)] {
      for (context, tally) in tallies.sorted(by: { $0.key < $1.key }) {
        let share = Double(tally.right) / Double(tally.all)
        print("\(title), \(context): \(tally.right) of \(tally.all), \(tally.wrong) wrong")
        #expect(share >= 0.95, "\(title), \(context)")
      }
    }
  }

  @Test("where two names are equally near, neither is suggested")
  func ties() {
    for group in NamesInContext.all where group.candidates.count <= 30 {
      for name in group.names {
        for word in Misspellings.double(name, count: 20) {
          guard let suggestion = Spelling.nearest(to: word, among: group.candidates) else {
            continue
          }
          let distance = Distance.between(word, suggestion)
          let asNear = group.candidates.filter {
            $0 != word && $0 != suggestion && Distance.between(word, $0) <= distance
          }
          #expect(asNear.isEmpty, "\(word): \(suggestion) or \(asNear)")
        }
      }
    }
  }
}

/// The number of letters to insert, delete, change or swap, worked out in the plainest way.
private enum Distance {
  static func between(_ one: String, _ other: String) -> Int {
    let left = Array(one.lowercased().replacing("_", with: "-").replacing(" ", with: "-"))
    let right = Array(other.lowercased())
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { table[row][0] = row }
    for column in 0...right.count { table[0][column] = column }
    for row in 1..<left.count + 1 {
      for column in 1..<right.count + 1 {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}
