extension Flag {
  static let strict = Flag(
    "strict", "take warnings as seriously as errors; notes never are", turnsOn: \.isStrict)
  static let notes = Flag(
    "notes", "show the notes too, which are only counted otherwise", turnsOn: \.showsNotes)
  static let explain = Flag(
    "explain", takes: "RULE", "say what a rule finds and why, instead; all lists the rules",
    sets: \.rule)
}
