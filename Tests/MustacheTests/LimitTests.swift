import Mustache
import SourceText
import Testing

@Suite("Templates and data of unkind sizes")
struct LimitTests {
  private func nested(_ count: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
  }

  @Test("sections 10,000 deep")
  func deepSections() {
    #expect(Rendered(nested(10_000, "{{#s}}", "{{/s}}"), ["s": true]).text == "x")
    #expect(Rendered(nested(10_000, "{{#s}}", "{{/s}}"), ["s": ["s": []]]).text == "")
    #expect(Rendered(nested(10_000, "{{^n}}", "{{/n}}"), ["n": nil]).text == "x")
    #expect(Rendered(nested(10_000, "{{$b}}", "{{/b}}"), [:]).text == "x")
  }

  @Test("parents and blocks 10,000 deep in the text, and 900 in each other")
  func deepParents() {
    let deep = nested(5_000, "{{<p}}{{$b}}", "{{/b}}{{/p}}")
    #expect(Rendered(deep, [:], partials: ["p": ""]).text == "")
    let chain = nested(300, "{{<p}}{{$b}}", "{{/b}}{{/p}}")
    #expect(Rendered(chain, [:], partials: ["p": "{{$b}}{{/b}}"]).text == "x")
  }

  @Test("10,000 sections never closed, and as many closing tags too many")
  func unclosed() {
    let open = Rendered(String(repeating: "{{#s}}", count: 10_000), ["s": true])
    #expect(open.faults.utf8.count > 10_000)
    let set = TemplateSet.parse([
      "a": SourceFile(
        path: "a",
        text: String(repeating: "{{#s}}", count: 5000) + String(repeating: "{{/t}}", count: 5000))
    ])
    #expect(set.diagnostics.count == 5000)
  }

  @Test("of many thousand faults the first 10,000 are reported")
  func manyFaults() {
    let many = { (tag: String) in String(repeating: tag, count: 20_000) }
    let texts = [
      many("{{/a}}"), many("{{>x}}"), many("{{>a}}"), "{{<b}}\(many("{{$x}}{{/x}}")){{/b}}",
      many("{{<b}}{{$x}}{{/x}}{{/b}}"),
    ]
    for text in texts {
      let sources = ["a": SourceFile(path: "a", text: text), "b": SourceFile(path: "b", text: "")]
      #expect(TemplateSet.parse(sources).diagnostics.count == 10_000, "\(text.prefix(16))")
    }
  }

  @Test("faults of several templates are kept up to the same number")
  func manyFaultsInAll() {
    let many = { (tag: String) in String(repeating: tag, count: 4_000) }
    let sources = [
      "a": "{{<c}}\(many("{{$x}}{{/x}}")){{/c}}", "b": "{{<c}}\(many("{{$x}}{{/x}}")){{/c}}",
      "c": many("{{>c}}"),
    ].mapValues { SourceFile(path: "a", text: $0) }
    #expect(TemplateSet.parse(sources).diagnostics.count <= 10_000)
  }

  @Test("tags never closed, many and at the end of a large file")
  func unclosedTags() {
    for tag in ["{{", "{{{", "{{!", "{{=", "{{#a ", "{{=a "] {
      let text = String(repeating: "{{a}}\n", count: 20_000) + String(repeating: tag, count: 20_000)
      let set = TemplateSet.parse(["a": SourceFile(path: "a", text: text)])
      #expect(!set.diagnostics.isEmpty)
      if tag == "{{!" { continue }
      let mixed = String(repeating: tag, count: 20_000) + "}}"
      #expect(!TemplateSet.parse(["a": SourceFile(path: "a", text: mixed)]).diagnostics.isEmpty)
    }
  }

  @Test("a value of ten million bytes, escaped in every way")
  func largeValue() {
    let value = String(repeating: "a<b ", count: 2_500_000)
    for escaping in [Escaping.none, .html, .markdown] {
      let rendered = Rendered(
        "{{v}}", ["v": .string(value)], options: RenderOptions(escaping: escaping))
      #expect(rendered.text.utf8.count >= value.utf8.count)
    }
  }

  @Test("a map of many keys, and a list of many items")
  func manyKeys() {
    let pairs = (0..<10_000).map { ("key-number-\($0)", Value.number(Number($0))) }
    let rendered = Rendered(
      "{{key-number-9999}} {{key-number-0}} {{#list}}{{key-number-7}}{{/list}}",
      .map(Map(pairs + [("list", .list(List(repeatElement(true, count: 100_000))))])))
    #expect(rendered.text.hasPrefix("9999 0 77"))
    #expect(rendered.text.utf8.count == 7 + 100_000)
  }

  @Test("empty templates, an empty set, and bytes that are no text")
  func empty() {
    #expect(Rendered("", [:]).text == "")
    #expect(TemplateSet.parse([:]).value.names == [])
    let bytes: [UInt8] = [0xFF, 0x7B, 0x7B, 0xFE, 0x7D, 0x7D, 0x00]
    let set = TemplateSet.parse(["a": SourceFile(path: "a", bytes: bytes)])
    #expect(set.value.render("a", with: [:]).value == [0xFF, 0x00])
  }
}
