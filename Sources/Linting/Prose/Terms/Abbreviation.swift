/// A place of a letter where an abbreviation stands.
struct Abbreviation {
  /// Its letters, without the ending of a plural or possessive: `PCSO` for "PCSOs".
  let name: String
  /// The token that it is, or is part of.
  let token: Int
  /// What it stands for, where that is said beside it.
  let explanation: Explanation?

  /// That an abbreviation is spelt out.
  struct Explanation {
    /// The words that it stands for; nothing where they could not be told letter by letter.
    let longForm: Range<Int>?
    /// Whether abbreviation or long form stands alone in brackets.
    let isInBrackets: Bool
  }
}

extension Abbreviation {
  /// The longest word in capitals that is taken for an abbreviation, in letters.
  private static let longest = 7

  /// The letters of the abbreviation that a word, or a part of a word with hyphens, is; nothing if
  /// it is none.
  ///
  /// An abbreviation is written in capitals, but for a small letter in its midst ("DfE") or a small
  /// end ("SENCo"). Roman numerals, single letters and whatever has digits are none.
  static func name(in form: String) -> String? {
    // Most words have no second capital, and are told by their bytes.
    var capitals = 0
    for byte in form.utf8 where byte >= 0x41 && byte <= 0x5A { capitals += 1 }
    guard capitals >= 2 else { return nil }
    return form.split(separator: "-").lazy.compactMap { name(ofPart: $0) }.first
  }

  private static func name(ofPart part: Substring) -> String? {
    var letters = part[...]
    if letters.hasSuffix("'s") { letters = letters.dropLast(2) }
    if letters.hasSuffix("s"), letters.dropLast().last?.isUppercase ?? false {
      letters = letters.dropLast()
    }
    let capitals = letters.count { $0.isUppercase }
    guard capitals >= 2, letters.count <= longest,
      letters.allSatisfy({ $0.isLetter && $0.isASCII }), letters.first?.isUppercase ?? false
    else { return nil }
    let isMixed = capitals < letters.count
    let isShort = letters.count <= 4 && (letters.last?.isUppercase ?? false)
    let hasSmallEnd = capitals >= 3 && letters.drop { $0.isUppercase }.count == 1
    guard !isMixed || isShort || hasSmallEnd, !isRoman(letters) else { return nil }
    return String(letters)
  }

  /// Whether letters are a Roman numeral of a chapter or a phase, below forty.
  private static func isRoman(_ letters: Substring) -> Bool {
    var units = letters.drop { $0 == "X" }
    guard letters.count - units.count <= 3 else { return false }
    if units == "IX" || units == "IV" { return true }
    if units.first == "V" { units = units.dropFirst() }
    return units.count <= 3 && units.allSatisfy { $0 == "I" }
  }
}
