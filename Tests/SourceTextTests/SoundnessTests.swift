import SourceText
import Testing

@Suite("Bytes that are no text")
struct SoundnessTests {
  private func faults(_ bytes: [UInt8]) -> String {
    DiagnosticRenderer().render(SourceFile(path: "a.conf", bytes: bytes).soundness())
  }

  @Test("plain text, tabs, CR LF and a byte order mark are sound")
  func sound() {
    #expect(faults(Array("\u{FEFF}Zoë\t–\r\nx\n".utf8)) == "")
    #expect(faults([]) == "")
  }

  @Test("the first byte that is not UTF-8 is named")
  func notUTF8() {
    #expect(
      faults(Array("ok\nZo".utf8) + [0xEB, 0x0A]) == """
        a.conf:2:3: error: this file is not UTF-8 text from here on
          Zo�
            ^
        help: save the file as plain text with the encoding UTF-8

        """)
  }

  @Test("NUL, escape and a carriage return alone are named; more are no text")
  func controls() {
    #expect(
      faults([0x61, 0x00]) == """
        a.conf:1:2: error: a control character, U+0000, that no text needs
          a␀
           ^
        help: delete it

        """)
    #expect(SourceFile(path: "a", text: "\u{1B}\ra\r\n").soundness().count == 2)
    #expect(SourceFile(path: "a", text: "\u{9B}2J \u{202E}x").soundness().count == 2)
    #expect(
      faults([UInt8](repeating: 1, count: 99)) == """
        a.conf: error: this file is no plain text
        help: save it as plain text with the encoding UTF-8

        """)
  }
}
