import LetterDocument
import SourceText
import Testing

@Suite("Reading Markdown")
struct MarkdownReaderTests {
  @Test(
    "headings, with or without signs at their end, and underlined ones",
    arguments: [
      ("# a\n### b ##\n###### c", "h1(a) h3(b) h6(c)"),
      ("#a\n\n####### b", "p(#a) p(####### b)"),
      ("#\n## #\n# a#\n# a \\#", "h1() h2() h1(a#) h1(a #)"),
      ("a\n# b\nc", "p(a) h1(b) p(c)"),
      ("a\nb\n===\nc\n---\n", "h1(a␣b) h2(c)"),
      ("- a\n===", "ul(li(p(a␣===)))"),
      ("=== ===", "p(=== ===)"),
    ])
  func headings(markdown: String, outline: String) {
    expect(markdown, outline)
  }

  @Test(
    "paragraphs, and the two kinds of line end in them",
    arguments: [
      ("", ""), (" \n\t\n", ""), ("a", "p(a)"), ("a\n\n\n  b  \n", "p(a) p(b)"),
      ("a\nb", "p(a␣b)"), ("a  \n   b\\\nc", "p(a⏎b⏎c)"), ("a\\\n\nb  ", "p(a\\) p(b)"),
      ("a \nb\\ \nc", "p(a␣b\\␣c)"), ("\u{FEFF}a\r\n\r\nb\r\nc", "p(a) p(b␣c)"),
      ("a\rb\r\rc", "p(a␣b) p(c)"),
    ])
  func paragraphs(markdown: String, outline: String) {
    expect(markdown, outline)
  }

  @Test(
    "lists, nested by indentation, tight, loose or lazy",
    arguments: [
      ("- a\n- b", "ul(li(p(a)) li(p(b)))"), ("a\n- b\nc", "p(a) ul(li(p(b␣c)))"),
      ("- a\n\n- b\n\n  c", "ul(li(p(a)) li(p(b) p(c)))"),
      ("- a\n  - b\n    - c\n- d", "ul(li(p(a) ul(li(p(b) ul(li(p(c)))))) li(p(d)))"),
      ("- a\n * b\n+ c", "ul(li(p(a))) ul(li(p(b))) ul(li(p(c)))"),
      ("1. a\n1. b\n\n3) c", "ol1(li(p(a)) li(p(b))) ol3(li(p(c)))"),
      ("a\n14. b", "p(a␣14. b)"), ("a\n1. b", "p(a) ol1(li(p(b)))"),
      ("a\n-\nb", "h2(a) p(b)"), ("a\n*\nb", "p(a␣*␣b)"),
      ("-\n  a\n-\n\n  b", "ul(li(p(a)) li()) p(b)"),
      ("- - a\n  - b", "ul(li(ul(li(p(a)) li(p(b)))))"),
      ("1234567890. a", "p(1234567890. a)"), ("-a", "p(-a)"),
      ("-\ta\n\n\tb", "ul(li(p(a) p(b)))"), ("10. a\n\n    b", "ol10(li(p(a) p(b)))"),
      ("- # a\n- b\n  ---", "ul(li(h1(a)) li(h2(b)))"),
      ("- a\r\n  - b\r\n- c\r\n", "ul(li(p(a) ul(li(p(b)))) li(p(c)))"),
    ])
  func lists(markdown: String, outline: String) {
    expect(markdown, outline)
  }

  @Test(
    "strong and emphasised text, where the characters around allow it",
    arguments: [
      ("*a* **b** _c_ __d__", "p(*(a) **(b) *(c) **(d))"), ("a*b*c a_b_c", "p(a*(b)c a_b_c)"),
      ("***a***", "p(*(**(a)))"), ("***a** b*", "p(*(**(a) b))"),
      ("***a* b**", "p(**(*(a) b))"), ("a * b *", "p(a * b *)"), ("**a", "p(**a)"),
      ("*a**", "p(*(a)*)"), ("*(**a**)*", "p(*((**(a))))"), ("a*\"b\"*", "p(a*\"b\"*)"),
      ("*a\nb*", "p(*(a␣b))"), ("*foo**bar**baz*", "p(*(foo**(bar)baz))"),
      ("**Zoë**–_é_", "p(**(Zoë)–*(é))"), ("\\*a* \\\\*b*", "p(*a* \\*(b))"),
      ("a*£*", "p(a*£*)"), ("****a****", "p(**(**(a)))"), ("**a _b** c_", "p(**(a _b) c_)"),
    ])
  func styles(markdown: String, outline: String) {
    expect(markdown, outline)
  }

  @Test(
    "characters by number or name, and after a backslash",
    arguments: [
      ("a\\_b\\.\\é", "p(a_b.\\é)"), ("&#8211; &#xe9; &#0; &#xD800;", "p(– é \u{FFFD} \u{FFFD})"),
      ("R&D &amp; &lt;&quot;", "p(R&D & <\")"), ("&#10;&#32;a&nbsp;b", "p(\n a\u{A0}b)"),
      ("&; &#; &#x; &#12345678; & a", "p(&; &#; &#x; &#12345678; & a)"),
      ("\\&amp; &amp", "p(&amp; &amp)"), ("a\u{0}b\u{0}", "p(a\u{FFFD}b\u{FFFD})"),
    ])
  func characters(markdown: String, outline: String) {
    expect(markdown, outline)
  }

  @Test("what is read is where it says in the source")
  func offsets() {
    let letter = LetterDocument(markdown: "- **a\\*b**\n  &amp; c")
    #expect(
      letter.blocks == [.list(.bullet, end: 3), .item(end: 3), .paragraph(0..<7)])
    #expect(
      letter.inlines == [
        .start(.strong), .text(4..<5), .text(6..<8), .end(.strong), .softBreak(10..<13),
        .replaced(13..<18, by: "&"), .text(18..<20),
      ])
  }

  @Test("a line is plain where Markdown sees only ASCII characters and single blanks")
  func plainLines() {
    let odd = ["\\", "&", "*", "_", "`", "<", "[", "]", "^", "~", "  ", "\t", "é", "\u{1}"]
    let visible = (UInt8(ascii: "!")...UInt8(ascii: "~")).map { String(UnicodeScalar($0)) }
    for text in visible + [" "] + odd {
      for position in 1..<40 {
        let lead = String(repeating: "a", count: position)
        let line = lead + text + "bb and two dozen letters more"
        let inlines = LetterDocument(markdown: "  \(line) \n").inlines
        let isPlain = inlines == [.plain(2..<2 + line.utf8.count)]
        #expect(isPlain == !odd.contains(text), "of \(line)")
      }
    }
  }

  private func expect(_ markdown: String, _ outline: String) {
    #expect(LetterDocument(markdown: markdown).outline == outline)
    #expect(faults(markdown) == "")
  }
}
