import SourceText
import Testing

@Suite("A diagnostic as people see it")
struct DiagnosticRendererTests {
  private func render(_ text: String, _ range: Range<Int>, repair: Diagnostic.Repair? = nil)
    -> String
  {
    let file = SourceFile(path: "a.conf", text: text)
    return DiagnosticRenderer().render(
      Diagnostic(rule: "test", "wrong", at: file.location(range), repair: repair))
  }

  @Test("place, cause, line, caret, repair")
  func whole() {
    #expect(
      render("one = 1\ntwo = too\n", 14..<17, repair: .replacement("two")) == """
        a.conf:2:7: error: wrong
          two = too
                ^~~
        help: did you mean 'two'?

        """)
  }

  @Test("columns count characters, whatever the bytes and line ends", arguments: ["\n", "\r\n"])
  func columns(lineEnd: String) {
    let text = "x\(lineEnd)Zoë = é!\(lineEnd)"
    let offset = text.utf8.count - lineEnd.utf8.count - 1
    #expect(
      render(text, offset..<offset + 1) == "a.conf:2:8: error: wrong\n  Zoë = é!\n         ^\n")
  }

  @Test("columns far into a long line are as true as others")
  func longLines() {
    let parts = ["a", "é", "e\u{301}", "👩‍👧", "\t", "🇬🇧🇬🇧", "b ", "\u{301}", "中文"]
    var line = ""
    for number in 0..<4_000 { line += parts[number * number % 7 + number % 3] + parts[number % 4] }
    let chinese = String(repeating: "中", count: 5_000)
    let text = "\u{FEFF}x\n\(line)\r\n\(chinese)\n\(line)"
    let file = SourceFile(path: "a", text: text)
    for (number, line) in [(2, line), (3, chinese), (4, line)] {
      var offset = file.contents(ofLine: number).lowerBound
      for (index, character) in line.enumerated() {
        if index % 97 == 0 || index > 2_000 && index % 19 == 0 {
          #expect(file.location(offset..<offset + 1).column == index + 1)
        }
        offset += character.utf8.count
      }
    }
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    #expect(render("\u{FEFF}abc", 3..<6) == "a.conf:1:1: error: wrong\n  abc\n  ^~~\n")
  }

  @Test("the end of the file is a place, also of an empty file")
  func end() {
    #expect(render("", 0..<0) == "a.conf:1:1: error: wrong\n  \n  ^\n")
    #expect(render("ab\n", 3..<3) == "a.conf:2:1: error: wrong\n  \n  ^\n")
  }

  @Test("a tab before the caret is kept, so that the caret stands right")
  func tabs() {
    #expect(render("\tkey", 1..<4) == "a.conf:1:2: error: wrong\n  \tkey\n  \t^~~\n")
  }

  @Test("a line that fits is shown whole, wherever the place in it")
  func wholeLine() {
    let text = String(repeating: "x", count: 95)
    #expect(render(text + "!", 95..<96).split(separator: "\n")[1] == "  \(text)!")
    #expect(render(text + "y!", 96..<97).split(separator: "\n")[1].hasPrefix("  …x"))
  }

  @Test(
    "lines are counted as they are numbered",
    arguments: [("", 0), ("\n", 1), ("a", 1), ("a\r\nb\n", 2)])
  func lineCount(text: String, expected: Int) {
    #expect(SourceFile(path: "a", text: text).lineCount == expected)
  }

  @Test("of a very long line only the part around the place is shown")
  func longLine() {
    let text = String(repeating: "é", count: 100_000) + "X" + String(repeating: "y", count: 100_000)
    let shown = render(text, 200_000..<200_001)
    let lines = shown.split(separator: "\n")
    #expect(lines[1].count < 110)
    #expect(lines[1].contains("éX"))
    let caret = lines[2].firstIndex(of: "^")
    #expect(caret.map { lines[2].distance(from: lines[2].startIndex, to: $0) } == 2 + 1 + 48)
  }

  @Test("no control character reaches the terminal")
  func controls() {
    let file = SourceFile(path: "a\u{1B}.conf", text: "k = \u{1B}[31m\u{9B}x")
    let shown = DiagnosticRenderer().render(
      Diagnostic(rule: "test", "a \u{7} bell\u{202E}", at: file.location(0..<1)))
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(shown.hasPrefix("a␛.conf:1:1: error: a ␇ bell�\n  k = ␛[31m�x\n"))
  }

  @Test("a note is shown at its own place, a whole file without a line, and colour when asked")
  func notesFilesAndColor() {
    let file = SourceFile(path: "a.conf", text: "k = 1\nk = 2\n")
    let diagnostic = Diagnostic(
      rule: "test", "twice", at: file.location(6..<7), repair: .advice("delete one"),
      notes: [.init("first here", at: file.location(0..<1))])
    #expect(
      DiagnosticRenderer().render(diagnostic) == """
        a.conf:2:1: error: twice
          k = 2
          ^
        a.conf:1:1: note: first here
          k = 1
          ^
        help: delete one

        """)
    let missing = Diagnostic(.warning, rule: "test", "gone", at: .path("out"))
    #expect(DiagnosticRenderer().render(missing) == "out: warning: gone\n")
    #expect(
      DiagnosticRenderer(color: true).render(missing) == "out: \u{1B}[33mwarning:\u{1B}[0m gone\n")
  }

  @Test("in order of file and place, each once")
  func order() {
    let file = SourceFile(path: "b.conf", text: "k = 1\nk = 2\n")
    let late = Diagnostic(rule: "test", "late", at: file.location(6..<7))
    let early = Diagnostic(.note, rule: "test", "early", at: file.location(0..<1))
    let other = Diagnostic(rule: "test", "other", at: .path("a.conf"))
    #expect([late, early, late, other].inOrder() == [other, early, late])
    #expect([late, early].holdErrors)
    #expect(![early].holdErrors)
  }
}
