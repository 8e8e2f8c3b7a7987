import KeyValue
import SourceText

/// Reads the lines of `[preferred]`, `term = variant | variant`.
struct PreferredTermReader {
  /// The terms read so far, in order.
  private(set) var terms: [HouseStyle.Term] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each way of writing was first given.
  private var places: [String: SourceLocation] = [:]

  mutating func read(_ entry: KeyValueEntry) {
    let preferred = entry.key(below: 1)
      .split(separator: "_").joined(separator: " ")
    guard !preferred.isEmpty else {
      return report(
        "house-style.empty-term", "there is no term before the =", at: entry.keyLocation,
        repair: .advice("write the term as the house prefers it, _ for each blank in it"))
    }
    let isNew = note(preferred, at: entry.keyLocation)
    guard !entry.value.isEmpty else {
      return report(
        "house-style.no-variant", "'\(preferred)' has no other way of writing it to report",
        at: entry.keyLocation,
        repair: .advice("write after the = what is not wanted, or delete the line"))
    }
    let value = entry.value
    let variants = value.parts(separatedBy: UInt8(ascii: "|"))
      .compactMap { readVariant(value.slice(trimmed: $0), of: preferred) }
    guard isNew, !variants.isEmpty else { return }
    terms.append(
      HouseStyle.Term(preferred: preferred, variants: variants, location: entry.keyLocation))
  }

  /// A way of writing that is not wanted; nothing if it has faults.
  private mutating func readVariant(_ variant: FoldedText, of preferred: String) -> String? {
    if variant.isEmpty {
      report(
        "house-style.empty-variant", "a variant of '\(preferred)' is empty", at: variant.location,
        repair: .advice("delete the | that nothing follows or precedes"))
      return nil
    }
    if variant.text.contains(" #") || variant.text.hasPrefix("#") {
      report(
        "house-style.trailing-comment", "this would be part of the variant, not a comment",
        at: variant.location,
        repair: .advice("put the comment on a line of its own, above this one"))
      return nil
    }
    if variant.text == preferred {
      report(
        "house-style.preferred-variant",
        "'\(preferred)' is the term itself, so it cannot be reported",
        at: variant.location, repair: .advice("delete it here"))
      return nil
    }
    return note(variant.text, at: variant.location) ? variant.text : nil
  }

  /// Notes a way of writing; false, and a report, if it was given before.
  private mutating func note(_ text: String, at place: SourceLocation) -> Bool {
    guard let earlier = places[text] else {
      places[text] = place
      return true
    }
    report(
      "house-style.repeated-term", "'\(text)' is in this list already", at: place,
      repair: .advice("keep the one that is right"), notes: [.init("first given here", at: earlier)]
    )
    return false
  }

  private mutating func report(
    _ rule: String, _ message: String, at place: SourceLocation, repair: Diagnostic.Repair,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        rule: rule, message, at: place, repair: repair, notes: notes))
  }
}
