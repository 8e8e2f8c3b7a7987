import KeyValue
import SourceText

// Keys that are well written, but do not go together.
extension Diagnostic {
  /// `a.b = 2` where there is `a = 1`.
  static func partOfText(_ entry: KeyValueEntry, text: KeyValueEntry) -> Diagnostic {
    Diagnostic(
      rule: "template-data.part-of-text",
      "'\(text.key)' has a value of its own, so there can be no '\(entry.key)' in it",
      at: entry.keyLocation, repair: .advice("give one of the two another name"),
      notes: [.init("given its value here", at: text.keyLocation)])
  }

  /// `a = 1` where there is `a.b = 2`.
  static func textOfMap(_ entry: KeyValueEntry, part: KeyValueEntry) -> Diagnostic {
    Diagnostic(
      rule: "template-data.text-of-map",
      "'\(entry.key)' holds other keys, so it can have no value of its own",
      at: entry.keyLocation, repair: .advice("give one of the two another name"),
      notes: [.init("it holds '\(part.key)', given here", at: part.keyLocation)])
  }
}
