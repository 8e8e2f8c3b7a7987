import Foundation
import LetterbankCLI
import Testing

@Suite("letterbank render")
struct RenderCommandTests {
  @Test("a template with a partial, filled from either kind of data, in any folder")
  func renders() throws {
    let folder = try WorkingFolder(only: [
      "a/letter.mustache": "Dear {{name}},\n{{>parts/closing}}\n{{rate}}\n",
      "a/parts/closing.mustache": "{{#inspector}}Yours, {{name}}{{/inspector}}\n",
      "b/data.json": #"{"name": "<Zoë>", "inspector": {"name": "Ann"}, "rate": 20.0}"#,
      "b/data.conf": "name = <Zoë>\nrate = 20.0\n[inspector]\nname = Ann\n",
    ])
    for data in ["data.json", "data.conf"] {
      #expect(
        folder.run("render", "../a/letter.mustache", "--data", data, in: "b")
          == .init(code: .done, output: "Dear &lt;Zoë&gt;,\nYours, Ann\n20.0\n", errors: ""))
    }
  }

  @Test("values are escaped as asked")
  func escaping() throws {
    let folder = try WorkingFolder(only: ["t": "{{v}}", "d.json": #"{"v": "*a* & \"b\""}"#])
    func run(_ escape: String) -> String {
      folder.run("render", "t", "--data=d.json", "--escape", escape, "-q").output
    }
    #expect(run("html") == "*a* &amp; &quot;b&quot;")
    #expect(run("markdown").contains(#"\*a\*"#))
    #expect(run("none") == #"*a* & "b""#)
  }

  @Test(
    "a missing name is an error, or empty where that is asked for; without data all are missing")
  func lenient() throws {
    let folder = try WorkingFolder(only: ["t": "a{{v}}b{{>p}}", "p.mustache": "!"])
    #expect(
      folder.run("render", "t")
        == .init(
          code: .failed, output: "",
          errors: """
            t:1:4: error: nothing here is called 'v'
              a{{v}}b{{>p}}
                 ^

            """))
    #expect(folder.run("render", "t", "--lenient").output == "ab!")
    try folder.remove("p.mustache")
    #expect(folder.run("render", "t", "--lenient").output == "ab")
  }

  @Test("all faults of the data and of the templates are shown in one run, before any rendering")
  func faults() throws {
    let folder = try WorkingFolder(only: [
      "letter.mustache": "{{name}}\n{{>closng}}\n{{>parts/a}}\n{{#x}}",
      "closing.mustache": "{{never judged",
      "parts/a.mustache": "{{>parts/b}}",
      "parts/b.mustache": "{{open",
      "d.json": #"{"name": "a",}"#,
    ])
    #expect(
      folder.run("render", "letter.mustache", "--data", "d.json")
        == .init(
          code: .failed, output: "",
          errors: """
            d.json:1:13: error: nothing follows this comma
              {"name": "a",}
                          ^
            help: delete the comma
            letter.mustache:2:1: error: there is no template 'closng'
              {{>closng}}
              ^~~~~~~~~~~
            help: did you mean 'closing'?
            letter.mustache:4:1: error: the section 'x' is never closed
              {{#x}}
              ^~~~~~
            help: close it with '{{/x}}'
            parts/b.mustache:1:1: error: this tag is never closed
              {{open
              ^~~~~~
            help: end the tag with '}}'

            """))
  }

  @Test("templates that cannot be reached are not judged")
  func unrelated() throws {
    let folder = try WorkingFolder(only: [
      "t.mustache": "{{=<% %>=}}<%>a%><%={{ }}=%>{{<b}}{{$x}}1{{/x}}{{/b}}", "a.mustache": "a",
      "b.mustache": "{{$x}}{{/x}}", "broken.mustache": "{{", "other.mustache": "{{>nowhere}}",
    ])
    try folder.write(Data([0xFF]), to: "photograph.mustache")
    #expect(folder.run("render", "t.mustache").output == "a1")
  }

  @Test("a dynamic name finds any file that the data name, and none else is judged")
  func dynamicNames() throws {
    let folder = try WorkingFolder(only: [
      "t.mustache": "{{>a}}",
      "a.mustache": "{{#styles}}{{>*name}}{{/styles}}{{<*parent}}{{/*parent}}",
      "plain.mustache": "1", "styles/bold.mustache": "2{{>styles/deep}}",
      "styles/deep.mustache": "3", "20.0.mustache": "4", "broken.mustache": "{{",
      "d.json": """
      {"styles": [{"name": "plain"}, {"name": "styles/bold"}, {"name": 20.0}], "parent": "plain"}
      """,
    ])
    #expect(folder.run("render", "t.mustache", "--data", "d.json").output == "12341")
    try folder.write(
      #"{"styles": [{"name": "plan"}, {"name": "broken"}], "parent": "../d"}"#,
      to: "d.json")
    #expect(
      folder.run("render", "t.mustache", "--data", "d.json").errors == """
        broken.mustache:1:1: error: this tag is never closed
          {{
          ^~
        help: end the tag with '}}'

        """)
    try folder.write("", to: "broken.mustache")
    #expect(
      folder.run("render", "t.mustache", "--data", "d.json").errors == """
        a.mustache:1:12: error: there is no template 'plan'
          {{#styles}}{{>*name}}{{/styles}}{{<*parent}}{{/*parent}}
                     ^~~~~~~~~~
        help: did you mean 'plain'?
        a.mustache:1:33: error: there is no template '../d'
          {{#styles}}{{>*name}}{{/styles}}{{<*parent}}{{/*parent}}
                                          ^~~~~~~~~~~~

        """)
  }

  @Test("partials from another folder, and templates that call themselves by their own name")
  func otherFolder() throws {
    let folder = try WorkingFolder(only: [
      "t.mustache": "{{>t}}!", "parts/t.mustache": "other", "parts/in/x.mustache": "{{>in/x}}",
      "loop.mustache": "{{>loop}}", "list.mustache": "{{v}}{{#n}}{{>list}}{{/n}}",
      "d.json": #"{"v": 1, "n": {"v": 2, "n": {"v": 3, "n": null}}}"#,
    ])
    #expect(folder.run("render", "t.mustache", "--partials", "parts").output == "other!")
    #expect(folder.run("render", "list.mustache", "--data", "d.json").output == "123")
    #expect(
      folder.run("render", "loop.mustache").errors == """
        loop.mustache:1:1: error: this includes 'loop' in itself, whatever the data are, without end
          {{>loop}}
          ^~~~~~~~~
        help: put the tag into a section that ends the recursion

        """)
    #expect(
      folder.run("render", "parts/in/x.mustache", "--partials", "parts/").errors.hasPrefix(
        "parts/in/x.mustache:1:1: error: this includes 'in/x' in itself"))
    #expect(
      folder.run("render", "t.mustache", "--partials", "none").errors
        == "none: error: there is no such file or folder\nhelp: see how it is spelt, and where it is\n"
    )
  }

  @Test("the result and the faults in JSON")
  func json() throws {
    let folder = try WorkingFolder(only: ["t": "Zoë\n", "u": "{{x"])
    #expect(
      folder.run("render", "t", "--json")
        == .init(
          code: .done,
          output: """
            {
              "diagnostics" : [

              ],
              "text" : "Zoë\\n"
            }

            """, errors: ""))
    let run = folder.run("render", "u", "--json")
    #expect(run.code == .failed)
    #expect(run.errors == "")
    #expect(run.output.contains(#""rule" : "mustache.unclosed-tag""#))
  }

  @Test("a command line that cannot be right")
  func usage() throws {
    let folder = try WorkingFolder(only: [:])
    #expect(
      folder.run("render").errors == """
        error: 'render' needs a template
        help: name its file, as in letterbank render letter.mustache --data kent.conf

        """)
    #expect(
      folder.run("render", "a", "b", "--escape", "latex", "--width", "3").errors == """
        error: 'latex' is no kind of escaping
        help: choose one of html, markdown, none
        error: 'render' takes no flag --width
        help: see letterbank render --help
        error: 'render' takes no 'b'
        help: see letterbank render --help

        """)
  }
}
