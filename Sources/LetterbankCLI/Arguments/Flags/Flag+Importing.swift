extension Flag {
  static let force = Flag(
    "force", takes: "FORCE", "the force that the letter is for, where it does not tell",
    sets: \.force)
  static let house = Flag(
    "house", "take a finding's wording where at least 90% of the words agree",
    turnsOn: \.prefersHouse)
}
