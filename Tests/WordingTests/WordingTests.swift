import LetterDocument
import SeededRandom
import Testing
import Wording

@Suite("The words and punctuation marks of a text")
struct WordingTests {
  private func forms(_ text: String) -> [String] {
    let wording = Wording(text)
    return wording.tokens.map { wording.form(of: $0) }
  }

  @Test(
    "words keep what is inside them, and every other visible character stands alone",
    arguments: [
      ("", []),
      (" \t\r\n ", []),
      ("The force's call-handlers.", ["The", "force's", "call-handlers", "."]),
      ("forces' 'all'", ["forces", "'", "'", "all", "'"]),
      ("at 00:01, 4,170 of 3.5m.", ["at", "00:01", ",", "4,170", "of", "3.5m", "."]),
      ("2014.The a.b 1.x", ["2014", ".", "The", "a", ".", "b", "1", ".", "x"]),
      ("to-- and - -x x-", ["to", "-", "-", "and", "-", "-", "x", "x", "-"]),
      ("1,,2 1.", ["1", ",", ",", "2", "1", "."]),
      ("(£2) 45% a_b", ["(", "£", "2", ")", "45", "%", "a", "_", "b"]),
      ("Zoë Ōno №5 ½", ["Zoë", "Ōno", "№", "5", "½"]),
      ("a – b — c…", ["a", "–", "b", "—", "c", "…"]),
      ("\0\u{1B}\u{202E}x", ["\0", "\u{1B}", "\u{202E}", "x"]),
      ("❤️👍🏽", ["❤️", "👍", "🏽"]),
    ])
  func tokens(text: String, expected: [String]) {
    #expect(forms(text) == expected)
  }

  @Test(
    "layout makes no difference",
    arguments: [
      ("a\u{A0}b\u{2009}c", "a\r\nb c"),
      ("‘a’ “b” «c» „d‚ `e` ‹f›", "'a' \"b\" 'c' 'd' 'e' 'f'"),
      ("force’s forces’ force`s", "force's forces' force's"),
      ("in\u{AD}spec\u{200B}tion\u{FEFF}", "inspection"),
      ("crime-\u{AD}free 4,\u{200B}170", "crime-free 4,170"),
      ("call\u{2011}handlers call\u{2010}handlers", "call-handlers call-handlers"),
      ("ﬁndings ﬂow oﬃce eﬀort baﬄe ﬆ", "findings flow office effort baffle st"),
      ("Zoe\u{308} =\u{338} e\u{301}\u{327}", "Zoë ≠ e\u{327}\u{301}"),
      ("e\u{301}'s x'\u{301}s", "é's x '\u{301} s"),
    ])
  func equal(left: String, right: String) {
    #expect(Wording(left) == Wording(right))
    #expect(WordingDiff(from: Wording(left), to: Wording(right)).hunks.isEmpty)
  }

  @Test(
    "wording makes a difference",
    arguments: [
      ("The", "the"), ("a – b", "a — b"), ("a - b", "a – b"), ("co-operate", "cooperate"),
      ("a b", "ab"), ("forces'", "force's"), ("a.", "a"), ("a", ""), ("Zoë", "Zoe"),
      ("a\u{202E}", "a"),
      ("4,170", "4 170"), ("...", "…"),
    ])
  func different(left: String, right: String) {
    #expect(Wording(left) != Wording(right))
    #expect(!WordingDiff(from: Wording(left), to: Wording(right)).hunks.isEmpty)
  }

  @Test("a word runs across stretches, not across passages, and knows its source")
  func sources() {
    // cr**im**e&amp;4\.5 in one paragraph, "x" in the next.
    let wording = Wording([
      Passage(joining: [
        (Array("cr".utf8), 0..<2),
        (Array("im".utf8), 4..<6),
        (Array("e".utf8), 8..<9),
        (Array("&".utf8), 9..<14),
        (Array("4".utf8), 14..<15),
        (Array(".".utf8), 15..<17),
        (Array("5".utf8), 17..<18),
      ]),
      Passage(joining: []),
      Passage(joining: [(Array("x".utf8), 20..<21)]),
    ])
    #expect(wording.tokens.map { wording.form(of: $0) } == ["crime", "&", "4.5", "x"])
    #expect(wording.tokens.map(\.source) == [0..<9, 9..<14, 14..<18, 20..<21])
    #expect(wording.tokens.map(\.passage) == [0, 0, 0, 2])
    #expect(wording.tokens.map(\.followsSpace) == [true, false, false, true])
    #expect(wording.tokens.map(\.kind) == [.word, .punctuation, .word, .word])
  }

  @Test("wherever a text is cut into stretches, it is the same wording from the same places")
  func cuts() {
    let scalars = Array(
      "‘The ﬁrst’ force's co-\u{AD}op e\u{301}\u{200B}'s 4,\u{AD}170.5, 1.x -y- '\u{301}…\u{A0}Zoë:2"
        .unicodeScalars)
    func bytes(_ range: Range<Int>) -> [UInt8] {
      Array(String(String.UnicodeScalarView(scalars[range])).utf8)
    }
    let whole = Wording(String(String.UnicodeScalarView(scalars)))
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let count = Int.random(in: 1...8, using: &generator)
      let cuts = (0..<count).map { _ in Int.random(in: 0...scalars.count, using: &generator) }
      let ends = [0] + cuts.sorted() + [scalars.count]
      let parts = zip(ends, ends.dropFirst()).map { start, end in
        let offset = bytes(0..<start).count
        return (text: bytes(start..<end), offset..<offset + bytes(start..<end).count)
      }
      let wording = Wording([Passage(joining: parts)])
      #expect(wording.forms == whole.forms)
      #expect(wording.tokens.map(\.source) == whole.tokens.map(\.source))
      #expect(wording.tokens.map(\.followsSpace) == whole.tokens.map(\.followsSpace))
    }
  }

  @Test("a token is shown as it is written, without what cannot be seen")
  func written() {
    let wording = Wording("“ﬁnd\u{AD}ings’s”")
    #expect(wording.tokens.map { wording.text(of: $0) } == ["“", "ﬁndings’s", "”"])
  }

  @Test("bytes that are no text are marks of their own, and nothing breaks")
  func notText() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x80, 0x62, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF0, 0x9F]
    let wording = Wording([Passage(joining: [(bytes, 0..<12)])])
    #expect(wording.tokens.map(\.source.lowerBound) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  }

  @Test("sources that run backwards do no harm")
  func backwards() {
    let wording = Wording([
      Passage(joining: [
        (Array("a".utf8), 9..<10),
        (Array("b".utf8), 1..<2),
      ])
    ])
    #expect(wording.tokens.map(\.source) == [9..<9])
  }
}
