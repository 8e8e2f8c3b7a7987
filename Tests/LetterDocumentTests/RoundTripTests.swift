import LetterDocument
import SourceText
import Testing

@Suite("What is written is read back")
struct RoundTripTests {
  static let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".map(String.init)

  @Test(
    "every run of up to three ASCII punctuation marks, anywhere in any block",
    arguments: punctuation)
  func punctuationMarks(first: String) {
    for second in [""] + Self.punctuation {
      for third in [""] + Self.punctuation {
        let run = first + second + third
        for text in [run, "\(run) a", "a\(run)b", "1 \(run)"] { expectSame(text) }
      }
    }
  }

  @Test("generated letters, and nasty ones", arguments: 0..<200)
  func generated(seed: UInt64) {
    var generator = LetterGenerator(seed: seed)
    for _ in 0..<20 {
      let source = generator.letter()
      let letter = LetterDocument(markdown: source)
      let once = markdown(letter)
      let again = LetterDocument(markdown: once)
      #expect(again.words == letter.words, "of \(source.debugDescription)")
      #expect(markdown(again) == once, "of \(source.debugDescription)")
      #expect(faults(once) == "", "of \(source.debugDescription)")
    }
  }

  @Test(
    "generated letters in plain text have the same words, whatever the width", arguments: 0..<50)
  func generatedText(seed: UInt64) {
    var generator = LetterGenerator(seed: seed, beginsLinesWithMarkers: false)
    for width in [0, 1, 20, 78] {
      let source = generator.letter()
      let letter = LetterDocument(markdown: source)
      let text = plainText(letter, width: width)
      #expect(
        PlainTextReader.read(Array(text.utf8)).words == letter.words,
        "of \(source.debugDescription) at \(width)")
    }
  }

  @Test("the address of a link may begin on any line of a paragraph that begins with a bracket")
  func definitions() {
    for text in ["[a\\\nb\\]: c", "[a\\](b)\\\n[c\\]: d", "a\\\n[b]: c"] {
      let letter = LetterDocument(markdown: text)
      #expect(markdown(letter) == text + "\n")
      #expect(faults(text) == "")
    }
  }

  @Test("a sign before a line break, which is written as a backslash, is no mark of style")
  func signBeforeBreak() {
    let letter = LetterDocument(markdown: "**a \\*\\\nb**")
    let written = markdown(letter)
    #expect(written == "**a \\*\\\nb**\n")
    #expect(LetterDocument(markdown: written).outline == letter.outline)
  }

  @Test("a list whose numbers would get too long begins early enough to count on")
  func largeNumbers() {
    let letter = LetterDocument(markdown: "999999999. a\n5. b\n\nc")
    let text = plainText(letter)
    #expect(text == "999999998. a\n999999999. b\n\nc\n")
    #expect(PlainTextReader.read(Array(text.utf8)).outline == "ol999999998(li(p(a)) li(p(b))) p(c)")
  }

  @Test("a text that begins with a byte order mark of its own keeps it")
  func byteOrderMark() {
    for text in ["\u{FEFF}a", "\u{FEFF}\u{FEFF} b", "\u{FEFF}"] {
      expectSame(text)
      let typed = PlainTextReader.read(Array("\u{FEFF}\(text)".utf8))
      #expect(typed.words == text)
      #expect(PlainTextReader.read(Array(plainText(typed).utf8)).words == text)
    }
  }

  private func expectSame(_ text: String) {
    let letter = LetterDocument(
      plain: text,
      as: [
        .paragraph(0..<1), .heading(level: 2, 0..<1), .list(.number(3), end: 7),
        .item(end: 5), .paragraph(0..<1), .item(end: 7), .heading(level: 1, 0..<1),
      ])
    let written = markdown(letter)
    let again = MarkdownReader.read(Array(written.utf8), path: "letter.md")
    if again.value.outline != letter.outline || !again.diagnostics.isEmpty {
      Issue.record("\(text) was written \(written)")
    }
  }
}
