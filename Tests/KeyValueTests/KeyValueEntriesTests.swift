import KeyValue
import SourceText
import Testing

@Suite("Entries of key=value files")
struct KeyValueEntriesTests {
  private func entries(_ text: String) -> KeyValueEntries {
    KeyValueDocument.read(SourceFile(path: "a.conf", text: text)).value.entries
  }

  /// The groups as `word: values`.
  private func groups(_ text: String, byWord position: Int, ofKeysWith count: Int) -> [String] {
    entries(text).grouped(byWord: position, ofKeysWith: count).map { group in
      "\(group.word?.text ?? "none"): \(group.entries.map(\.value.text).joined(separator: " "))"
    }
  }

  @Test("entries are grouped by a word, wherever section and key part it from the next")
  func groups() {
    let text = "a = 1\nx.k = 2\n[x]\nk.l = 3\ny = 4\n[x.y]\nk = 5\n[z]\nk = 6\n[x]\ny.k = 7\n"
    #expect(
      groups(text, byWord: 0, ofKeysWith: 2) == ["none: 1", "x: 2 3 4 5 7", "z: 6"])
    let below = entries(text).grouped(byWord: 0, ofKeysWith: 2)[1].entries
    #expect(
      below.grouped(byWord: 1, ofKeysWith: 3).map { $0.entries.map(\.value.text) }
        == [["2", "4"], ["3"], ["5", "7"]])
  }

  @Test("words of the same text are one, in whichever bytes they are written")
  func sameText() {
    #expect(
      groups("\u{E9}.k = 1\nb.k = 2\ne\u{301}.k = 3\n", byWord: 0, ofKeysWith: 2)
        == ["\u{E9}: 1 3", "b: 2"])
  }

  @Test("a value is found among names by its bytes, if it is on one line")
  func numbers() {
    let names = KeyValueNames(["one", "two", "one two", "", "three"])
    let entries = entries("k = one\nk = two\nk = one\n  two\nk =\nk =\n  three\nk = thre\n")
    #expect(
      entries.indices.map { entries.number(ofValueAt: $0, among: names) } == [0, 1, nil, 3, 4, nil])
  }

  @Test("quotation marks, straight and curly, at the start of a value")
  func quotationMarks() {
    let entries = entries("k = \"a\nk = “a\nk = ”\nk = ‘a\nk =\nk = a\"\nk =\n  \"a\n")
    #expect(
      entries.indices.map { entries.isQuoted(at: $0) }
        == [true, true, true, false, false, false, true])
  }
}
