import LetterDocument
import SourceText
import Testing

@Suite("Markdown that no letter has")
struct MarkdownFaultTests {
  @Test("is kept as text, and named with its place and repair")
  func whole() {
    let text = "Dear Zoë `x`\n\n> a"
    #expect(LetterDocument(markdown: text).outline == "p(Dear Zoë `x`) p(> a)")
    #expect(
      faults(text) == """
        letter.md:1:10: error: a letter has no program code, which '`' begins in Markdown
          Dear Zoë `x`
                   ^
        help: write \\` for a plain '`'
        letter.md:1:12: error: a letter has no program code, which '`' begins in Markdown
          Dear Zoë `x`
                     ^
        help: write \\` for a plain '`'
        letter.md:3:1: error: a letter has no quotation blocks, which '>' begins in Markdown
          > a
          ^
        help: write \\> for a plain '>'

        """)
  }

  @Test("a name of a character that is not known")
  func entity() {
    #expect(
      faults("&copy; 2014") == """
        letter.md:1:1: error: this name of a character is not one that is known here
          &copy; 2014
          ^~~~~~
        help: write the character itself, or \\& for a plain '&'

        """)
  }

  @Test("an indented line, a line across the page, a link")
  func layout() {
    #expect(
      faults("    code\n\n---\n\na [b](c)\n") == """
        letter.md:1:5: error: a letter has no program code, which Markdown takes so wide an indent for
              code
              ^~~~
        help: indent the line by less than four blanks more than the text above it
        letter.md:3:1: error: a letter has no line across the page, which Markdown has in this form
          ---
          ^~~
        help: delete it, or put a \\ before it for the plain characters
        letter.md:5:3: error: a letter has no links or pictures, which Markdown has in this form
          a [b](c)
            ^~~~
        help: write \\[ for a plain '['

        """)
  }

  @Test(
    "each kind, by its rule",
    arguments: [
      ("> a", "block-quote", "p(> a)"), ("a\n> b", "block-quote", "p(a␣> b)"),
      ("~~~\na", "code", "p(~~~␣a)"), ("``` a", "code", "p(``` a)"), ("\ta", "code", "p(a)"),
      ("- a\n\n      b", "code", "ul(li(p(a) p(b)))"), ("a <b>", "html", "p(a <b>)"),
      ("</p>", "html", "p(</p>)"), ("<!-- a", "html", "p(<!-- a)"),
      ("<http://a.b>", "html", "p(<http://a.b>)"), ("<1@b.c>", "html", "p(<1@b.c>)"),
      ("![a](b)", "link", "p(![a](b))"), ("[a]: b", "link", "p([a]: b)"),
      ("[[a]](b", "link", "p([[a]](b)"), ("***", "rule", "p(***)"),
      ("a\n- - -", "rule", "p(a) p(- - -)"), ("&Aacute;", "entity", "p(&Aacute;)"),
    ])
  func kinds(markdown: String, rule: String, outline: String) {
    let read = MarkdownReader.read(Array(markdown.utf8), path: "letter.md")
    #expect(read.diagnostics.map(\.rule) == ["markdown.\(rule)"])
    #expect(read.value.outline == outline)
  }

  @Test(
    "and what only looks like it",
    arguments: [
      "<5 minutes, a < b, a<", "[sic] (so) [a]: b", "a ](b", "a > b", "R&D, A&B", "70% ~~ ~",
      "\\`a\\` \\<b \\> \\[a](b) \\&copy;", "a\n    b",
    ])
  func lookalikes(markdown: String) {
    #expect(faults(markdown) == "")
  }

  @Test("of very many faults the first hundred are named")
  func limit() {
    let letter = String(repeating: "` ", count: 100_000)
    let read = MarkdownReader.read(Array(letter.utf8), path: "letter.md")
    #expect(read.diagnostics.count == MarkdownReader.maximumFaults)
  }

  @Test("a list may stand in a list twelve deep")
  func deepLists() {
    let lines = (0...12).map { String(repeating: " ", count: $0 * 2) + "- a" }
    #expect(faults(lines.dropLast().joined(separator: "\n")) == "")
    #expect(
      faults(lines.joined(separator: "\n")) == """
        letter.md:13:25: error: lists stand in lists more than 12 deep here
                                  - a
                                  ^
        help: put some of the items into a list further out

        """)
  }

  @Test("bold may stand in bold twelve deep")
  func deepStyles() {
    let signs = String(repeating: "*", count: 26)
    #expect(faults(signs.dropFirst(2) + "a" + signs.dropFirst(2)) == "")
    #expect(LetterDocument(markdown: signs + "a" + signs).words == "**a**")
    #expect(
      faults("b " + signs + "a" + signs) == """
        letter.md:1:27: error: bold and italics stand in each other more than 12 deep here
          b **************************a**************************
                                    ^~
        help: write \\* or \\_ for a plain '*' or '_'

        """)
  }

  @Test(
    "depth without end is read and written all the same",
    arguments: [
      ">", "> ", "*", "_", "**", "- ", "1. ", " ", "\t", "[", "](", "<", "`", "&", "\\", "*a ",
      "a* ",
      "*a _b ", "a_ b* ", "\n ", "&#10;", "[a](", "- a\n\n", "#", "=", "\n", "é", "*é£",
    ])
  func bottomless(part: String) {
    let text = String(repeating: part, count: 10_000)
    for text in [text, "a" + text, text + "a", "- a\n  " + text] {
      let letter = LetterDocument(markdown: text)
      let again = LetterDocument(markdown: markdown(letter))
      #expect(again.words == letter.words)
      #expect(!plainText(letter).isEmpty || letter.words.isEmpty)
    }
  }

  @Test("ever deeper indentation is read and written all the same")
  func indentation() {
    let steps = (0..<2_000).map { String(repeating: " ", count: $0 * 2) + "- a" }
    let letter = LetterDocument(markdown: steps.joined(separator: "\n"))
    #expect(LetterDocument(markdown: markdown(letter)).words == letter.words)
  }
}
