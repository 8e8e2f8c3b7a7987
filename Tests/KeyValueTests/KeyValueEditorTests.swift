import KeyValue
import SourceText
import Testing

@Suite("Editing key=value files")
struct KeyValueEditorTests {
  /// A file after an edit.
  private func edit(_ text: String, _ edit: (inout KeyValueEditor) -> Void) -> String {
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: text))
    #expect(read.diagnostics.isEmpty)
    var editor = KeyValueEditor(read.value)
    edit(&editor)
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  @Test("a value that was indented by a no-break space alone gets blanks for its new lines")
  func noBreakSpace() {
    let words = Array(repeating: "word", count: 30).joined(separator: " ")
    let edited = edit("k = a\n\u{A0}b\n") { $0.setValue(of: 0, to: words) }
    let read = KeyValueDocument.read(SourceFile(path: "a.conf", text: edited))
    #expect(read.diagnostics.isEmpty, "\(edited)")
    #expect(read.value.entries.map(\.value.text) == [words])
  }
}
