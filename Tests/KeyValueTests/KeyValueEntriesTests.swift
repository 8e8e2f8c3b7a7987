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

  @Test("few words and many are grouped alike", arguments: [0, 1, 2, 16, 17, 18, 1000])
  func manyGroups(count: Int) {
    let words = (0..<count).map { "word-\($0 * 7 % max(1, count))" }
    var distinct: [String] = []
    var seen: Set<String> = []
    for word in words where seen.insert(word).inserted { distinct.append(word) }
    let text = (words + words.reversed()).enumerated().map { "\($1).k = \($0)\n" }.joined()
    let groups = entries(text).grouped(byWord: 0, ofKeysWith: 2)
    #expect(groups.map { $0.word?.text } == distinct)
    for group in groups {
      #expect(group.entries.allSatisfy { $0.path[0] == group.word?.text })
      let values = group.entries.compactMap { Int($0.value.text) }
      #expect(values == values.sorted())
    }
    #expect(groups.reduce(0) { $0 + $1.entries.count } == 2 * count)
  }

  @Test("words of section lines with other numbers of words")
  func sectionsOfOtherDepths() {
    let text = "[a.b]\nc = 1\n[a]\nb.c = 2\nb = 3\n[a.b.c]\nd = 4\n"
    #expect(groups(text, byWord: 1, ofKeysWith: 3) == ["b: 1 2 4", "none: 3"])
    #expect(groups(text, byWord: 0, ofKeysWith: 4) == ["none: 1 2 3", "a: 4"])
  }

  @Test("a value is found among names by its bytes, if it is on one line")
  func numbers() {
    let names = KeyValueNames(["one", "two", "one two", "", "three"])
    let entries = entries("k = one\nk = two\nk = one\n  two\nk =\nk =\n  three\nk = thre\n")
    #expect(
      entries.indices.map { entries.number(ofValueAt: $0, among: names) } == [0, 1, nil, 3, 4, nil])
  }

  @Test("of many names as of few the first that is the same is found")
  func positions() {
    for count in [3, 300] {
      let names = KeyValueNames((0..<count).map { "name-\($0)" } + ["name-1", "caf\u{E9}"])
      #expect(names.position(of: "name-1") == 1)
      #expect(names.position(of: "name-\(count - 1)") == count - 1)
      #expect(names.position(of: "cafe\u{301}") == count + 1)
      #expect(names.position(of: "name") == nil)
      let entries = entries("k = name-1\nk = caf\u{E9}\nk = name-\nk =\n")
      #expect(
        entries.indices.map { entries.number(ofValueAt: $0, among: names) }
          == [1, count + 1, nil, nil])
    }
  }

  @Test("quotation marks, straight and curly, at the start of a value")
  func quotationMarks() {
    let entries = entries("k = \"a\nk = “a\nk = ”\nk = ‘a\nk =\nk = a\"\nk =\n  \"a\n")
    #expect(
      entries.indices.map { entries.isQuoted(at: $0) }
        == [true, true, true, false, false, false, true])
  }
}
