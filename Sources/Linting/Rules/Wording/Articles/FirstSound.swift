/// The sound that a word begins with, as far as it matters to the article before it.
enum FirstSound {
  case vowel
  case consonant

  /// The article that goes before it.
  var article: String {
    switch self {
    case .vowel: "an"
    case .consonant: "a"
    }
  }

  /// The sound of a word as it is written; nothing if people say it in different ways.
  init?(_ form: String) {
    guard let first = form.utf8.first else { return nil }
    if (0x30...0x39).contains(first) {
      self = Self.isVowelNumber(form) ? .vowel : .consonant
      if form.hasPrefix("11") || form.hasPrefix("18"), self == .consonant { return nil }
      return
    }
    let letters = form.utf8.prefix { ($0 | 0x20) &- 0x61 < 26 }
    guard !letters.isEmpty, letters.count == form.utf8.count || form.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    let isSpelt = letters.count == 1 || letters.allSatisfy { $0 < 0x61 }
    let hasCapitalInside = letters.dropFirst().contains { $0 < 0x61 }
    if isSpelt {
      guard let sound = Self.spelt(String(Substring(letters)).lowercased()) else { return nil }
      self = sound
    } else if hasCapitalInside, !Self.isPluralOfInitials(letters) {
      return nil
    } else if hasCapitalInside {
      guard let sound = Self.spelt(String(Substring(letters.dropLast())).lowercased()) else {
        return nil
      }
      self = sound
    } else {
      guard let sound = Self.spoken(form.lowercased()) else { return nil }
      self = sound
    }
  }

  /// Eight, eleven, eighteen, eighty and their like.
  private static func isVowelNumber(_ form: String) -> Bool {
    if form.hasPrefix("8") { return true }
    guard form.hasPrefix("11") || form.hasPrefix("18") else { return false }
    guard let next = form.utf8.dropFirst(2).first else { return true }
    // "11,000" and "18-month", but not "110", of which "1100" may be said either way.
    return !(0x30...0x39).contains(next)
  }

  private static func isPluralOfInitials(_ letters: Substring.UTF8View) -> Bool {
    letters.last == UInt8(ascii: "s") && letters.dropLast().allSatisfy { $0 < 0x61 }
  }

  /// The sound of letters that are said one by one, or perhaps as a word.
  private static func spelt(_ letters: String) -> FirstSound? {
    guard let first = letters.first else { return nil }
    let second = letters.dropFirst().first
    switch first {
    case "a", "e", "i", "o":
      return letters.count > 2 && letters.hasPrefix("eu") || letters == "one" ? nil : .vowel
    case "u":
      return letters.count <= 2 ? .consonant : nil
    case "f", "h", "l", "m", "n", "r", "s", "x":
      // Said as a word, it begins with a consonant; only what cannot be said as one is sure.
      guard let second else { return .vowel }
      if "aeiouy".contains(second) { return nil }
      let isCluster = first == "s" || first == "f" && "lr".contains(second)
      return isCluster && letters.contains { "aeiouy".contains($0) } ? nil : .vowel
    default:
      return .consonant
    }
  }

  /// The sound of a word in small letters.
  private static func spoken(_ word: String) -> FirstSound? {
    switch word.first {
    case "a", "i": return .vowel
    case "e": return word.hasPrefix("eu") || word.hasPrefix("ew") ? .consonant : .vowel
    case "o":
      return word == "one" || word.hasPrefix("one-") || word.hasPrefix("one'")
        || word.hasPrefix("once") || word.hasPrefix("ouija") ? .consonant : .vowel
    case "u": return spokenWithU(word)
    case "h":
      if silentH.contains(where: word.hasPrefix) { return .vowel }
      return weakH.contains(where: word.hasPrefix) ? nil : .consonant
    case let letter?: return ("b"..."z").contains(letter) ? .consonant : nil
    case nil: return nil
    }
  }

  private static func spokenWithU(_ word: String) -> FirstSound? {
    if word.hasPrefix("uni") {
      if ["unin", "unim", "uniden"].contains(where: word.hasPrefix) { return .vowel }
      return word.hasPrefix("uniss") || word.hasPrefix("unir") ? nil : .consonant
    }
    return yOfU.contains(where: word.hasPrefix) ? .consonant : .vowel
  }

  private static let yOfU = [
    "use", "usu", "usa", "util", "uten", "utop", "ubiq", "ufo", "uk", "unanim", "uran",
    "urin", "urol", "eu", "usur",
  ]
  private static let silentH = ["hour", "honest", "honour", "heir"]
  private static let weakH = [
    "histor", "hotel", "hero", "habitual", "hyster", "horrif", "harmon", "hilar", "horren",
    "hallucin",
  ]
}
