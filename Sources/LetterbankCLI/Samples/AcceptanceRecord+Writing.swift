import SourceText

extension AcceptanceRecord {
  private static let header = """
    # What was accepted into the samples: when, by whom, why, and what.
    # letterbank keeps this file; keep it with the samples.

    """

  /// The record as a key=value file.
  var text: String {
    Self.header
      + acceptances.enumerated().map { Self.text($1, number: $0 + 1) }.joined()
      + "\n# The samples as they were left: one that differs was changed by another hand.\n[samples]\n"
      + fingerprints.sorted { $0.key < $1.key }
      .flatMap { force, known in known.map { "\(force) = \($0)\n" } }.joined()
  }

  private static func text(_ acceptance: Acceptance, number: Int) -> String {
    var lines = ["", "[\(number)]"]
    func add(_ key: String, _ value: String?) {
      // A key without a value could not be read again.
      guard let value, !value.allSatisfy(\.isWhitespace) else { return }
      lines.append("\(key) = \(value.replacing("\n", with: " ").printable)")
    }
    add("when", acceptance.when)
    add("by", acceptance.by)
    add("because", acceptance.because)
    add("cause", acceptance.cause)
    add("remark", acceptance.remark)
    for change in acceptance.changes {
      switch change {
      case .replaced(let old, let new): add("replaced", "\(old) → \(new)")
      case .added(let words): add("added", words)
      case .removed(let words): add("removed", words)
      }
    }
    lines.append(filled("letters = ", acceptance.letters))
    if acceptance.isUnfinished { add("unfinished", "yes") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A list in lines of at most 100 characters.
  private static func filled(_ start: String, _ names: [String]) -> String {
    let indent = String(repeating: " ", count: start.count)
    var lines = [start]
    for (index, name) in names.enumerated() {
      let word = name + (index + 1 < names.count ? ", " : "")
      if lines[lines.count - 1].count + word.count > 100, index > 0 { lines.append(indent) }
      lines[lines.count - 1] += word
    }
    return lines.map { $0.hasSuffix(", ") ? String($0.dropLast()) : $0 }.joined(separator: "\n")
  }
}
