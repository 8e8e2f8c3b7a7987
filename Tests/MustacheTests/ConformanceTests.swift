import Mustache
import SourceText
import Testing

@Suite("Mustache, rule by rule")
struct ConformanceTests {
  @Test(
    "each rule holds, strict or not",
    arguments: [
      Conformance.variables, Conformance.sections, Conformance.lines, Conformance.partials,
      Conformance.inheritance, Conformance.indentation, Conformance.functions,
    ].flatMap { $0 }, [Strictness.strict, .lenient])
  func holds(rule: Rule, strictness: Strictness) {
    let rendered = Rendered(
      rule.template, rule.data, partials: rule.partials, strictness: strictness)
    #expect(rendered.faults == "")
    #expect(rendered.text == rule.output)
  }

  @Test(
    "lenient, what resolves to nothing is empty",
    arguments: [
      "[{{x}}]", "[{{{x}}}]", "[{{&x}}]", "[{{a.x}}]", "[{{a.x.y}}]", "[{{#x}}.{{/x}}]",
      "[{{#a.x.y}}.{{/a.x.y}}]", "[{{>x}}]", "[{{<x}}{{$b}}.{{/b}}{{/x}}]", "[{{>*x}}]",
      "[{{>*a}}]", "[{{>*t}}]", "[{{>**t}}]", "[{{>*a.*t}}]", "[{{a}}]", "[{{x?}}]",
      "{{^x}}[]{{/x}}", "{{^a.x.y}}[]{{/a.x.y}}", "{{^x?}}[]{{/x?}}", "[{{#x?}}.{{/x?}}]",
    ])
  func lenient(template: String) {
    let rendered = Rendered(template, ["a": [:], "t": "no template"], strictness: .lenient)
    #expect(rendered.faults == "")
    #expect(rendered.text == "[]")
  }

  @Test(
    "a question is answered without a fault, and opens nothing",
    arguments: [
      ("{{#a?}}{{n}}{{/a?}}", "out"), ("{{^a?}}no{{/a?}}", ""), ("{{#x?}}yes{{/x?}}", ""),
      ("{{^x?}}no{{/x?}}", "no"), ("{{#a.n?}}yes{{/a.n?}}", "yes"), ("{{#a.x?}}yes{{/a.x?}}", ""),
      ("{{^x.y?}}no{{/x.y?}}", "no"), ("{{^null?}}no{{/null?}}", "no"),
      ("{{^false?}}no{{/false?}}", "no"), ("{{^none?}}no{{/none?}}", "no"),
      ("{{^empty?}}no{{/empty?}}", "no"), ("{{#list?}}once{{/list?}}", "once"),
      ("{{#list}}{{.}}{{#n?}}{{.}}{{/n?}} {{/list}}", "11 22 "),
    ], [Strictness.strict, .lenient])
  func questions(example: (String, String), strictness: Strictness) {
    let data: Value = [
      "a": ["n": "in"], "n": "out", "null": nil, "false": false, "none": [], "empty": "",
      "list": [1, 2],
    ]
    let rendered = Rendered(example.0, data, strictness: strictness)
    #expect(rendered.faults == "")
    #expect(rendered.text == example.1)
  }

  @Test("lenient, a key with a question mark is an ordinary key")
  func literalQuestion() {
    let data: Value = ["a?": [["n": 1], ["n": 2]], "b?": false, "b": true]
    let rendered = Rendered(
      "{{#a?}}{{n}}{{/a?}}{{^b?}}no{{/b?}}{{b?}}", data, strictness: .lenient)
    #expect(rendered.text == "12nofalse")
  }

  @Test("a function is called each time")
  func calls() {
    let counter = Counter()
    let data: Value = ["f": .lambda(Lambda { _ in String(counter.next()) })]
    #expect(Rendered("{{f}}{{{f}}}{{#f}}{{/f}}", data).text == "123")
  }
}
