import Mustache

/// The values that a letter's template is filled with for some letters only.
struct LetterExtras: OptionSet {
  let rawValue: Int

  static let addressee = LetterExtras(rawValue: 1 << 0)
  static let liaisonOfficer = LetterExtras(rawValue: 1 << 1)
  static let region = LetterExtras(rawValue: 1 << 2)
  static let inspector = LetterExtras(rawValue: 1 << 3)

  /// The names of all values of a letter that has these: first of those that every letter has.
  var names: MapNames { Self.allNames[rawValue] }

  /// Each with its name, in the order in which a letter's values are added.
  private static let named: [(extra: LetterExtras, name: String)] = [
    (.addressee, "addressee"), (.liaisonOfficer, "liaison-officer"), (.region, "region"),
    (.inspector, "inspector"),
  ]

  // There are few, and letters share them.
  private static let allNames = (0..<1 << named.count).map { rawValue in
    let extras = named.filter { LetterExtras(rawValue: rawValue).contains($0.extra) }
    return MapNames(
      ["illustrative", "force", "salutation", "address", "inspection", "sections"]
        + extras.map(\.name))
  }
}
