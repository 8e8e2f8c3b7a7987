import Mustache
import SourceText
import Testing

@Suite("Templates that would take all time or memory")
struct StepLimitTests {
  private let help =
    "help: look for sections on long lists inside each other, and templates that call each other"
    + " twice\n"

  private func options(_ limits: Limits) -> RenderOptions {
    RenderOptions(limits: limits)
  }

  /// As many items as are asked for, which have no names.
  private func list(_ count: Int) -> Value {
    .list(List(repeatElement(true, count: count)))
  }

  @Test("sections on lists inside each other, which print nothing")
  func lists() {
    let rendered = Rendered(
      "{{#rows}}\n{{#rows}}{{#rows}}{{#rows}}{{/rows}}{{/rows}}{{/rows}}\n{{/rows}}",
      ["rows": list(1_000)], options: options(Limits(steps: 1_000_000)))
    #expect(rendered.text == "")
    #expect(
      rendered.faults == """
        main.mustache:2:22: error: rendering takes more than 1000000 steps and is given up here
          {{#rows}}{{#rows}}{{#rows}}{{/rows}}{{/rows}}{{/rows}}
                               ^~~~
        \(help)
        """)
  }

  @Test("partials that call each other twice, sixty in a row")
  func partials() {
    var partials = ["p60": ""]
    for index in 0..<60 { partials["p\(index)"] = "{{>p\(index + 1)}}{{>p\(index + 1)}}" }
    let rendered = Rendered(
      "{{>p0}}", [:], partials: partials, options: options(Limits(steps: 10_000)))
    #expect(rendered.text == "")
    #expect(
      rendered.faults == """
        p57.mustache:1:9: error: rendering takes more than 10000 steps and is given up here
          {{>p58}}{{>p58}}
                  ^~~~~~~~
        \(help)
        """)
  }

  @Test("parents and dynamic names that call each other twice", arguments: ["<q}}{{/q", ">*name"])
  func parents(tag: String) {
    let rendered = Rendered(
      "{{>p}}", ["name": "q", "list": list(2)],
      partials: ["p": "{{#list}}{{\(tag)}}{{/list}}", "q": "{{>p}}"],
      options: options(Limits(steps: 100_000)))
    // With two at each level, depth is what is reached first; it is reached once only.
    #expect(rendered.text == "")
    #expect(rendered.faults.hasPrefix("q.mustache:1:1: error: more than 1000 templates"))
  }

  @Test("a function that calls itself twice")
  func functions() {
    let rendered = Rendered(
      "{{f}}", ["f": .lambda(Lambda { _ in "{{#g}}{{f}}{{f}}{{/g}}" }), "g": list(1)],
      options: options(Limits(depth: 1_000_000, nesting: 1_000_000, steps: 5_000)))
    #expect(rendered.text == "")
    #expect(rendered.faults.contains("error: rendering takes more than 5000 steps"))
  }

  @Test("blocks that are looked for among thousands that override others")
  func overrides() {
    let others = (0..<1_000).map { "{{$b\($0)}}{{/b\($0)}}" }.joined()
    let rendered = Rendered(
      "{{<p}}\(others){{/p}}", ["rows": list(1_000)],
      partials: ["p": "{{#rows}}{{$x}}{{/x}}{{/rows}}"], strictness: .lenient,
      options: options(Limits(steps: 100_000)))
    #expect(rendered.faults.contains("error: rendering takes more than 100000 steps"))
  }

  @Test("names that are long, and looked up in a hundred maps")
  func names() {
    let name = String(repeating: "n", count: 8_000)
    let rendered = Rendered(
      "{{#rows}}{{\(name)}}{{/rows}}", ["rows": list(1_000), .init(name): ""],
      options: options(Limits(steps: 100_000)))
    #expect(rendered.faults.contains("error: rendering takes more than 100000 steps"))
    let deep =
      String(repeating: "{{#a}}{{#b}}", count: 50) + "{{#rows}}{{/rows}}"
      + String(repeating: "{{/b}}{{/a}}", count: 50)
    let maps: Value = ["a": [:], "b": [:], "rows": list(2_000)]
    #expect(Rendered(deep, maps, options: options(Limits(steps: 16_000))).faults == "")
    #expect(
      Rendered(deep, maps, options: options(Limits(steps: 15_000))).faults
        .contains("error: rendering takes more than 15000 steps"))
  }

  @Test("the same steps are counted every time, traced or not, and the limit is met exactly")
  func exact() {
    let template =
      "a{{#rows}}b{{#rows}}{{.}}{{^none}}c{{/none}}{{/rows}}{{>p}}{{/rows}}{{#x?}}{{/x?}}"
    let data: Value = ["rows": list(3), "none": nil]
    func render(_ steps: Int) -> Rendered {
      Rendered(
        template, data, partials: ["p": "{{$b}}d{{/b}}"], options: options(Limits(steps: steps)))
    }
    let needed = 66
    for steps in 0..<needed {
      #expect(render(steps).faults.contains("error: rendering takes more than \(steps) steps"))
    }
    #expect(render(needed).faults == "")
    #expect(render(needed).text == render(1_000_000).text)
    #expect(
      render(0).faults.contains("main.mustache:1:1: error: rendering takes more than 0 steps"))
    #expect(render(0).text == "")
  }

  @Test("a template that includes itself inside many sections")
  func nesting() {
    let sections = String(repeating: "{{#s}}", count: 20)
    let closing = String(repeating: "{{/s}}", count: 20)
    #expect(
      Rendered(
        "{{>p}}", ["s": true], partials: ["p": "\(sections){{>p}}\(closing)"],
        options: options(Limits(nesting: 100))
      ).faults == """
        p.mustache:1:91: error: more than 100 sections and templates are being rendered inside each \
        other here
          …{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{#s}}{{>p}}{{/s}}{{/s}}…
                                                           ^~~~~~
        help: look for a template that includes itself inside many sections

        """)
  }

  @Test("more tags in a template than the limit, or more inside each other")
  func reading() {
    func faults(_ text: String, _ limits: Limits) -> String {
      DiagnosticRenderer().render(
        TemplateSet.parse(["a": SourceFile(path: "a", text: text)], limits: limits).diagnostics)
    }
    #expect(faults("{{a}}{{b}}", Limits(tags: 2)) == "")
    #expect(
      faults("{{a}}{{b}} {{c}}{{d}}", Limits(tags: 2)) == """
        a:1:12: error: a template has at most 2 tags, and this is one more
          {{a}}{{b}} {{c}}{{d}}
                     ^~
        help: divide the template into partials

        """)
    #expect(faults("{{#a}}{{$b}}{{/b}}{{/a}}{{#a}}{{/a}}", Limits(nesting: 2)) == "")
    #expect(
      faults("{{#a}}{{$b}}{{^c}}{{/c}}{{/b}}{{/a}}{{x y}}", Limits(nesting: 2)) == """
        a:1:13: error: more than 2 sections, blocks and parents are inside each other here
          {{#a}}{{$b}}{{^c}}{{/c}}{{/b}}{{/a}}{{x y}}
                      ^~~~~~
        help: close those before it, or use fewer of them inside each other
        a:1:37: error: this tag has a name with a blank in it
          {{#a}}{{$b}}{{^c}}{{/c}}{{/b}}{{/a}}{{x y}}
                                              ^~~~~~~

        """)
  }

  @Test("any number of sections open, and any number of tags", arguments: ["#s", "^s", "$s", "<t"])
  func many(tag: String) {
    let text = String(repeating: "{{\(tag)}}", count: 50_001)
    let set = TemplateSet.parse(
      ["s": SourceFile(path: "s", text: text)], strictness: .lenient, limits: Limits(tags: 50_000))
    #expect(
      set.diagnostics.map(\.rule).sorted() == ["mustache.too-deep", "mustache.too-many-tags"])
  }

  @Test("thousands of names that are missing from a map of a thousand; the first get suggestions")
  func suggestions() {
    let data = Value.map(Map((0..<1_000).map { ("there-\($0)", "") }))
    let tags = (0..<2_000).map { "{{ther-\($0 % 1_000)}}" }.joined()
    let rendered = Rendered(tags, data).faults.split(separator: "\n")
    #expect(rendered.filter { $0.contains("error") }.count == 2_000)
    #expect(rendered.filter { $0.contains("help") }.count == 100)
  }
}
