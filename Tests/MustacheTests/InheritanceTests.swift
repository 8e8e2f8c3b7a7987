import Mustache
import SourceText
import Testing

@Suite("Blocks of parents' parents")
struct InheritanceTests {
  private static func faults(_ templates: [String: String]) -> [String] {
    let sources = templates.map { ($0, SourceFile(path: $0, text: $1)) }
    return TemplateSet.parse(Dictionary(uniqueKeysWithValues: sources)).diagnostics.map {
      "\($0.location?.pathAndLine ?? ""): \($0.message)"
    }
  }

  @Test("a block is a parent's if anything has it that the parent brings in")
  func elsewhere() {
    let near = "{{#s}}{{>far}}{{/s}}{{$near}}{{/near}}"
    let far = "{{#s}}{{>near}}{{/s}}{{$far}}{{/far}}"
    let child = "{{<near}}{{$far}}{{/far}}{{$own}}{{/own}}{{$near}}{{/near}}{{/near}}"
    let message = "this overrides the block 'own', which the parent 'near' does not have"
    #expect(Self.faults(["a": child, "far": far, "near": near]) == ["a:1: \(message)"])
    // Of what the data name nobody knows the blocks.
    #expect(Self.faults(["a": child, "far": far + "{{>*name}}", "near": near]).isEmpty)
    #expect(Self.faults(["a": child + "{{>*name}}", "far": far, "near": near]).count == 1)
    #expect(Self.faults(["a": child + "{{$own}}{{/own}}", "far": far, "near": near]).count == 1)
  }

  @Test("thousands of templates, each the parent of the next")
  func chain() {
    let count = 3_000
    var templates = ["t\(count)": "{{$b}}{{/b}}{{$own}}{{/own}}"]
    for number in 0..<count {
      let overrides = "{{$b}}x{{/b}}{{$b\(number + 1)}}x{{/b\(number + 1)}}"
      templates["t\(number)"] =
        "{{<t\(number + 1)}}\(overrides){{/t\(number + 1)}}{{$b\(number)}}{{/b\(number)}}"
    }
    let parent = "t\(count)"
    #expect(
      Self.faults(templates) == [
        "t\(count - 1):1: this overrides the block 'b\(count)', which the parent '\(parent)' does "
          + "not have"
      ])
  }
}
