import FindingsBank
import Recognition
import SeededRandom
import SourceText
import Testing
import Wording

@Suite("Ways to fill slots")
struct PatternTests {
  private typealias Filling = [String: [Substring]]

  /// All ways to fill a pattern's slots so that it reads like some words, short fillings first.
  private func fillings(
    of pattern: ArraySlice<String>, reading words: ArraySlice<Substring>, _ filled: Filling = [:]
  ) -> [Filling] {
    guard let piece = pattern.first else { return words.isEmpty ? [filled] : [] }
    let rest = pattern.dropFirst()
    guard piece.hasPrefix("{{") else {
      return words.first.map(String.init) == piece
        ? fillings(of: rest, reading: words.dropFirst(), filled) : []
    }
    if let earlier = filled[piece] {
      return words.starts(with: earlier)
        ? fillings(of: rest, reading: words.dropFirst(earlier.count), filled) : []
    }
    return words.indices.flatMap { last in
      fillings(
        of: rest, reading: words[(last + 1)...],
        filled.merging([piece: Array(words[...last])]) { $1 })
    }
  }

  @Test("the first of all ways is found, and whether there are several")
  func allWays() {
    var random = SeededGenerator(seed: 1)
    var found = 0
    var several = 0
    for _ in 0..<3_000 {
      let pieces = ["a", "b", "{{s}}", "{{t}}", "{{u}}"]
      let pattern = (0...random.below(7)).map { _ in pieces[random.below(pieces.count)] }
      // Half of the sentences have what the pattern reads like, and some words of their own.
      let contents = pieces.map { piece in
        piece.count == 1
          ? piece
          : (0...random.below(3)).map { _ in ["a", "b", "c", "d"][random.below(4)] }
            .joined(separator: " ")
      }
      var sentence = pattern.compactMap { pieces.firstIndex(of: $0) }.map { contents[$0] }
      if random.chance(50) { sentence[random.below(sentence.count)] = "c" }
      let text = sentence.joined(separator: " ")
      let ways = fillings(of: pattern[...], reading: text.split(separator: " ")[...])
      let match = reading(of: text, by: pattern.joined(separator: " "))
      #expect(match.isAmbiguous == (ways.count > 1), "\(pattern): \(text)")
      #expect(match.filling == ways.first?.mapValues { $0.joined(separator: " ") }, "\(pattern)")
      found += ways.isEmpty ? 0 : 1
      several += ways.count > 1 ? 1 : 0
    }
    #expect(found > 1_000)
    #expect(several > 100)
  }

  /// What fills the slots of a finding where a text is one; nothing where it is none.
  private func reading(
    of text: String, by finding: String
  ) -> (filling: [String: String]?, isAmbiguous: Bool) {
    let bank = Bank.read([
      SourceFile(
        path: "findings-bank/iom.conf",
        text: """
          [iom]
          heading = Offenders
          [iom.teams]
          question = Are there teams?
          [iom.teams.one]
          judgement = good
          text = \(finding)
          """)
    ]).value
    let wording = Wording(text)
    let parts = FindingRecognizer(bank).reading(of: wording.tokens.indices, in: wording).parts
    guard case .finding(let match, _)? = parts.first, parts.count == 1 else {
      return (nil, false)
    }
    let named = match.fillings.map { name, filling in
      guard case .tokens(let range) = filling else { return ("{{\(name)}}", "") }
      return ("{{\(name)}}", wording.text(of: range))
    }
    return (Dictionary(named, uniquingKeysWith: { first, _ in first }), match.isAmbiguous)
  }
}
