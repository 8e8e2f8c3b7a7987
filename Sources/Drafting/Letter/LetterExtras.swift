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

  // There are few, and letters share them.
  private static let allNames: [MapNames] = {
    let common = ["illustrative", "force", "salutation", "address", "inspection", "sections"]
    let extras = ["addressee", "liaison-officer", "region", "inspector"]
    return (0..<1 << extras.count).map { some in
      MapNames(common + extras.indices.filter { some >> $0 & 1 == 1 }.map { extras[$0] })
    }
  }()
}
