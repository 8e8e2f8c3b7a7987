import Testing

@testable import LetterbankCLI

@Suite("Text in lines")
struct WrappingTests {
  @Test("lines are broken at blanks and indented; a longer word is cut")
  func plain() {
    #expect("one two three".wrapped(at: 9, indent: 1, hanging: 1) == " one two\n  three\n")
    #expect("one".wrapped(at: 3) == "one\n")
    #expect("".wrapped(at: 3) == "\n")
    #expect("a abcdefg h".wrapped(at: 4) == "a\nabcd\nefg\nh\n")
    #expect("abcdefgh ij".wrapped(at: 4, indent: 2) == "  ab\n  cd\n  ef\n  gh\n  ij\n")
  }

  @Test("styles take no room, and colour neither line ends nor indentation")
  func styled() {
    let red = "\u{1B}[31m"
    let end = "\u{1B}[0m"
    #expect(
      "a \(red)one two\(end) b".wrapped(at: 5, indent: 0, hanging: 1)
        == "a \(red)one\(end)\n \(red)two\(end)\n b\n")
    #expect(
      "\(red)abcdefg\(end) h".wrapped(at: 4, indent: 1)
        == " \(red)abc\(end)\n \(red)def\(end)\n \(red)g\(end) h\n")
  }
}
