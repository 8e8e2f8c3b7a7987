import Foundation
import Testing

@Suite("No depth of input exhausts a small stack")
struct DeepInputTests {
  /// What the built program prints at the end with a stack of 512 KiB, as some threads have it, and
  /// the code that it ends with.
  private func run(_ command: String, _ files: [String: String]) throws -> String {
    let folder = try WorkingFolder(files)
    return try BuiltProgram.shell(
      "ulimit -s 512; \(command) > printed 2>&1; echo $?; head -c 4000 printed", in: folder.url)
  }

  private static func repeating(_ text: String, _ count: Int, then more: String = "") -> String {
    String(repeating: text, count: count) + more
  }

  @Test(
    "templates",
    arguments: [
      repeating("{{#a}}", 30_000), repeating("{{^a}}", 30_000), repeating("{{<p}}{{$b}}", 20_000),
      repeating("{{$b}}", 30_000), repeating("{{#a}}", 9_000, then: repeating("{{/a}}", 9_000)),
      repeating("{{", 9_000), repeating("{", 100_001), "{{\(repeating("a.", 100_000, then: "a"))}}",
      repeating("{{=<% %>=}}<%={{ }}=%>", 20_000),
    ])
  func templates(text: String) throws {
    let printed = try run(
      "letterbank render t.mustache --data d.json --lenient",
      [
        "t.mustache": text, "p.mustache": "{{$b}}{{/b}}", "d.json": #"{"a": [{"a": true}]}"#,
      ])
    #expect(["0", "2"].contains(printed.prefix { $0 != "\n" }), "\(printed)")
  }

  @Test(
    "data, as deep as they may be and far deeper",
    arguments: [
      ("d.json", repeating("[", 512, then: repeating("]", 512)), "0"),
      ("d.json", repeating(#"{"a":"#, 511, then: "1" + repeating("}", 511)), "0"),
      ("d.json", repeating("[", 1_000_000), "2"), ("d.json", repeating(#"{"a":"#, 200_000), "2"),
      ("d.json", repeating("[", 300_000, then: repeating("]", 300_000)), "2"),
      ("d.conf", repeating("a.", 511, then: "a = 1"), "0"),
      ("d.conf", repeating("a.", 500_000, then: "a = 1"), "2"),
      ("d.conf", "[" + repeating("a.", 500_000, then: "a]\nb = 1"), "2"),
    ])
  func data(path: String, text: String, code: String) throws {
    let printed = try run(
      "letterbank render t.mustache --data \(path) --lenient",
      ["t.mustache": "{{#a}}x{{/a}}", path: text])
    #expect(printed.prefix { $0 != "\n" } == code, "\(printed)")
  }

  private static let letters = [
    repeating("[", 100_000), repeating("*", 100_000), repeating("*a ", 50_000),
    repeating("**a* ", 30_000), repeating("_", 100_000), repeating("> ", 100_000, then: "x"),
    repeating("- ", 100_000, then: "x"), repeating("1. ", 100_000, then: "x"),
    (0..<1_500).map { repeating(" ", $0 * 2, then: "- x\n") }.joined(), repeating("`", 100_000),
    repeating("![a](", 30_000), repeating("<", 100_000), repeating("&", 100_000),
    repeating("“", 30_000), repeating("(", 100_000), repeating("\\", 100_000),
  ]

  @Test("letters", arguments: letters, ["md", "txt"])
  func anyLetter(text: String, ending: String) throws {
    let letter =
      "Dear Chief Constable\n\n## Offenders\n\n- There are no teams.\n\n\(text)\n\nYours\n"
    let files = ["letter.\(ending)": letter]
    for command in ["import letter.\(ending) --force kent", "lint letter.\(ending)"] {
      let printed = try run("letterbank \(command)", files)
      #expect(["0", "1", "2"].contains(printed.prefix { $0 != "\n" }), "\(command): \(printed)")
    }
  }
}
