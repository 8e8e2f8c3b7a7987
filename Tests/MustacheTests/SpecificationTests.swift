import Foundation
import Mustache
import SourceText
import Specification
import Testing

@Suite("The public specification, file by file")
struct SpecificationTests {
  @Test(
    "every test of the specification",
    .enabled(if: Specification.folder != nil, "\(Specification.absence)"),
    arguments: Specification.cases)
  func conforms(test: Specification.Case) throws {
    let data = Self.value(
      try JSONSerialization.jsonObject(with: test.data, options: .fragmentsAllowed), in: test.name)
    var sources = test.partials
    sources["test"] = test.template
    let templates = TemplateSet.parse(
      sources.mapValues { SourceFile(path: "test", text: $0) }, strictness: .lenient)
    #expect(templates.diagnostics.isEmpty)
    let output = templates.value.render("test", with: data)
    #expect(String(decoding: output.value, as: UTF8.self) == test.expected)
    #expect(output.diagnostics.isEmpty)
  }

  @Test(
    "all of it was read",
    .enabled(if: Specification.folder != nil, "\(Specification.absence)"))
  func isComplete() {
    #expect(Specification.cases.count == 194)
  }

  // MARK: Data

  private static func value(_ json: Any, in test: String) -> Value {
    switch json {
    case let number as NSNumber where "\(type(of: number))".contains("Boolean"):
      .bool(number.boolValue)
    case let flag as Bool where "\(type(of: json))" == "Bool": .bool(flag)
    case let number as NSNumber: .number(Number(written: number.description))
    case let text as String: .string(text)
    case let list as [Any]: .list(List(list.map { value($0, in: test) }))
    case let map as [String: Any] where map["__tag__"] != nil: .lambda(lambda(for: test))
    case let map as [String: Any]:
      .map(Map(map.sorted { $0.key < $1.key }.map { ($0, value($1, in: test)) }))
    default: .null
    }
  }

  /// The functions that the specification gives in other languages.
  private static func lambda(for test: String) -> Lambda {
    switch test {
    case "Interpolation": return Lambda { _ in "world" }
    case "Interpolation - Expansion": return Lambda { _ in "{{planet}}" }
    case "Interpolation - Alternate Delimiters": return Lambda { _ in "|planet| => {{planet}}" }
    case "Interpolation - Multiple Calls":
      let counter = Counter()
      return Lambda { _ in String(counter.next()) }
    case "Escaping": return Lambda { _ in ">" }
    case "Section": return Lambda { $0 == "{{x}}" ? "yes" : "no" }
    case "Section - Expansion": return Lambda { $0 + "{{planet}}" + $0 }
    case "Section - Alternate Delimiters":
      return Lambda { $0 + "{{planet}} => |planet|" + $0 }
    case "Section - Multiple Calls": return Lambda { "__" + $0 + "__" }
    case "Inverted Section": return Lambda { _ in "" }
    default: return Lambda { _ in "no function for the test '\(test)'" }
    }
  }
}
