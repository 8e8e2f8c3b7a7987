import Mustache
import SourceText
import Testing

@Suite("What is wrong with templates, before any data")
struct TemplateFaultTests {
  private func faults(
    _ template: String, _ others: [String: String] = [:], strictness: Strictness = .strict
  ) -> String {
    var sources = others
    sources["a"] = template
    let files = sources.map { ($0, SourceFile(path: "\($0).mustache", text: $1)) }
    return DiagnosticRenderer().render(
      TemplateSet.parse(Dictionary(uniqueKeysWithValues: files), strictness: strictness).diagnostics
    )
  }

  @Test("a tag that is never closed")
  func unclosedTag() {
    #expect(
      faults("Dear {{name,\n") == """
        a.mustache:1:6: error: this tag is never closed
          Dear {{name,
               ^~~~~~~
        help: end the tag with '}}'

        """)
    #expect(faults("{{! for ever").contains("1:1: error: this tag is never closed"))
    #expect(faults("{{").contains("1:1: error: this tag is never closed"))
    #expect(faults("{{{a").contains("1:1: error: this tag is never closed"))
    #expect(faults("{{=| |").contains("1:1: error: this tag is never closed"))
  }

  @Test("a tag that another interrupts; the other is read")
  func interruptedTag() {
    #expect(
      faults("{{name, {{#s}}\n{{/s}}") == """
        a.mustache:1:1: error: this tag is never closed
          {{name, {{#s}}
          ^~~~~~~~
        help: end the tag with '}}'

        """)
  }

  @Test("three braces closed with two")
  func triple() {
    #expect(
      faults("{{{name}} x") == """
        a.mustache:1:1: error: this tag opens with '{{{' but does not close with a brace too
          {{{name}} x
          ^~~~~~~~~
        help: end the tag with '}}}'

        """)
  }

  @Test(
    "delimiters that are none",
    arguments: ["{{=a=}}", "{{= =}}", "{{=a b c=}}", "{{=a=b c=}}", "{{=a b}}"])
  func delimiters(tag: String) {
    #expect(
      faults(tag) == """
        a.mustache:1:1: error: new delimiters are two words with a blank between, without '=', of at \
        most 64 bytes
          \(tag)
          ^\(String(repeating: "~", count: tag.count - 1))
        help: write them as in '{{=<% %>=}}'

        """)
    #expect(faults("{{=\(String(repeating: "|", count: 65)) |=}}") != "")
    #expect(faults("{{=\(String(repeating: "|", count: 64)) |=}}") == "")
    #expect(faults("{{=\(String(repeating: "|", count: 65))=}}") != "")
  }

  @Test(
    "names that are none",
    arguments: [
      ("{{}}", "has no name"), ("{{# }}", "has no name"), ("{{>}}", "has no name"),
      ("{{a b}}", "has a name with a blank in it"),
      ("{{>a b}}", "has a name with a blank in it"),
      ("{{.a}}", "has a name with nothing before a dot"),
      ("{{a..b}}", "has a name with nothing before a dot"),
      ("{{a.}}", "has a name with nothing after its last dot"),
      ("{{a.?}}", "has a name with nothing after its last dot"),
      (
        "{{ #a}}",
        "has its '#' in the wrong place: it stands right after the opening delimiter"
      ),
    ])
  func names(tag: String, fault: String) {
    #expect(
      faults(tag) == """
        a.mustache:1:1: error: this tag \(fault)
          \(tag)
          ^\(String(repeating: "~", count: tag.count - 1))

        """)
  }

  @Test("a question where text is wanted, but not where names may be missing")
  func questionAsText() {
    #expect(
      faults("{{a?}}") == """
        a.mustache:1:1: error: 'a?' asks whether something is there, and has no text of its own
          {{a?}}
          ^~~~~~
        help: ask in a section, as in '{{#a?}}', or leave the question mark out

        """)
    #expect(faults("{{a?}}", strictness: .lenient) == "")
  }

  @Test("a section, a block, a parent that is never closed")
  func unclosedSection() {
    #expect(
      faults("{{#s}}\n{{$b}}", ["p": ""]) == """
        a.mustache:1:1: error: the section 's' is never closed
          {{#s}}
          ^~~~~~
        help: close it with '{{/s}}'
        a.mustache:2:1: error: the block 'b' is never closed
          {{$b}}
          ^~~~~~
        help: close it with '{{/b}}'

        """)
    #expect(
      faults("{{^s}}{{<p}}\n{{/s}}", ["p": ""]) == """
        a.mustache:1:7: error: the parent 'p' is never closed
          {{^s}}{{<p}}
                ^~~~~~
        a.mustache:2:1: note: 's', around it, is closed here
          {{/s}}
          ^~~~~~
        help: close it with '{{/p}}'

        """)
  }

  @Test("a closing tag with another name")
  func wrongClose() {
    #expect(
      faults("{{#training}}\n{{/trianing}}\n") == """
        a.mustache:2:1: error: this closes 'trianing', but what is open here is 'training'
          {{/trianing}}
          ^~~~~~~~~~~~~
        a.mustache:1:1: note: 'training' is opened here
          {{#training}}
          ^~~~~~~~~~~~~
        help: give both tags the same name

        """)
  }

  @Test("a closing tag too many, inside a section and outside")
  func strayClose() {
    #expect(
      faults("{{#s}}{{/t}}{{/s}}{{/s}}") == """
        a.mustache:1:7: error: this closes 't', but what is open here is 's'
          {{#s}}{{/t}}{{/s}}{{/s}}
                ^~~~~~
        a.mustache:1:1: note: 's' is opened here
          {{#s}}{{/t}}{{/s}}{{/s}}
          ^~~~~~
        a.mustache:1:19: error: this closes 's', but nothing is open here
          {{#s}}{{/t}}{{/s}}{{/s}}
                            ^~~~~~
        help: delete the tag, or open 's' before it

        """)
  }

  @Test("a partial or parent that the set does not have, but not where names may be missing")
  func missingTemplate() {
    let template = "{{>adress}}{{<other}}{{/other}}"
    #expect(
      faults(template, ["address": ""]) == """
        a.mustache:1:1: error: there is no template 'adress'
          {{>adress}}{{<other}}{{/other}}
          ^~~~~~~~~~~
        help: did you mean 'address'?
        a.mustache:1:12: error: there is no template 'other'
          {{>adress}}{{<other}}{{/other}}
                     ^~~~~~~~~~

        """)
    #expect(faults(template, strictness: .lenient) == "")
  }

  @Test("templates that include themselves without end")
  func endlessInclusion() {
    #expect(
      faults("{{>b}}", ["b": "x\n {{>c}}", "c": "{{#s}}{{>a}}{{/s}}{{>b}}"]) == """
        c.mustache:1:19: error: this includes 'b' in itself, whatever the data are, without end
          {{#s}}{{>a}}{{/s}}{{>b}}
                            ^~~~~~
        b.mustache:2:2: note: 'c' is included here
           {{>c}}
           ^~~~~~
        help: put the tag into a section that ends the recursion

        """)
    #expect(faults("{{>a}}", strictness: .lenient).contains("includes 'a' in itself"))
  }

  @Test("recursion that the data or an override may end is none of it")
  func recursion() {
    #expect(faults("{{#s}}{{>a}}{{/s}}{{^t}}{{>a}}{{/t}}{{#u?}}{{>a}}{{/u?}}") == "")
    #expect(faults("{{$b}}{{<a}}{{$b}}{{/b}}{{/a}}{{/b}}") == "")
    #expect(faults("{{>*a}}") == "")
  }

  @Test("a block that overrides nothing")
  func unknownBlock() {
    #expect(
      faults("{{<p}}{{$titel}}x{{/titel}}{{/p}}", ["p": "{{>q}}", "q": "{{$title}}{{/title}}"])
        == """
        a.mustache:1:7: error: this overrides the block 'titel', which the parent 'p' does not have
          {{<p}}{{$titel}}x{{/titel}}{{/p}}
                ^~~~~~~~~~
        help: did you mean 'title'?

        """)
    #expect(faults("{{<p}}{{$x}}{{/x}}{{/p}}", ["p": "{{>*q}}"]) == "")
  }

  @Test("all faults of all templates at once, in order")
  func five() {
    let found = faults(
      "{{#s}}\n{{a b}}\n{{>x}}\n{{/t}}\n", ["b": "\u{FEFF}{{{a}}\r\nZoë {{/s}}"])
    #expect(
      found == """
        a.mustache:2:1: error: this tag has a name with a blank in it
          {{a b}}
          ^~~~~~~
        a.mustache:3:1: error: there is no template 'x'
          {{>x}}
          ^~~~~~
        a.mustache:4:1: error: this closes 't', but what is open here is 's'
          {{/t}}
          ^~~~~~
        a.mustache:1:1: note: 's' is opened here
          {{#s}}
          ^~~~~~
        help: give both tags the same name
        b.mustache:1:1: error: this tag opens with '{{{' but does not close with a brace too
          {{{a}}
          ^~~~~~
        help: end the tag with '}}}'
        b.mustache:2:5: error: this closes 's', but nothing is open here
          Zoë {{/s}}
              ^~~~~~
        help: delete the tag, or open 's' before it

        """)
  }

  @Test("a faulty template is rendered as far as it makes sense")
  func best() {
    #expect(Rendered("a{{#s}}b{{x", ["s": true]).text == "ab{{x")
    #expect(Rendered("a{{/s}}b{{#s}}{{.}}{{/t}}c", ["s": "d"]).text == "abdc")
    #expect(Rendered("{{#s}}a{{^t}}b{{/s}}c", ["s": true, "t": false]).text == "abc")
  }
}
