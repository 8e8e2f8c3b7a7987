import Mustache
import SourceText

/// A template, a partial, a text that fills both, and a byte for how: whatever they are, they are
/// rendered the same each time, traced or not, and no larger than the limit.
enum TemplateProperty: Property {
  static let dictionary = [
    "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{>p}}", "{{<p}}", "{{/p}}",
    "{{$x}}", "{{/x}}", "{{a.b}}", "{{.}}", "{{a?}}", "{{#a?}}", "{{/a?}}", "{{>*n}}", "{{<*n}}",
    "{{/*n}}", "{{=| |=}}", "|={{ }}=|", "|a|", "{{!", "\n", "\r\n", "{{f}}", "{{#f}}", "{{/f}}",
    "{{#l}}", "{{/l}}", "{{m}}", "{{& a }}", "{{v}}", "{{>main}}",
  ]

  /// Far less than usual: a template that asks for all that it may have is done in a moment.
  private static let limits = Limits(depth: 50, size: 50_000, steps: 50_000)

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    let templates = folder.pieces(of: "templates", ".mustache")
    let made = dictionary.indices.map { index in
      let words = dictionary[index...].prefix(6).joined()
      return Input.joining(Array(words.utf8), Array(dictionary[index].utf8), [0x3C], [UInt8(index)])
    }
    return templates.enumerated().map { index, file in
      let partial = templates[(index + 1) % templates.count]
      return Input.joining(file, partial, Array("a <b> & *c*".utf8), [UInt8(index + 1)])
    } + made
  }

  static func check(_ input: Input) throws(Violation) {
    let parts = input.parts(4)
    let mode = Int(parts[3].first ?? 0)
    let main = SourceFile(path: "main.mustache", bytes: parts[0])
    let partial = SourceFile(path: "p.mustache", bytes: parts[1])
    let set = TemplateSet.parse(
      ["main": main, "p": partial], strictness: mode & 1 == 0 ? .strict : .lenient)
    try DiagnosticChecks.check(set.diagnostics, of: main, partial)
    for need in set.value.needs(of: "main") {
      try require(!need.name.isEmpty, "a name without a letter is needed")
    }
    _ = TemplateCalls(of: main)

    let data = data(String(decoding: parts[2], as: UTF8.self))
    let options = RenderOptions(
      escaping: [.html, .markdown, .none][mode / 2 % 3], limits: limits)
    let output = set.value.render("main", with: data, options: options)
    let again = set.value.render("main", with: data, options: options)
    try require(output.value == again.value, "rendered twice, the output differs")
    try require(output.diagnostics == again.diagnostics, "rendered twice, the faults differ")
    try require(output.value.count <= limits.size, "\(output.value.count) bytes were rendered")
    // What a function returns is a template too, which is a file of nobody's.
    let text = DiagnosticRenderer().render(output.diagnostics)
    try require(text.isEmpty == output.diagnostics.isEmpty, "diagnostics without a text")

    let traced = set.value.trace("main", with: data, options: options)
    try require(traced.value.bytes == output.value, "a trace changes the output")
    try require(traced.diagnostics == output.diagnostics, "a trace changes the faults")
    try checkCover(traced.value)
  }

  private static func checkCover(_ trace: Trace) throws(Violation) {
    var end = 0
    for stretch in trace.stretches {
      try require(
        stretch.output.lowerBound == end && !stretch.output.isEmpty, "the trace has a gap")
      try require(
        stretch.location.range.upperBound <= stretch.location.file.bytes.count,
        "a stretch comes from outside its template")
      end = stretch.output.upperBound
    }
    try require(end == trace.bytes.count, "the trace ends before the output")
  }

  /// Something of every kind, the text among it.
  private static func data(_ text: String) -> Value {
    let half = text.unicodeScalars.count / 2
    let first = String(String.UnicodeScalarView(text.unicodeScalars.prefix(half)))
    let second = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(half)))
    return [
      "a": ["b": .string(text), "n": "p"], "b": false, "n": "main", "v": .string(text),
      "l": [1, .string(text), ["a": "z"], nil],
      "m": .marked(MarkedText([.init(first, mark: 1), .init(second, mark: -2)])),
      "f": .lambda(Lambda { $0 + "{{a.b}}{{" }),
    ]
  }
}
