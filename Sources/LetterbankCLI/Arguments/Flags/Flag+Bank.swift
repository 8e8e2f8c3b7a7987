extension Flag {
  static let suggest = Flag(
    "suggest", "propose findings that letters have in common and no bank holds",
    turnsOn: \.suggests)
}
