import SourceText
import Testing

@Suite("Text as a terminal may show it")
struct PrintableTests {
  @Test(
    "what nobody can see is shown by a picture",
    arguments: [
      0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2060, 0x2065,
      0x206A, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9, 0xFFFB, 0x1D173, 0xE0001, 0xE0061, 0xE0FFF,
    ])
  func invisible(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect("x\(scalar)y".printable == "x\u{FFFD}y")
  }

  @Test("control characters have pictures of their own")
  func controls() {
    #expect("\u{1B}[31m\u{7}\r\n\u{7F}\u{9B}".printable == "␛[31m␇␍␊␡\u{FFFD}")
    #expect("a\nb\tc\r".printableLines == "a\nb\tc␍")
  }

  @Test(
    "what letters, emoji and scripts are made of is let through",
    arguments: [
      "Zoë’s “team” – £5\u{A0}m…", "e\u{301}", "👩\u{200D}🚒", "❤\u{FE0F}", "می\u{200C}خواهم",
      "葛\u{E0100}", "한국어", "\u{FFFC}",
    ])
  func visible(text: String) {
    #expect(text.printable.unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
