/// The ways in which a name is mistyped by one letter or two.
enum Misspellings {
  /// Letters that are typed by mistake: the commonest, a rare one, a hyphen and a figure.
  private static let alphabet = Array("aeinorstlz-1")

  /// Every way to insert, delete, double, change or swap one letter, each result once.
  static func single(_ name: String) -> Set<String> {
    let letters = Array(name)
    var results: Set<String> = []
    for index in letters.indices {
      results.insert(String(letters[..<index] + letters[(index + 1)...]))
      results.insert(String(letters[...index] + letters[index...]))
      for letter in alphabet {
        results.insert(String(letters[..<index] + [letter] + letters[index...]))
        results.insert(String(letters[..<index] + [letter] + letters[(index + 1)...]))
      }
      if letters[index] == "-" {
        for other in ["_", " "] {
          results.insert(String(letters[..<index]) + other + String(letters[(index + 1)...]))
        }
      }
      if index > 0 {
        var swapped = letters
        swapped.swapAt(index - 1, index)
        results.insert(String(swapped))
      }
    }
    for letter in alphabet { results.insert(name + String(letter)) }
    return results.subtracting([name, ""])
  }

  /// Some of the ways to do that twice, always the same.
  static func double(_ name: String, count: Int) -> [String] {
    var state: UInt64 = 0x9E37_79B9
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    func mistyped(_ letters: [Character]) -> [Character] {
      let index = next(letters.count)
      let letter = alphabet[next(alphabet.count)]
      switch next(5) {
      case 0: return Array(letters[..<index] + letters[(index + 1)...])
      case 1: return Array(letters[...index] + letters[index...])
      case 2: return Array(letters[..<index] + [letter] + letters[index...])
      case 3: return Array(letters[..<index] + [letter] + letters[(index + 1)...])
      default:
        guard index > 0 else { return [letter] + letters }
        var swapped = letters
        swapped.swapAt(index - 1, index)
        return swapped
      }
    }
    return (0..<count).compactMap { _ in
      let once = mistyped(Array(name))
      let result = String(once.isEmpty ? once : mistyped(once))
      return result == name || result.isEmpty ? nil : result
    }
  }
}
