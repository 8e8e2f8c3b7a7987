import KeyValue
import SourceText
import Testing

@Suite("Taking the keys of a record")
struct KeyValueRecordTests {
  private func document(_ text: String) -> KeyValueDocument {
    KeyValueDocument.read(SourceFile(path: "a.conf", text: text)).value
  }

  /// The record of the section `s`.
  private func section(_ text: String) throws -> KeyValueRecord {
    try #require(document(text).records().value.first { $0.name == "s" }).record
  }

  @Test("one value, a list, and the keys under a prefix")
  func values() throws {
    var record = try section("x = 0\n[s]\none = 1\nmany = a\nmany = b\nsub.k = c\n")
    #expect(record.value("one")?.text == "1")
    #expect(record.value("none") == nil)
    #expect(record.list("many").map(\.text) == ["a", "b"])
    #expect(record.list("none").isEmpty)
    #expect(record.entries(under: "sub").map(\.key) == ["s.sub.k"])
    #expect(record.finish().isEmpty)
  }

  @Test("a key is one, wherever its section ends")
  func divided() throws {
    var record = try section("[s]\nsub.k = 1\n[s.sub]\nk = 2\nkk = 3\n[s]\nsub.k = 4\n")
    #expect(record.keys == ["sub.k", "sub.kk"])
    #expect(record.list("sub.k").map(\.text) == ["1", "2", "4"])
    #expect(record.value("sub.kk")?.text == "3")
    #expect(record.finish().isEmpty)
  }

  @Test("each of many keys is found", arguments: [16, 17, 500])
  func many(count: Int) {
    var record = KeyValueRecord(document((0..<count).map { "k\($0) = \($0)\n" }.joined()))
    #expect(record.keys.count == count)
    for key in record.keys.reversed() { #expect(record.value(key).map { "k\($0.text)" } == key) }
    #expect(record.value("another") == nil)
    #expect(record.finish().isEmpty)
  }

  @Test("repeated, misspelt, empty and unknown keys are reported together, each once")
  func faults() throws {
    var record = try section("[s]\none = 1\none = 2\nmany = a\nmany =\nfuor = 4\nzzz = 5\n")
    #expect(record.value("one")?.text == "1")
    #expect(record.list("many").count == 1)
    #expect(record.required("four", for: "it says how many") == nil)
    #expect(
      DiagnosticRenderer().render(record.finish().inOrder()) == """
        a.conf:3:1: error: 'one' is given twice, and takes one value
          one = 2
          ^~~
        a.conf:2:1: note: first given here
          one = 1
          ^~~
        help: keep the one that is right
        a.conf:5:1: error: 'many' has no value
          many =
          ^~~~
        help: write the value after the =, or delete the line
        a.conf:6:1: error: unknown key 'fuor'
          fuor = 4
          ^~~~
        help: did you mean 'four'?
        a.conf:7:1: error: unknown key 'zzz'
          zzz = 5
          ^~~
        help: the keys known here are four, many, one

        """)
  }

  @Test("what is missing from a whole file is laid to the file")
  func missingFromFile() {
    var record = KeyValueRecord(document("a = 1"))
    #expect(record.value("a") != nil)
    #expect(record.required("force", for: "a letter has one") == nil)
    #expect(
      DiagnosticRenderer().render(record.finish()) == """
        a.conf: error: 'force' is missing: a letter has one
        help: add a line 'force = …'

        """)
  }
}
