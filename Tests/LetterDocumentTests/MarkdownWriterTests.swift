import LetterDocument
import SourceText
import Testing

@Suite("Writing Markdown")
struct MarkdownWriterTests {
  @Test("a letter, laid out one way whatever its source was")
  func letter() {
    let source = """
      __Zoë Billingham__\\
      HM Inspector
      of Constabulary

      Preventing Crime
      ---
      * first
      lazy

      * second:
         + one
         + two
      * third

      7) seven
      8) eight

         more
      """
    #expect(
      markdown(LetterDocument(markdown: source)) == """
        **Zoë Billingham**\\
        HM Inspector of Constabulary

        ## Preventing Crime

        - first lazy
        - second:
          - one
          - two
        - third

        7. seven

        8. eight

           more

        """)
  }

  @Test(
    "prose needs no backslash",
    arguments: [
      "70% of crimes (such as burglary) – a front-line force's own.", "A. Parker, QPM",
      "'ask not task' \"quoted\" R&D <5 a < b > c", "snake_case, 3 * 4 _ 5, #1, +44, -5, =",
      "10.5 and 3.2) and 2014.", "[sic] (so): [a] b! ~ ^ | $5 @home", "C:\\Users",
    ])
  func prose(text: String) {
    let item: [LetterDocument.Block] = [
      .list(.bullet, end: 3), .item(end: 3), .paragraph(0..<1),
    ]
    for blocks in [[.paragraph(0..<1)], [.heading(level: 3, 0..<1)], item] {
      let written = markdown(LetterDocument(plain: text, as: blocks))
      #expect(written.hasSuffix(text + "\n"))
      #expect(!written.contains("\\") || text.contains("\\"))
    }
  }

  @Test(
    "a backslash stands where something else would be read",
    arguments: [
      ("# a", "\\# a"), ("#a", "#a"), ("- a", "\\- a"), ("-a", "-a"), ("---", "\\---"),
      ("--- ---", "\\--- ---"), ("-- -", "\\-- -"), ("-- a", "-- a"),
      ("+", "\\+"), ("* * *", "\\* * *"), ("_ _ _", "\\_ _ _"), ("1. a", "1\\. a"),
      ("12) a", "12\\) a"), ("1.5", "1.5"), ("> a", "\\> a"), ("===", "\\==="),
      ("~~~ a", "\\~\\~\\~ a"), ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"), ("a_b", "a_b"),
      ("`a`", "\\`a\\`"), ("<b>", "\\<b>"), ("[a](b)", "[a\\](b)"), ("[a]: b", "[a\\]: b"),
      ("&amp; &co", "\\&amp; &co"), ("a\\*", "a\\\\\\*"), ("a\\", "a\\\\"),
      (" a ", "&#32;a&#32;"), ("\na\nb", "&#10;a&#10;b"), ("\ta\tb", "&#9;a\tb"),
      ("\u{A0}a\u{A0}b\u{A0}", "&#160;a\u{A0}b&#160;"), ("\u{FEFF}a", "&#65279;a"),
    ])
  func backslashes(text: String, written: String) {
    #expect(markdown(LetterDocument(plain: text)) == written + "\n")
  }

  @Test(
    "a backslash stands where GitHub's Markdown would read something else",
    arguments: [
      ("~~a~~ ~b~ c~d", "\\~\\~a\\~\\~ \\~b\\~ c\\~d"), ("a ~ b", "a ~ b"),
      ("[ ] a", "\\[ ] a"), ("[x] a", "\\[x] a"), ("[X]", "\\[X]"), ("[x]a", "[x]a"),
      ("[xx] a", "[xx] a"), ("[^1]: a", "\\[^1\\]: a"), ("a [x] b", "a [x] b"), ("|-", "\\|-"),
      (":-: | -", "\\:-: | -"),
      ("- | -", "\\- | -"), ("-|-", "\\-|-"), ("| a |", "| a |"), (": a", ": a"), ("-a|", "-a|"),
      // No more of an address than has to be: a bare one may well become a link.
      ("See www.a.uk/b_c, b", "See www.a.uk/b_c, b"),
      ("a@b.uk and http://c", "a@b.uk and http://c"),
      ("See www.a.uk/_b_ or", "See www\\.a.uk/\\_b\\_ or"), ("http://a*b", "http\\://a\\*b"),
      ("(https://www.a.uk/`b", "(https\\://www\\.a.uk/\\`b"), ("www.a ", "www\\.a&#32;"),
      ("www.a *", "www.a *"), ("www.a *b", "www.a \\*b"),
    ])
  func gitHub(text: String, written: String) {
    #expect(markdown(LetterDocument(plain: text)) == written + "\n")
  }

  @Test("a line that GitHub's Markdown would take for a table's, or add to a web address")
  func gitHubLines() {
    let document = LetterDocument(
      markdown: "a | b\\\n-|-\\\n[^1]: a\\\nwww.a.uk\\\n**http://b**/c")
    #expect(
      markdown(document)
        == "a | b\\\n\\-|-\\\n\\[^1]: a\\\nwww\\.a.uk\\\n**http\\://b**/c\n")
  }

  @Test("signs at the end of a heading are part of it")
  func headings() {
    let made = ["a #", "##", "a#"].map {
      markdown(LetterDocument(plain: $0, as: [.heading(level: 2, 0..<1)]))
    }
    #expect(made == ["## a \\#\n", "## \\##\n", "## a#\n"])
  }

  @Test(
    "bold and italics that would not be read as such are left out",
    arguments: [
      ("a**b**c", "a**b**c"), ("_a_ __b__", "*a* **b**"), ("*a*_b_", "*ab*"),
      ("**a *b* c**", "**a *b* c**"), ("***a***", "***a***"), ("__a _b___", "**a *b***"),
      ("**a**&nbsp;", "**a**&#160;"), ("*&nbsp;a*", "*&#160;a*"), ("b *&nbsp;a*", "b \u{A0}a"),
      ("**&#32;a** b", "**&#32;a** b"), ("c **&#32;a** b", "c  a b"), ("****a****", "**a**"),
      ("*\u{A3}5*", "*\u{A3}5*"),
    ])
  func styles(source: String, written: String) {
    #expect(markdown(LetterDocument(markdown: source)) == written + "\n")
  }

  @Test("two lists, one just after the other, stay two")
  func neighbours() {
    #expect(
      markdown(LetterDocument(markdown: "- a\n* b\n+ c\n1. d\n2) e")) == """
        - a

        * b

        - c

        1. d

        2) e

        """)
  }

  @Test("a byte that is no character does not join the character before it")
  func invalidBytes() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let letter = MarkdownReader.read(mark + mark + [0x80], path: "letter.md").value
    #expect(MarkdownWriter.write(letter).bytes == Array("&#65279;".utf8) + [0x80, 0x0A])
  }

  @Test("items that begin with nothing, or with a list")
  func bareItems() {
    let source = "-\n- a\n-\n\n  1. - b\n- c\n\n  - \n  - d"
    let letter = LetterDocument(markdown: source)
    #expect(LetterDocument(markdown: markdown(letter)).outline == letter.outline)
    #expect(!markdown(letter).split(separator: "\n").contains { $0.hasSuffix(" ") })
  }
}
