import Mustache
import SourceText
import Testing

@Suite("What a template needs of its data")
struct NeedsTests {
  @Test("names, their use, the sections around them, and where they stand")
  func needs() {
    let sources = [
      "main": "{{a.b}}{{#s}}{{{c}}}{{^d}}{{e}}{{/d}}\n{{>p}}{{/s}}{{#f?}}{{f}}{{/f?}}{{>*g}}{{>p}}",
      "p": "{{<q}}{{$x}}{{h}}{{/x}}{{/q}}{{>main}}",
      "q": "{{$x}}{{overridden}}{{/x}}{{$y}}{{#.}}{{.}}{{/.}}{{/y}}",
      "other": "{{no}}",
    ]
    let set = TemplateSet.parse(
      Dictionary(
        uniqueKeysWithValues: sources.map { ($0, SourceFile(path: $0, text: $1)) })
    ).value
    let lines = set.needs(of: "main").map { need in
      let around = need.sections.joined(separator: "/")
      return "\(need.location.pathAndLine) \(need.use) \(need.name) in [\(around)]"
    }
    #expect(
      lines == [
        "main:1 text a.b in []", "main:1 section s in []", "main:1 text c in [s]",
        "main:1 invertedSection d in [s]", "main:1 text e in [s]", "main:2 question f in []",
        "main:2 text f in []", "main:2 templateName g in []", "p:1 text h in [s]",
        "q:1 section . in [s]", "q:1 text . in [s/.]",
      ])
    #expect(set.needs(of: "none").isEmpty)
  }
}
