import KeyValue
import SourceText
import Testing

@Suite("Names in key=value files")
struct KeyValueNameTests {
  @Test("a name has a limit, so that a long section's does not grow with each of its entries")
  func longNames() {
    let name = String(repeating: "n", count: 127)
    let text = "[\(name)]\n\(name) = 1\nk = 2\n[\(name)nn]\nlost = 3\n[s]\n\(name) = 4\n"
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: text))
    #expect(read.value.entries.isEmpty)
    let shown = String(repeating: "n", count: 96)
    let tildes = String(repeating: "~", count: 95)
    #expect(
      DiagnosticRenderer().render(read.diagnostics) == """
        a.conf:2:1: error: the name of a key has at most 128 bytes, its section's among them
          \(shown)…
          ^\(tildes)
        help: use a shorter name
        a.conf:3:1: error: the name of a key has at most 128 bytes, its section's among them
          k = 2
          ^
        help: use a shorter name
        a.conf:4:2: error: the name of a section has at most 128 bytes
          [\(shown.dropLast())…
           ^\(tildes.dropLast())
        help: use a shorter name
        a.conf:7:1: error: the name of a key has at most 128 bytes, its section's among them
          \(shown)…
          ^\(tildes)
        help: use a shorter name

        """)
  }

  @Test("the longest names are read")
  func longestNames() {
    let name = String(repeating: "n", count: 63)
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: "[\(name)]\n\(name)n = 1\n"))
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.entries.map(\.key) == ["\(name).\(name)n"])
  }

  @Test("of a value that is not UTF-8 every place is in the file")
  func notUTF8() {
    let bytes = Array("key = a".utf8) + [0xFF, 0xFF, 0xFF] + Array("\n  b\n".utf8)
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", bytes: bytes))
    for value in read.value.entries.map(\.value) {
      for offset in 0..<value.text.utf8.count {
        #expect(value.location(of: offset..<offset + 1).range.upperBound <= bytes.count)
        #expect(value.slice(offset..<offset + 1).location.range.upperBound <= bytes.count)
      }
    }
  }
}
