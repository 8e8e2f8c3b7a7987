import Mustache
import SourceText
import Testing

@Suite("Where each stretch of output came from")
struct TraceTests {
  private func trace(
    _ template: String, _ data: Value, partials: [String: String] = [:],
    escaping: Escaping = .html
  ) -> Trace {
    var sources = partials
    sources["main"] = template
    let files = sources.map { ($0, SourceFile(path: $0, text: $1)) }
    let set = TemplateSet.parse(Dictionary(uniqueKeysWithValues: files)).value
    let options = RenderOptions(escaping: escaping)
    let traced = set.trace("main", with: data, options: options)
    #expect(traced.value.bytes == set.render("main", with: data, options: options).value)
    return traced.value
  }

  /// A line for each stretch: where from, its mark, its text.
  private func lines(_ trace: Trace) -> [String] {
    trace.stretches.map { stretch in
      let location = stretch.location
      let origin = location.file.text(location.range)
      let mark = stretch.mark.map { " #\($0)" } ?? ""
      let output = String(decoding: trace.bytes[stretch.output], as: UTF8.self)
      return "\(location.file.path) '\(origin)'\(mark): \(output)"
    }
  }

  @Test("text, variables and the runs of marked texts")
  func origins() {
    let name = MarkedText([.init("A&", mark: 4), .init("", mark: 5), .init("B", mark: -6)])
    #expect(
      lines(
        trace(
          "Dear {{name}},{{#s}}\n{{>p}}{{/s}}", ["name": .marked(name), "s": [1, 2]],
          partials: ["p": "{{.}};"])) == [
          "main 'Dear ': Dear ", "main '{{name}}' #4: A&amp;", "main '{{name}}' #-6: B",
          "main ',': ,", "main '\n': \n", "p '{{.}}': 1", "p ';': ;", "main '\n': \n",
          "p '{{.}}': 2", "p ';': ;",
        ])
  }

  @Test("overridden blocks, indentation, functions")
  func templates() {
    #expect(
      lines(
        trace(
          "{{<p}}{{$b}}\nx\n{{/b}}{{/p}}", ["v": "1", "f": .lambda(Lambda { $0 + "{{v}}<" })],
          partials: ["p": "{{$b}}\n  own\n{{/b}}\n{{#f}}a{{/f}}{{>q}}\n {{>q}}\n", "q": "{{f}}"]))
        == [
          "main 'x\n':   x\n", "p '{{#f}}': a1<", "q '{{f}}': 1&lt;", "p '\n': \n", "q '{{f}}':  ",
          "q '{{f}}': 1&lt;",
        ])
  }

  @Test("the stretches are the output, without a gap, for every rule of the specification")
  func cover() {
    let rules = [
      Conformance.variables, Conformance.sections, Conformance.lines, Conformance.partials,
      Conformance.inheritance, Conformance.indentation, Conformance.functions,
    ]
    for rule in rules.joined() {
      for escaping in [Escaping.html, .markdown] {
        let trace = trace(rule.template, rule.data, partials: rule.partials, escaping: escaping)
        var end = 0
        for stretch in trace.stretches {
          #expect(stretch.output.lowerBound == end)
          #expect(!stretch.output.isEmpty)
          end = stretch.output.upperBound
        }
        #expect(end == trace.bytes.count)
        #expect(trace.stretches.flatMap { trace.bytes[$0.output] } == trace.bytes)
      }
    }
  }
}
