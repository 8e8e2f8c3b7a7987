import KeyValue
import SourceText
import Testing

@Suite("The key=value format")
struct KeyValueDocumentTests {
  /// The entries of a text as `key: value` lines.
  private func read(_ text: String) -> [String] {
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: text))
    #expect(read.diagnostics.isEmpty)
    return read.value.entries.map { "\($0.key): \($0.value.text)" }
  }

  @Test("entries, comments, sections, continued lines and repeated keys, in order")
  func whole() {
    let text = """
      # A comment.
      force = thames-valley
      [preventing-crime]
      training   = some
        and   more
      \tand more = of it

      # Between entries.
      training.who=that
      [ iom ]
      iom = a # b
      iom =
        "Zoë said: [x] # y"
      """
    #expect(
      read(text) == [
        "force: thames-valley", "preventing-crime.training: some and   more and more = of it",
        "preventing-crime.training.who: that", "iom.iom: a # b", "iom.iom: \"Zoë said: [x] # y\"",
      ])
  }

  @Test("line ends, a byte order mark and blanks at line ends do not matter")
  func layout() {
    let plain = "a = 1\n  2\n\n[b]\nc = é\n"
    let expected = ["a: 1 2", "b.c: é"]
    #expect(read(plain) == expected)
    #expect(read(plain.replacing("\n", with: "\r\n")) == expected)
    #expect(read(plain.replacing("\n", with: " \t\n")) == expected)
    #expect(read("\u{FEFF}" + plain) == expected)
    #expect(read(String(plain.dropLast())) == expected)
  }

  @Test("nothing, blank lines and comments alone are no fault", arguments: ["", "\n \n", "# x"])
  func empty(text: String) {
    #expect(read(text).isEmpty)
  }

  @Test("an empty value is kept, at the place where it should stand")
  func emptyValue() {
    let document = KeyValueDocument.read(SourceFile(path: "a.conf", text: "a =\nb = 1")).value
    #expect(document.entries.map(\.value.isEmpty) == [true, false])
    #expect(document.entries[0].value.location.column == 4)
  }

  @Test("each byte of a folded value knows its line and column")
  func places() throws {
    let text = "[s]\r\nkey = one two\r\n      three\r\n\tfour\r\n"
    let document = KeyValueDocument.read(SourceFile(path: "a.conf", text: text)).value
    let value = try #require(document.entries.first).value
    #expect(value.text == "one two three four")
    for (word, line, column) in [("one", 2, 7), ("two", 2, 11), ("three", 3, 7), ("four", 4, 2)] {
      let part = try #require(value.text.firstRange(of: word)).lowerBound
      let location = value.location(of: value.text[part...].prefix(word.count))
      #expect([location.line, location.column] == [line, column])
      #expect(location.file.text(location.range) == word)
    }
    let overTwoLines = value.location(of: 4..<13)
    #expect(overTwoLines.file.text(overTwoLines.range) == "two")
  }

  @Test("a slice of a folded value reads as it stands in the value, and keeps its places")
  func slices() throws {
    let text = "key = one two\n      three\n  four\n"
    let document = KeyValueDocument.read(SourceFile(path: "a.conf", text: text)).value
    let value = try #require(document.entries.first).value
    let whole = Array(value.text.utf8)
    for start in 0...whole.count {
      for end in start...whole.count {
        let slice = value.slice(start..<end)
        #expect(slice.text == String(decoding: whole[start..<end], as: UTF8.self))
        for offset in start..<end where whole[offset] != UInt8(ascii: " ") {
          let inSlice = slice.location(of: offset - start..<offset - start + 1)
          #expect(inSlice == value.location(of: offset..<offset + 1))
        }
      }
    }
    #expect(value.slice(trimmed: value.text.dropFirst(3).prefix(5)).text == "two")
    #expect(value.slice(trimmed: value.text.dropFirst(3).prefix(1)).isEmpty)
  }

  @Test("every fault of a file is shown in one run, with its place and its repair")
  func faults() {
    let text = """
        indented = 1
      one = 1
      no equals sign
        goes on with it
      The key = 2
      = 3
      [never closed
      lost = 4
        and lost
      [a] b
      [a..b]
      []
      [s]
        # no comment
      k = 5
        # no comment
        [no section]
        key = value

        continues nothing
      """
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: text))
    #expect(read.value.entries.map(\.key) == ["one", "s.k"])
    #expect(
      DiagnosticRenderer().render(read.diagnostics) == """
        a.conf:1:3: error: an indented line goes on with a value, so this is no key
            indented = 1
            ^~~~~~~~~~~~
        help: move it to the start of the line; if it is text, break the line elsewhere
        a.conf:3:1: error: no '=' in this line, so it is no 'key = value'
          no equals sign
          ^~~~~~~~~~~~~~
        help: if 'no' is a key, write no = equals sign; if it goes on with the value above, indent it; if it is a comment, begin it with #
        a.conf:5:1: error: 'The key' cannot be the name of a key
          The key = 2
          ^~~~~~~
        help: did you mean 'the-key'?
        a.conf:6:1: error: a key without a name
          = 3
          ^
        help: put the name before it
        a.conf:7:1: error: this section is never closed
          [never closed
          ^~~~~~~~~~~~~
        help: end it with ]
        a.conf:10:5: error: nothing may follow the ']' of a section
          [a] b
              ^
        help: move it to a line of its own
        a.conf:11:2: error: 'a..b' cannot be the name of a section
          [a..b]
           ^~~~
        help: use letters, digits, - and _, with dots between words
        a.conf:12:1: error: a section without a name
          []
          ^~
        help: put the name before it
        a.conf:14:3: error: an indented line goes on with a value, so this is no comment
            # no comment
            ^~~~~~~~~~~~
        help: move the # to the start of the line
        a.conf:16:3: error: an indented line goes on with a value, so this is no comment
            # no comment
            ^~~~~~~~~~~~
        help: move the # to the start of the line
        a.conf:17:3: error: an indented line goes on with a value, so this is no section
            [no section]
            ^~~~~~~~~~~~
        help: move it to the start of the line; if it is text, break the line elsewhere
        a.conf:18:3: error: an indented line goes on with a value, so this is no key
            key = value
            ^~~~~~~~~~~
        help: move it to the start of the line; if it is text, break the line elsewhere
        a.conf:20:3: error: this indented line continues no value
            continues nothing
            ^~~~~~~~~~~~~~~~~
        help: move it to the start of the line, or delete the blank line above it

        """)
  }

  @Test("the slips of a person who types: each has its own repair, and none brings others with it")
  func slips() {
    let text = """
      a = 1
      goes on
      b: 2
      ; a comment
      [s]
        indented
      # a comment
        below a comment
      t]
      lost = 1
      [u]
      word
      lost = 2
        [v]
      lost = 3
      """
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: text))
    #expect(read.value.entries.map(\.key) == ["a"])
    #expect(
      DiagnosticRenderer().render(read.diagnostics) == """
        a.conf:2:1: error: no '=' in this line, so it is no 'key = value'
          goes on
          ^~~~~~~
        help: if 'goes' is a key, write goes = on; if it goes on with the value above, indent it; if it is a comment, begin it with #
        a.conf:3:1: error: no '=' in this line, so it is no 'key = value'
          b: 2
          ^~~~
        help: write = instead of :
        a.conf:4:1: error: no '=' in this line, so it is no 'key = value'
          ; a comment
          ^~~~~~~~~~~
        help: begin a comment with #
        a.conf:6:3: error: this indented line continues no value
            indented
            ^~~~~~~~
        help: move it to the start of the line
        a.conf:8:3: error: this indented line continues no value
            below a comment
            ^~~~~~~~~~~~~~~
        help: move it to the start of the line, or the comment above it to elsewhere
        a.conf:9:1: error: this is no 'key = value', and no [section]
          t]
          ^~
        help: if it is a section, write [t]
        a.conf:12:1: error: this is no 'key = value', and no [section]
          word
          ^~~~
        help: if it is a section, write [word]
        a.conf:14:3: error: an indented line goes on with a value, so this is no section
            [v]
            ^~~
        help: move it to the start of the line; if it is text, break the line elsewhere

        """)
  }

  @Test("no-break spaces around keys and values are blanks")
  func noBreakSpaces() {
    #expect(read("a\u{A0}=\u{A0}1\u{A0}2\u{A0}\n") == ["a: 1\u{A0}2"])
  }

  @Test("a no-break space within a name is no part of it, as a blank is not")
  func noBreakSpaceInName() {
    for name in ["the\u{A0}key", "a.the\u{A0}", "a.\u{A0}", "a.\u{A0}b"] {
      let file = SourceFile(path: "a.conf", text: "x = 1\n[s]\n\(name).c = 2")
      let read = KeyValueDocument.read(file)
      #expect(read.diagnostics.map(\.rule) == ["key-value.malformed-name"], "\(name)")
      #expect(read.value.entries.count == 1)
    }
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: "the\u{A0}key = 1\né = 2"))
    #expect(read.diagnostics.map(\.repair) == [.replacement("the-key")])
    #expect(read.value.entries.map(\.key) == ["é"])
  }

  @Test("a huge file is read in one go")
  func huge() {
    let lines = 100_000
    let text = String(repeating: "key = value\n  and more\n", count: lines)
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: text))
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.entries.count == lines)
    #expect(read.value.entries.last?.keyLocation.line == 2 * lines - 1)
    let long = "key = value" + String(repeating: "\n  a", count: lines)
    let value = KeyValueDocument.read(SourceFile(path: "a.conf", text: long)).value.entries[0].value
    #expect(value.lines.count == lines + 1)
    #expect(value.location(of: 2 * lines..<2 * lines + 1).line == lines - 1)
  }

  @Test("of many thousand faults the first 10,000 are reported")
  func manyFaults() {
    let text = String(repeating: "x y\n", count: 20_000)
    #expect(KeyValueDocument.read(SourceFile(path: "a", text: text)).diagnostics.count == 10_000)
  }

  @Test("any bytes at all are read without a crash")
  func anyBytes() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("[]=#.\n\r\t ab\"é".utf8) + [0x00, 0xFF, 0xC3]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<60)).compactMap { _ in
        alphabet.randomElement(using: &generator)
      }
      let read = KeyValueDocument.read(SourceFile(path: "a.conf", bytes: bytes))
      for entry in read.value.entries {
        #expect(entry.value.location.range.upperBound <= bytes.count)
      }
      #expect(DiagnosticRenderer().render(read.diagnostics).isEmpty == read.diagnostics.isEmpty)
    }
  }
}
