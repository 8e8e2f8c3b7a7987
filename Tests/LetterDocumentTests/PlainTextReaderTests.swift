import LetterDocument
import Testing

@Suite("Reading plain text")
struct PlainTextReaderTests {
  @Test(
    "paragraphs, items and lists within lists",
    arguments: [
      ("", ""), ("\u{FEFF}a\r\nb\r\n\r\n  c \n", "p(a␣b) p(c)"),
      (
        "Mr A. Parker\nChief Constable\n\nDear Andy", "p(Mr A. Parker␣Chief Constable) p(Dear Andy)"
      ),
      ("# a *b* _c_ `d` &amp; \\e", "p(# a *b* _c_ `d` &amp; \\e)"),
      ("These were:\n- a;\n- b", "p(These were:) ul(li(p(a;)) li(p(b)))"),
      ("* a\n+ b\n• c\n– d", "ul(li(p(a)) li(p(b)) li(p(c)) li(p(d)))"),
      ("•\ta\n\n•\tb", "ul(li(p(a)) li(p(b)))"),
      ("- a\n  b\n c\nd\n- e", "ul(li(p(a␣b␣c␣d)) li(p(e)))"),
      ("- a:\n - b\n - c\n- d", "ul(li(p(a:) ul(li(p(b)) li(p(c)))) li(p(d)))"),
      ("  - a\n\n    b\n\nc", "ul(li(p(a) p(b))) p(c)"),
      ("- a\n\n- b\n\n  - c", "ul(li(p(a)) li(p(b) ul(li(p(c)))))"),
      ("1. a\n2. b\n4. c\n\n4. d", "ol1(li(p(a)) li(p(b␣4. c)) li(p(d)))"),
      ("in May\n2014. The force\n1. so", "p(in May␣2014. The force␣1. so)"),
      ("- a\n  1. b\n  2. c\n- d", "ul(li(p(a) ol1(li(p(b)) li(p(c)))) li(p(d)))"),
      ("- a\n1. b", "ul(li(p(a␣1. b)))"), ("- a\n\n1. b", "ul(li(p(a))) ol1(li(p(b)))"),
      ("-\n- a\n\n-5%", "ul(li() li(p(a))) p(-5%)"),
    ])
  func blocks(text: String, outline: String) {
    #expect(PlainTextReader.read(Array(text.utf8)).outline == outline)
  }

  @Test("our own letters are read back with their blocks")
  func ours() {
    let source = "Dear Zoë\n\na\nb\n\n- c\n  - d\n  - e\n- f\n\n1. g\n2. h"
    let letter = LetterDocument(markdown: source)
    let read = PlainTextReader.read(Array(plainText(letter).utf8))
    #expect(read.outline == letter.outline.replacing("␣", with: " "))
  }

  @Test("items ever further in are read all the same")
  func deep() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "- a" }
    let read = PlainTextReader.read(Array(lines.joined(separator: "\n").utf8))
    #expect(read.words.count == 2 * 2_000 - 1)
  }
}
