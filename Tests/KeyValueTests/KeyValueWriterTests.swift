import KeyValue
import SourceText
import Testing

@Suite("Writing key=value lines")
struct KeyValueWriterTests {
  @Test("what is written on several lines reads as it was, whatever could begin one of them")
  func readsBack() {
    let words = ["plain", "#", "[x]", "=", "key", "=v", "", "", "a\u{A0}", "\tb", "end"]
    for shift in 0..<words.count {
      let turned = Array(words[shift...] + words[..<shift])
      for width in [1, 30, 60, 90] {
        let text =
          String(repeating: "w", count: width) + " "
          + Array(repeating: turned.joined(separator: " "), count: 6).joined(separator: " ") + " z"
        let written = KeyValueWriter.text([.init("key", text), .init("longer-key", "v")])
        let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: written))
        #expect(read.diagnostics.isEmpty, "\(written)")
        #expect(read.value.entries.map(\.value.text) == [text, "v"], "\(written)")
      }
    }
  }

  @Test("a long value that may be broken nowhere is written as it is")
  func unbroken() {
    let value = Array(repeating: "=", count: 100_000).joined(separator: " ")
    #expect(KeyValueWriter.text([.init("key", value)]) == "key = \(value)\n")
  }
}
