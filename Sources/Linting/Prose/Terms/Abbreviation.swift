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
    for byte in form.utf8 where isCapital(byte) { capitals += 1 }
    guard capitals >= 2 else { return nil }
    return form.split(separator: "-").lazy.compactMap { name(ofPart: $0) }.first
  }

  private static func name(ofPart part: Substring) -> String? {
    var letters = part.utf8[...]
    let s = UInt8(ascii: "s")
    if letters.last == s, letters.suffix(2).first == UInt8(ascii: "'") {
      letters = letters.dropLast(2)
    }
    if letters.last == s, letters.dropLast().last.map(isCapital) ?? false {
      letters = letters.dropLast()
    }
    guard letters.count <= longest, let first = letters.first, let last = letters.last,
      isCapital(first), letters.allSatisfy({ isCapital($0) || isCapital($0 & 0xDF) })
    else { return nil }
    let capitals = letters.count(where: isCapital)
    let isMixed = capitals < letters.count
    let isShort = letters.count <= 4 && isCapital(last)
    let hasSmallEnd = capitals >= 3 && letters.drop(while: isCapital).count == 1
    guard capitals >= 2, !isMixed || isShort || hasSmallEnd, !isRoman(letters) else { return nil }
    return String(Substring(letters))
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether letters are a Roman numeral of a chapter or a phase, below forty.
  private static func isRoman(_ letters: Substring.UTF8View) -> Bool {
    var units = letters.drop { $0 == UInt8(ascii: "X") }
    guard letters.count - units.count <= 3 else { return false }
    if units.elementsEqual("IX".utf8) || units.elementsEqual("IV".utf8) { return true }
    if units.first == UInt8(ascii: "V") { units = units.dropFirst() }
    return units.count <= 3 && units.allSatisfy { $0 == UInt8(ascii: "I") }
  }
}
