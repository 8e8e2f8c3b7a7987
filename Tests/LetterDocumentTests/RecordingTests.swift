import LetterDocument
import Testing

@Suite("Where each byte of a written letter came from")
struct RecordingTests {
  @Test("in Markdown, the writer's own bytes go with the text beside them")
  func markdownStretches() {
    let letter = LetterDocument(markdown: "**ab** c\\\nd\n\n* e\\*&gt;f\n")
    #expect(
      stretches(MarkdownWriter.write(letter, recording: true), of: letter) == [
        "'**'='a'", "'ab'='ab'", "'**'='b'", "' c'=' c'", "'\\'='c'", "'\n'='\\\n'", "'d'='d'",
        "'\n\n'='d'", "'- '='e'", "'e'='e'", "'\\'='*'", "'*'='*'", "'>'='&gt;'", "'f'='f'",
        "'\n'='f'",
      ])
  }

  @Test("in plain text, a blank that became a line end is still that blank")
  func plainTextStretches() {
    let letter = LetterDocument(markdown: "- aa  bb\n  &amp;cc dd")
    #expect(
      stretches(PlainTextWriter(width: 6).write(letter, recording: true), of: letter) == [
        "'- '='a'", "'aa'='aa'", "'\n'='  '", "'  '='b'", "'bb'='bb'", "'\n'='\n  '", "'  '='&'",
        "'&'='&amp;'", "'cc\n'='cc '", "'  '='d'", "'dd'='dd'", "'\n'='d'",
      ])
  }

  @Test("the stretches cover a letter, and each word's letters are those of its source")
  func covering() {
    for seed in 0..<300 {
      var generator = LetterGenerator(seed: UInt64(seed))
      let letter = LetterDocument(markdown: generator.letter())
      for output in [
        MarkdownWriter.write(letter, recording: true),
        PlainTextWriter(width: 20).write(letter, recording: true),
      ] where !letter.words.isEmpty {
        guard let map = output.map else {
          Issue.record("nothing was recorded")
          return
        }
        #expect(map.stretches.first?.range.lowerBound == 0)
        #expect(map.count == output.bytes.count)
        for stretch in map.stretches where stretch.isBytewise && stretch.range.count > 1 {
          let written = output.bytes[stretch.range].filter { $0 > 0x20 }
          #expect(written == letter.source[stretch.source].filter { $0 > 0x20 })
        }
      }
    }
  }

  @Test("recording changes nothing in what is written, and is off unless asked for")
  func off() {
    let letter = LetterDocument(markdown: "# a\n\n- *b*\n\n  c\\\nd")
    #expect(MarkdownWriter.write(letter).map == nil)
    #expect(
      MarkdownWriter.write(letter).bytes == MarkdownWriter.write(letter, recording: true).bytes)
    let writer = PlainTextWriter()
    #expect(writer.write(letter).bytes == writer.write(letter, recording: true).bytes)
  }

  /// Each stretch as `'what is written'='what its source has'`.
  private func stretches(_ output: LetterOutput, of letter: LetterDocument) -> [String] {
    (output.map?.stretches ?? []).map { stretch in
      let written = String(decoding: output.bytes[stretch.range], as: UTF8.self)
      let source = String(decoding: letter.source[stretch.source], as: UTF8.self)
      return "'\(written)'='\(source)'"
    }
  }
}
