import Mustache
import SeededRandom
import SourceText
import Testing

@Suite("Templates that nobody would write")
struct RandomTemplateTests {
  private static let words = [
    "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{>p}}", "{{<p}}", "{{/p}}",
    "{{$x}}", "{{/x}}", "{{a.b}}", "{{.}}", "{{a?}}", "{{#a?}}", "{{/a?}}", "{{>*n}}", "{{<*n}}",
    "{{/*n}}", "{{=| |=}}", "|={{ }}=|", "|a|", "{{!", "\n", "\r\n", "  ", "\t", "é", "{{f}}",
    "{{#f}}", "{{/f}}", "=", "{{#l}}", "{{/l}}", "{{m}}", "\u{FEFF}", "{{& a }}", "{",
  ]

  private let data: Value = [
    "a": ["b": "v<", "n": "p"], "b": false, "n": "main", "l": [1, "2", ["a": "z"], nil],
    "m": .marked(MarkedText([.init("m ", mark: 1), .init("<", mark: 2)])),
    "f": .lambda(Lambda { $0 + "{{a.b}}{{" }),
  ]

  @Test("give a text or a fault, and a trace that covers it", arguments: 0..<20)
  func survive(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func template() -> SourceFile {
      let words = (0..<generator.below(14)).map { _ in
        Self.words[generator.below(Self.words.count)]
      }
      return SourceFile(path: "random", text: words.joined())
    }
    for round in 0..<100 {
      let set = TemplateSet.parse(
        ["main": template(), "p": template()],
        strictness: round.isMultiple(of: 2) ? .strict : .lenient)
      let options = RenderOptions(
        escaping: [.html, .markdown, .none][round % 3],
        limits: Limits(depth: 20, nesting: 50, tags: 12, size: 10_000, steps: 10_000))
      let output = set.value.render("main", with: data, options: options)
      let trace = set.value.trace("main", with: data, options: options).value
      #expect(trace.bytes == output.value)
      #expect(trace.stretches.flatMap { trace.bytes[$0.output] } == output.value)
      for need in set.value.needs(of: "main") { #expect(!need.name.isEmpty) }
    }
  }
}
