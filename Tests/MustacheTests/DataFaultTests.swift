import Mustache
import SourceText
import Testing

@Suite("What is wrong with the data for a template")
struct DataFaultTests {
  private func faults(
    _ template: String, _ data: Value, partials: [String: String] = [:],
    options: RenderOptions = RenderOptions()
  ) -> String {
    Rendered(template, data, partials: partials, options: options).faults
  }

  @Test("a name that is nowhere, with the nearest that is")
  func unknownName() {
    #expect(
      faults("Dear {{salutaton}},", ["salutation": "x"]) == """
        main.mustache:1:8: error: nothing here is called 'salutaton'
          Dear {{salutaton}},
                 ^~~~~~~~~
        help: did you mean 'salutation'?

        """)
  }

  @Test(
    "wherever a name stands",
    arguments: ["{{x}}", "{{{x}}}", "{{&x}}", "{{#x}}{{/x}}", "{{^x}}{{/x}}", "{{>*x}}", "{{x.y}}"])
  func everywhere(template: String) {
    #expect(faults(template, [:]).contains("error: nothing here is called 'x'\n"))
  }

  @Test("a part of a dotted name that is not in what it should be in")
  func unknownPart() {
    #expect(
      faults("{{#a.b.nmae}}{{/a.b.nmae}}", ["a": ["b": ["name": 1]], "nmae": 2]) == """
        main.mustache:1:8: error: 'a.b' has nothing called 'nmae'
          {{#a.b.nmae}}{{/a.b.nmae}}
                 ^~~~
        help: did you mean 'name'?

        """)
    #expect(
      faults("{{a.b}}", ["a": nil]) == """
        main.mustache:1:5: error: 'a' is null, so it has nothing called 'b'
          {{a.b}}
              ^

        """)
  }

  @Test("null is there, and is no text")
  func null() {
    #expect(faults("{{a}}{{#a}}{{/a}}{{^a}}{{/a}}", ["a": nil]) == "")
  }

  @Test("a list or map where text is wanted")
  func noText() {
    #expect(
      faults("{{a}}{{.}}", ["a": [1]]) == """
        main.mustache:1:3: error: 'a' is a list, which has no text
          {{a}}{{.}}
            ^
        main.mustache:1:8: error: '.' is a map, which has no text
          {{a}}{{.}}
                 ^

        """)
  }

  @Test("dynamic names that name no template")
  func dynamicNames() {
    #expect(
      faults("{{>*a}}{{>*b}}", ["a": "lettr", "b": true], partials: ["letter": ""]) == """
        main.mustache:1:1: error: there is no template 'lettr'
          {{>*a}}{{>*b}}
          ^~~~~~~
        help: did you mean 'letter'?
        main.mustache:1:12: error: 'b' should hold a template's name, but is true or false
          {{>*a}}{{>*b}}
                     ^

        """)
  }

  @Test("a block that a dynamic parent lacks")
  func dynamicBlocks() {
    #expect(
      faults("{{<*a}}{{$x}}{{/x}}{{/*a}}", ["a": "p"], partials: ["p": ""]) == """
        main.mustache:1:8: error: this overrides the block 'x', which the parent 'p' does not have
          {{<*a}}{{$x}}{{/x}}{{/*a}}
                 ^~~~~~

        """)
  }

  @Test("every fault is reported, each once, and rendering goes on")
  func goesOn() {
    let rendered = Rendered("{{#s}}{{x}}{{y}}{{.}}{{/s}}{{z}}", ["s": [1, 2]])
    #expect(rendered.text == "12")
    #expect(rendered.faults.split(separator: "\n").filter { $0.contains("error") }.count == 3)
  }

  @Test("faults in what a function returns")
  func functions() {
    #expect(
      faults("\n{{fun}}", ["fun": .lambda(Lambda { _ in "{{x}} {{" })]) == """
        what the function at main.mustache:2 returned:1:3: error: nothing here is called 'x'
          {{x}} {{
            ^
        what the function at main.mustache:2 returned:1:7: error: this tag is never closed
          {{x}} {{
                ^~
        help: end the tag with '}}'

        """)
  }

  @Test("templates in each other beyond the limit")
  func tooDeep() {
    let data: Value = ["s": true, "f": .lambda(Lambda { _ in "{{f}}" })]
    #expect(
      faults(
        "{{>p}}", data, partials: ["p": "{{#s}}{{>p}}{{/s}}"],
        options: RenderOptions(limits: Limits(depth: 9))) == """
          p.mustache:1:7: error: more than 9 templates, blocks or functions are being rendered \
          inside each other here
            {{#s}}{{>p}}{{/s}}
                  ^~~~~~
          help: look for one that includes itself, and put that tag into a section

          """)
    #expect(faults("{{>main}}", data).contains("error: more than 1000 templates"))
    #expect(faults("{{f}}", data).contains("error: more than 1000 templates"))
  }

  @Test("more output than the limit")
  func tooLarge() {
    let rendered = Rendered(
      "1234\n{{a}}{{b}}", ["a": "56", "b": "789"],
      options: RenderOptions(limits: Limits(size: 8)))
    #expect(rendered.text == "1234\n567")
    #expect(
      rendered.faults == """
        main.mustache:2:6: error: the output grows beyond 8 bytes here
          {{a}}{{b}}
               ^~~~~
        help: look for sections on long lists inside each other, and templates that call each other \
        twice

        """)
    #expect(Rendered("12", [:], options: RenderOptions(limits: Limits(size: 2))).faults == "")
    #expect(Rendered("", [:], options: RenderOptions(limits: Limits(size: 0))).faults == "")
  }

  @Test("at a limit, what a function put out is escaped all the same")
  func limitInFunction() {
    let rendered = Rendered(
      "{{f}}", ["f": .lambda(Lambda { _ in "<{{#s}}{{>main}}{{/s}}" }), "s": true],
      options: RenderOptions(limits: Limits(depth: 1)))
    #expect(rendered.text == "&lt;")
    #expect(rendered.faults.contains("more than 1 templates"))
  }

  @Test(
    "what a function puts out is too large where the function is called",
    arguments: [("1\n{{f}}", "2:1"), ("1\n{{f}}{{a}}", "2:1"), ("1\n{{>p}}{{f}}", "2:7")])
  func tooLargeFunction(template: String, place: String) {
    // The function's own text fits; escaped, each sign is four bytes.
    for count in 3...6 {
      let rendered = Rendered(
        template,
        ["a": "2", "f": .lambda(Lambda { _ in String(repeating: "<", count: count) })],
        partials: ["p": ""], options: RenderOptions(limits: Limits(size: 10)))
      #expect(rendered.text == "1\n&lt;&lt;")
      #expect(
        rendered.faults.hasPrefix(
          "main.mustache:\(place): error: the output grows beyond 10 bytes here\n"),
        "\(rendered.faults)")
    }
  }

  @Test("a template that the set does not have")
  func noTemplate() {
    let set = TemplateSet.parse(["letter": SourceFile(path: "l", text: "")]).value
    let expected = "error: there is no template 'leter'\nhelp: did you mean 'letter'?\n"
    let renderer = DiagnosticRenderer()
    #expect(renderer.render(set.render("leter", with: [:]).diagnostics) == expected)
    #expect(renderer.render(set.trace("leter", with: [:]).diagnostics) == expected)
  }
}
