import LetterDocument
import Testing

@Suite("The text of a block, and where it came from")
struct PassageTests {
  @Test("one passage for each heading and paragraph, in order")
  func order() {
    let letter = LetterDocument(markdown: "# a\n\nb\n\n- c\n\n  d\n  - e\n\nf")
    let texts = letter.passages.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("bold within a word does not split it, and each byte has its source")
  func stretches() {
    let source = "in**form**ation\\\n  Zo\\_&eacute;&amp;\n *b*"
    let letter = LetterDocument(markdown: source)
    guard let passage = letter.passages.first else {
      Issue.record("no passage")
      return
    }
    #expect(String(decoding: passage.bytes, as: UTF8.self) == "information Zo_&eacute;& b")
    #expect(passage.map.count == passage.bytes.count)
    #expect(passage.map.source(of: 0..<11) == 0..<15)
    #expect(passage.map.source(of: 2..<6) == 4..<8)
    #expect(passage.map.source(of: 11..<12) == 15..<19)
    #expect(passage.map.source(of: 14..<15) == 22..<23)
    #expect(passage.map.source(of: 23..<24) == 31..<36)
    #expect(passage.map.source(of: 25..<26) == 39..<40)
    #expect(passage.map.source(of: 5..<5) == nil)
    #expect(passage.map.source(of: 26..<30) == nil)
  }

  @Test("a word of a sample is found in the sample's own bytes")
  func words() {
    let text = "- HMIC found that\n  staff\tdeal\r\n"
    let letter = PlainTextReader.read(Array(text.utf8))
    #expect(letter.passages.first?.map.source(of: 16..<21) == 20..<25)
  }
}
