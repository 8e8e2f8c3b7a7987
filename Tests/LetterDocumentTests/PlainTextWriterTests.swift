import LetterDocument
import SeededRandom
import Testing

@Suite("Writing plain text")
struct PlainTextWriterTests {
  @Test("a letter as a person would type it")
  func letter() {
    let source = """
      **Zoë Billingham**\\
      HM Inspector

      ### Preventing Crime

      The force has a strong focus on preventing crime
      in its plans.

      - one finding that is longer than a line:
        - creating an *incident* on the system; or
        - directly
      - two

      9. nine
      10. ten is longer than a line as well

          more of ten
      """
    #expect(
      plainText(LetterDocument(markdown: source), width: 30) == """
        Zoë Billingham
        HM Inspector

        Preventing Crime

        The force has a strong focus
        on preventing crime in its
        plans.

        - one finding that is longer
          than a line:
          - creating an incident on
            the system; or
          - directly
        - two

        9. nine

        10. ten is longer than a line
            as well

            more of ten

        """)
  }

  @Test(
    "lines are filled to the width, counted in characters",
    arguments: [
      (10, "Zoë Zoë12 a", "Zoë Zoë12\na\n"), (11, "Zoë Zoë12 a", "Zoë Zoë12 a\n"),
      (7, "e\u{301}e\u{301}e\u{301} 👩‍👩‍👧 b c", "e\u{301}e\u{301}e\u{301} 👩‍👩‍👧 b\nc\n"),
      (3, "“a” b", "“a”\nb\n"), (4, "longest a b", "longest\na b\n"), (0, "a b\nc", "a b c\n"),
      (1, "a b", "a\nb\n"), (5, "a\u{A0}b c d", "a\u{A0}b c\nd\n"), (80, "a  b\tc", "a b c\n"),
      (4, "aa  b cc", "aa b\ncc\n"),
    ])
  func filling(width: Int, source: String, text: String) {
    #expect(plainText(LetterDocument(markdown: source), width: width) == text)
  }

  @Test("lines of ASCII characters are filled as any others are", arguments: 0..<50)
  func evenText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = ["e ", "be ", "eeeeeeee", "e, ", "- ", "12. ", "# ", " ", "\t", "\\\n"]
    for width in 0..<30 {
      let text = (0..<60).reduce("e") { text, _ in text + parts[generator.below(parts.count)] }
      let accented = text.replacing("e", with: "é")
      #expect(
        plainText(LetterDocument(markdown: text), width: width)
          == plainText(LetterDocument(markdown: accented), width: width)
          .replacing("é", with: "e"))
    }
  }

  @Test(
    "no line begins with what reads as an item or a heading",
    arguments: ["-", "*", "+", "•", "–", "12.", "3)", "#", "###"])
  func noMarkers(marker: String) {
    let letter = LetterDocument(plain: "first aaaa \(marker) bbbb \(marker) \(marker) c")
    for width in 0...40 {
      let lines = plainText(letter, width: width).split(separator: "\n")
      #expect(!lines.contains { $0 == marker || $0.hasPrefix(marker + " ") })
    }
    let short = LetterDocument(plain: "first aaaa \(marker) bbbb")
    #expect(plainText(short, width: 10 + marker.count) == "first\naaaa \(marker) bbbb\n")
  }

  @Test("of nothing there is nothing, and of blanks too")
  func nothing() {
    #expect(plainText(LetterDocument(markdown: "")) == "")
    #expect(plainText(LetterDocument(markdown: "&#32;\n\n&#10;")) == "")
    #expect(markdown(LetterDocument(markdown: "\n")) == "")
    #expect(plainText(LetterDocument(markdown: "- \n- a\n\n  &#32;")) == "-\n\n- a\n")
  }
}
