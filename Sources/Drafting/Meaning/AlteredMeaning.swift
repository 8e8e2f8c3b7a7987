/// What of a letter's meaning a change of its words may alter.
package enum AlteredMeaning: String, Sendable, Hashable, Comparable, CaseIterable {
  case negation = "a negation"
  case number = "a number"
  case date = "a date"
  case name = "a name"
  case obligation = "an obligation"
  case judgement = "a finding's judgement"

  /// In the order in which they are named.
  package static func < (left: AlteredMeaning, right: AlteredMeaning) -> Bool {
    let all = Self.allCases
    return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
  }
}
