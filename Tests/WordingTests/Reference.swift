import Wording

/// Plain dynamic programming, to hold the quick ways against.
enum Reference {
  /// The length of the longest common subsequence.
  static func commonCount(_ left: [String], _ right: [String]) -> Int {
    var last = [Int](repeating: 0, count: right.count + 1)
    for word in left {
      var row = [0]
      for (column, other) in right.enumerated() {
        row.append(word == other ? last[column] + 1 : max(last[column + 1], row[column]))
      }
      last = row
    }
    return last[right.count]
  }
}

extension Wording {
  /// The forms of all tokens.
  var forms: [String] { tokens.map { form(of: $0) } }
}

extension WordingDiff {
  /// The old forms with the hunks carried out; nothing where the hunks are out of order.
  func applied(_ hunks: [Hunk]) -> [String]? {
    let oldForms = old.forms
    let newForms = new.forms
    var result: [String] = []
    var position = 0
    for hunk in hunks {
      guard hunk.old.lowerBound >= position else { return nil }
      result += oldForms[position..<hunk.old.lowerBound]
      guard result.count == hunk.new.lowerBound else { return nil }
      result += newForms[hunk.new]
      position = hunk.old.upperBound
    }
    return result + oldForms[position...]
  }

  /// Whether something equal stands between all hunks.
  var standsApart: Bool {
    zip(hunks, hunks.dropFirst()).allSatisfy { $0.old.upperBound < $1.old.lowerBound }
  }

  /// How many tokens went and came.
  var changedCount: Int { hunks.reduce(0) { $0 + $1.old.count + $1.new.count } }
}
