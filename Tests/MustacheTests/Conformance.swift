import Mustache

/// One rule of Mustache's specification, shown by an example.
struct Rule: Sendable, CustomStringConvertible {
  let description: String
  let template: String
  let data: Value
  let partials: [String: String]
  let output: String

  init(
    _ description: String, _ template: String, _ data: Value = [:],
    partials: [String: String] = [:], gives output: String
  ) {
    self.description = description
    self.template = template
    self.data = data
    self.partials = partials
    self.output = output
  }
}

/// The rules of the specification, in the order of its parts.
enum Conformance {
  static let variables = [
    Rule("text without tags stays as it is", "a { b } }} \n", gives: "a { b } }} \n"),
    Rule("a variable is replaced", "Dear {{name}},", ["name": "Zoë"], gives: "Dear Zoë,"),
    Rule("what a variable puts in is not a template", "{{a}}", ["a": "{{b}}"], gives: "{{b}}"),
    Rule(
      "two braces escape for HTML, three or an ampersand do not",
      "{{t}} {{{t}}} {{&t}}", ["t": "<&\">"], gives: "&lt;&amp;&quot;&gt; <&\"> <&\">"),
    Rule(
      "an apostrophe is escaped, for attributes between single quotes", "{{t}}", ["t": "it's"],
      gives: "it&#39;s"),
    Rule("whole numbers", "{{n}} {{{n}}} {{&n}}", ["n": 85], gives: "85 85 85"),
    Rule("decimals keep their digits", "{{n}}", ["n": 1.21], gives: "1.21"),
    Rule(
      "numbers are printed as they were written", "{{n}}",
      ["n": .number(Number(written: "20.0"))], gives: "20.0"),
    Rule("null is no text", "({{n}})({{{n}}})({{&n}})", ["n": nil], gives: "()()()"),
    Rule("true and false are words", "{{t}} {{f}}", ["t": true, "f": false], gives: "true false"),
    Rule("a dotted name goes down", "{{a.b.c}}", ["a": ["b": ["c": "x"]]], gives: "x"),
    Rule(
      "a dotted name starts from the innermost map that has its first part",
      "{{#a}}{{b.c}}{{/a}}", ["a": ["b": ["c": "in"]], "b": ["c": "out"]], gives: "in"),
    Rule("a dot in a key is never meant", "{{a.b}}", ["a.b": "x", "a": ["b": "y"]], gives: "y"),
    Rule("a dot is the value itself", "{{.}} {{{.}}} {{&.}}", "<", gives: "&lt; < <"),
    Rule("the text around a variable stays", "  {{s}} \n", ["s": "-"], gives: "  - \n"),
    Rule("blanks in a tag mean nothing", "{{ s }}{{{\ts }}}{{& s\n}}", ["s": "-"], gives: "---"),
  ]

  static let sections = [
    Rule("a section on true is rendered", "{{#s}}yes{{/s}}", ["s": true], gives: "yes"),
    Rule("a section on false is not", "{{#s}}yes{{/s}}", ["s": false], gives: ""),
    Rule("nor on null", "{{#s}}yes{{/s}}", ["s": nil], gives: ""),
    Rule("nor on no items", "{{#s}}yes{{/s}}", ["s": []], gives: ""),
    Rule("a section on a map opens it", "{{#s}}{{n}}{{/s}}", ["s": ["n": "x"]], gives: "x"),
    Rule("a section on text makes it the dot", "{{#s}}{{.}}{{/s}}", ["s": "x"], gives: "x"),
    Rule("zero is something", "{{#s}}{{.}}{{/s}}", ["s": 0], gives: "0"),
    Rule(
      "names not found inside are looked for outside", "{{#s}}{{a}}{{b}}{{/s}}",
      ["a": "1", "b": "no", "s": ["b": "2"]], gives: "12"),
    Rule(
      "a section on a list is rendered for each item", "{{#s}}{{n}},{{/s}}",
      ["s": [["n": 1], ["n": 2]]], gives: "1,2,"),
    Rule("items are the dot", "{{#s}}({{.}}){{/s}}", ["s": ["<", 1.5]], gives: "(&lt;)(1.5)"),
    Rule(
      "lists in lists", "{{#s}}[{{#.}}{{.}}{{/.}}]{{/s}}", ["s": [[1, 2], ["a"]]],
      gives: "[12][a]"),
    Rule("a list at the top", "{{#.}}{{n}}{{/.}}", [["n": 1], ["n": 2]], gives: "12"),
    Rule(
      "items see all that is around", "{{#a}}{{#b}}{{x}}{{y}}{{z}} {{/b}}{{/a}}",
      ["x": 1, "a": [["y": 2, "b": [["z": 3], ["z": 4]]]]], gives: "123 124 "),
    Rule("dotted names", "{{#a.b}}{{c}}{{/a.b}}", ["a": ["b": ["c": "x"]]], gives: "x"),
    Rule(
      "sections of one name in each other", "{{#s}}1{{#s}}2{{/s}}3{{/s}}", ["s": true],
      gives: "123"),
    Rule("an inverted section on nothing", "{{^s}}no{{/s}}", ["s": false], gives: "no"),
    Rule("on null", "{{^s}}no{{/s}}", ["s": nil], gives: "no"),
    Rule("on no items", "{{^s}}no{{/s}}", ["s": []], gives: "no"),
    Rule("not on a list", "{{^s}}no{{/s}}", ["s": [1]], gives: ""),
    Rule("not on a map", "{{^s}}no{{/s}}", ["s": [:]], gives: ""),
    Rule("nor on true", "{{^a.b}}no{{/a.b}}", ["a": ["b": true]], gives: ""),
    Rule("blanks in tags", "{{# s }}={{/\ts }}{{^ n }}={{/ n }}", ["s": 1, "n": nil], gives: "=="),
    Rule("sections within a line", " {{#s}}a{{/s}}\n", ["s": true], gives: " a\n"),
    Rule(
      "blanks and line ends inside stay", "|{{#s}}\t|\n {{/s}}|", ["s": true], gives: "|\t|\n |"),
  ]

  static let lines = [
    Rule("comments are left out", "1{{! {{ # }}2", gives: "12"),
    Rule("comments over several lines", "1\n{{!\n a\n}}\n2", gives: "1\n2"),
    Rule(
      "a comment, section or delimiter tag alone on its line takes the line with it",
      "a\n  {{! c }}\nb\n\t{{#s}} \nc\n{{/s}}\n{{=| |=}}\nd\n", ["s": true], gives: "a\nb\nc\nd\n"),
    Rule(
      "also where lines end in CR LF", "a\r\n{{#s}}\r\nb\r\n{{/s}}\r\nc", ["s": true],
      gives: "a\r\nb\r\nc"),
    Rule("also on the first and the last line", "  {{#s}}\na\n  {{/s}}", ["s": true], gives: "a\n"),
    Rule("also after a byte order mark", "\u{FEFF}{{! c }}\na", gives: "a"),
    Rule(
      "also before partials and blocks", "\u{FEFF}{{>p}}{{$b}}{{/b}}|{{<p}}{{/p}}",
      partials: ["p": "\u{FEFF}{{$b}}x{{/b}}"], gives: "x|x"),
    Rule("a carriage return alone ends no line", "{{! c }}\ra", gives: "\ra"),
    Rule("two tags share no line of their own", "{{#s}}{{/s}}\na", ["s": true], gives: "\na"),
    Rule("a variable never stands alone", " {{v}}\n", ["v": ""], gives: " \n"),
    Rule("other delimiters", "{{=<% %>=}}<%v%> {{v}}", ["v": "x"], gives: "x {{v}}"),
    Rule("delimiters of one character", "{{=| |=}}|v||{v}||&v|", ["v": "<"], gives: "&lt;<<"),
    Rule("and back", "{{= [ ] =}}[v][={{ }}=]{{v}}[v]", ["v": "x"], gives: "xx[v]"),
    Rule("the same ones again", "{{={{ }}=}}{{v}}", ["v": "x"], gives: "x"),
  ]

  static let partials = [
    Rule("a partial is put in", "[{{>p}}]", partials: ["p": "x"], gives: "[x]"),
    Rule("a name may be a path", "{{> a/b }}", partials: ["a/b": "x"], gives: "x"),
    Rule(
      "it sees the names where it is", "{{#s}}{{>p}}{{/s}}", ["s": ["n": "x"]],
      partials: ["p": "{{n}}"], gives: "x"),
    Rule(
      "it may be in itself, under data that end", "{{>p}}", ["n": 1, "c": [["n": 2, "c": []]]],
      partials: ["p": "{{n}}<{{#c}}{{>p}}{{/c}}>"], gives: "1<2<>>"),
    Rule(
      "delimiters of one template are not those of another", "{{=| |=}}|>p||v|", ["v": "x"],
      partials: ["p": "{{v}}{{=< >=}}<v>"], gives: "xxx"),
    Rule(
      "within a line it keeps its own lines", "  {{n}} {{>p}}\n", ["n": "1"],
      partials: ["p": "a\nb"], gives: "  1 a\nb\n"),
    Rule(
      "alone on its line it is indented, all its lines", "{\n  {{>p}}\n}",
      partials: ["p": "a\n\nb\n"], gives: "{\n  a\n  \n  b\n}"),
    Rule(
      "but not the lines of values in it", "  {{>p}}\n", ["v": "1\n2"], partials: ["p": "{{v}}\n"],
      gives: "  1\n2\n"),
    Rule(
      "indentation adds up", " {{>p}}\n.", partials: ["p": "a\n {{>q}}\nb\n", "q": "c\nd\n"],
      gives: " a\n  c\n  d\n b\n."),
    Rule(
      "a line that begins with a tag is indented too", "  {{>p}}\n", ["s": [1, 2]],
      partials: ["p": "{{#s}}\n{{.}}.\n{{/s}}\n{{>q}}!\n", "q": "a\nb"],
      gives: "  1.\n  2.\n  a\nb!\n"),
    Rule("a dynamic name", "{{>*n}}", ["n": "p", "p": "no"], partials: ["p": "x"], gives: "x"),
    Rule(
      "a dynamic dotted name, alone on its line", " {{> * a.n }}\n", ["a": ["n": "p"]],
      partials: ["p": "x\ny\n"], gives: " x\n y\n"),
  ]

  static let inheritance = [
    Rule("a block has its own text", "{{$b}}own {{v}}{{/b}}", ["v": 1], gives: "own 1"),
    Rule(
      "a parent without blocks is a partial", "{{<p}}{{/p}}|{{>p}}",
      partials: ["p": "{{$b}}own{{/b}}"], gives: "own|own"),
    Rule(
      "a block is overridden", "{{<p}}{{$b}}new{{/b}}{{/p}}", ["b": "data"],
      partials: ["p": "({{$b}}own{{/b}})({{$c}}kept{{/c}})({{$b}}{{/b}})"],
      gives: "(new)(kept)(new)"),
    Rule(
      "each call overrides for itself", "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}{{>p}}",
      partials: ["p": "{{$b}}0{{/b}}"], gives: "1 20"),
    Rule(
      "what else is in a parent's tags is left out",
      "{{<p}} a {{v}} {{#s}}{{$b}}no{{/b}}{{/s}}{{$b}}x{{/b}} b {{/p}}",
      partials: ["p": "{{$b}}{{/b}}"], gives: "x"),
    Rule(
      "the outermost override counts", "{{<p}}{{$b}}1{{/b}}{{/p}}",
      partials: ["p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{$b}}3{{/b}}"], gives: "1"),
    Rule(
      "overrides reach through partials", "{{<p}}{{$b}}1{{/b}}{{/p}}",
      partials: ["p": "{{>q}}", "q": "{{$b}}2{{/b}}"], gives: "1"),
    Rule(
      "a block in an override can be overridden in turn", "{{<p}}{{$c}}1{{/c}}{{/p}}",
      partials: ["p": "{{<q}}{{$b}}<{{$c}}2{{/c}}>{{/b}}{{/q}}", "q": "{{$b}}3{{/b}}"],
      gives: "<1>"),
    Rule(
      "a block in an override of the same name has its own text",
      "{{<p}}{{$b}}<{{$b}}1{{/b}}>{{/b}}{{/p}}", partials: ["p": "{{$b}}2{{/b}}"], gives: "<1>"),
    Rule(
      "an override sees the names where the block is", "{{<p}}{{$b}}{{n}}{{/b}}{{/p}}",
      ["n": "out", "s": ["n": "in"]], partials: ["p": "{{#s}}{{$b}}{{/b}}{{/s}}"], gives: "in"),
    Rule(
      "parents may include each other by blocks", "{{<p}}{{$a}}x{{/a}}{{/p}}",
      partials: [
        "p": "{{$a}}1{{/a}}{{$b}}{{<q}}{{/q}}{{/b}}", "q": "{{<p}}{{$b}}!{{/b}}{{/p}}",
      ], gives: "xx!"),
    Rule(
      "a dynamic parent", "{{<*n}}{{$b}}x{{/b}}{{/*n}}", ["n": "p"],
      partials: ["p": "{{$b}}{{/b}}"], gives: "x"),
  ]

  static let indentation = [
    Rule(
      "a parent at the start of a line of its own is indented", "  {{>a}}\n",
      partials: ["a": "{{<p}}{{$x}}X{{/x}}{{/p}}\n", "p": "1\n{{$x}}{{/x}}\n2\n"],
      gives: "  1\n  X\n  2\n"),
    Rule(
      "a partial that is the last line and has no line feed is indented", "  {{>a}}\n",
      partials: ["a": "{{>b}}", "b": "x\ny\n"], gives: "  x\n  y\n"),
    Rule(
      "a parent alone on its line is indented", "a\n  {{<p}}\n{{/p}}\nb", partials: ["p": "1\n2\n"],
      gives: "a\n  1\n  2\nb"),
    Rule(
      "a parent within a line is not", "a {{<p}}{{/p}}\nb", partials: ["p": "1\n2"],
      gives: "a 1\n2\nb"),
    Rule(
      "an override loses its own indentation and gets the block's",
      "{{<p}}\n  {{$b}}\n      one\n        two\n  {{/b}}\n{{/p}}\n",
      partials: ["p": "<\n  {{$b}}\n  {{/b}}\n>\n"], gives: "<\n  one\n    two\n>\n"),
    Rule(
      "that of the block's own text, where it has one",
      "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}", partials: ["p": "{{$b}}\n\n  own\n{{/b}}\n"],
      gives: "  one\n  two\n"),
    Rule(
      "a block first on its line indents the further lines",
      "{{<p}}{{$b}}one\ntwo{{/b}}{{/p}}", partials: ["p": "  {{$b}}own{{/b}}.\n"],
      gives: "  one\n  two.\n"),
    Rule(
      "a block within a line indents nothing", "{{<p}}{{$b}}one\ntwo{{/b}}{{/p}}",
      partials: ["p": "  - {{$b}}own{{/b}}.\n"], gives: "  - one\ntwo.\n"),
    Rule(
      "blocks in blocks", "{{<p}}{{$c}}\nthree\n{{/c}}{{/p}}\n",
      partials: [
        "p": "{{<q}}{{$b}}\n   one\n   {{$c}}\n     two\n   {{/c}}\n{{/b}}{{/q}}\n",
        "q": " {{$b}}own{{/b}}",
      ], gives: " one\n   three\n"),
    Rule(
      "a partial in an override", "{{<p}}{{$b}}\n  {{>q}}\n{{/b}}{{/p}}",
      partials: ["p": "    {{$b}}\n    {{/b}}\n", "q": "1\n2\n"], gives: "    1\n    2\n"),
  ]

  static let functions = [
    Rule(
      "what a function returns is rendered", "{{f}}",
      ["v": "x", "f": .lambda(Lambda { _ in "{{v}}" })],
      gives: "x"),
    Rule(
      "then escaped where the tag says so", "{{f}}{{{f}}}{{&f}}",
      ["f": .lambda(Lambda { _ in "<" })], gives: "&lt;<<"),
    Rule(
      "with the standard delimiters", "{{=| |=}}|f|",
      ["v": "x", "f": .lambda(Lambda { _ in "|v|{{v}}" })], gives: "|v|x"),
    Rule(
      "in a section it is given the section's text", "{{#f}}a {{v}}{{/f}}",
      ["v": "x", "f": .lambda(Lambda { "<\($0)>" })], gives: "<a x>"),
    Rule(
      "and what it returns has the section's delimiters", "{{=| |=}}|#f|.|/f|",
      ["v": "x", "f": .lambda(Lambda { $0 + "|v|{{v}}" })], gives: ".x{{v}}"),
    Rule(
      "of lines without the tags that stand alone", "{{#f}}\na\n{{/f}}\n.",
      ["f": .lambda(Lambda { $0 + $0 })], gives: "a\na\n."),
    Rule(
      "a function is something", "{{^f}}no{{/f}}", ["f": .lambda(Lambda { _ in "" })], gives: ""),
    Rule(
      "functions and partials in each other", " {{>p}}\n",
      ["f": .lambda(Lambda { $0 + "{{>q}}" })], partials: ["p": "{{#f}}a{{/f}}\n", "q": "b"],
      gives: " ab\n"),
  ]
}
